-- Two kinds of the ledger are believed above the rows: who was switched off, and which roster was published last. Every part
-- may append to the ledger, so that one which was taken over could lock the committee out for good. These two are the desk's.
CREATE FUNCTION desk.hold_record_to_the_desk() RETURNS trigger
    LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
    -- Within ledger.append the current user is the owner; who called it is the session's.
    IF session_user NOT IN ('icjc_desk',
            (SELECT pg_catalog.pg_get_userbyid(c.relowner) FROM pg_catalog.pg_class c WHERE c.oid = TG_RELID)) THEN
        RAISE EXCEPTION 'the desk alone records this';
    END IF;
    RETURN NEW;
END
$$;
REVOKE ALL ON FUNCTION desk.hold_record_to_the_desk FROM PUBLIC;
CREATE TRIGGER entry_of_the_desk BEFORE INSERT ON ledger.entry
    FOR EACH ROW WHEN (NEW.kind IN ('account.switched-off', 'roster.published'))
    EXECUTE FUNCTION desk.hold_record_to_the_desk();
