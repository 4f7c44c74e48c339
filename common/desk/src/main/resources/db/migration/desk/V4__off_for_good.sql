-- An account goes one way: invited, active, off. Keys come with the enrolment and never again, and nobody changes his
-- organisation. The portal's role enrols, and does nothing else with a state: a portal that was taken over neither brings
-- anybody back nor puts keys in the place of others. The owner is left out, since it could drop this trigger as well.
CREATE FUNCTION desk.hold_account_to_its_life() RETURNS trigger
    LANGUAGE plpgsql SET search_path = '' AS $$
DECLARE
    enrols boolean := OLD.state = 'INVITED' AND NEW.state = 'ACTIVE';
BEGIN
    IF current_user = (SELECT pg_catalog.pg_get_userbyid(c.relowner) FROM pg_catalog.pg_class c WHERE c.oid = TG_RELID) THEN
        RETURN NEW;
    END IF;
    IF NEW.state <> OLD.state AND NOT enrols AND (NEW.state <> 'OFF' OR current_user = 'icjc_portal') THEN
        RAISE EXCEPTION 'no such step in the life of an account';
    END IF;
    IF NOT enrols AND (NEW.public_keys, NEW.passphrase_slot, NEW.totp_secret)
            IS DISTINCT FROM (OLD.public_keys, OLD.passphrase_slot, OLD.totp_secret) THEN
        RAISE EXCEPTION 'keys come with the enrolment alone';
    END IF;
    IF NEW.organisation IS DISTINCT FROM OLD.organisation THEN
        RAISE EXCEPTION 'nobody changes his organisation';
    END IF;
    RETURN NEW;
END
$$;
REVOKE ALL ON FUNCTION desk.hold_account_to_its_life FROM PUBLIC;
CREATE TRIGGER account_keeps_to_its_life BEFORE UPDATE ON desk.account
    FOR EACH ROW EXECUTE FUNCTION desk.hold_account_to_its_life();

-- What the ledger recorded counts, and not the row alone: the owner who makes a row active again brings nobody back.
CREATE INDEX entry_of_switching_off ON ledger.entry (subject) WHERE kind = 'account.switched-off';
CREATE OR REPLACE FUNCTION desk.switched_off() RETURNS SETOF uuid
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
    SELECT account.id FROM desk.account WHERE account.state = 'OFF'
     UNION
    SELECT entry.subject FROM ledger.entry WHERE entry.kind = 'account.switched-off'
$$;
