-- A row that says "promised" or "none" must release nothing by itself, or who writes the database signs for others. So each
-- is signed by who does it, and verified with the vouched keys where the recipients of a release are chosen.
ALTER TABLE members.referral_person ADD COLUMN none_signature bytea;

-- What was declared before is not proven: those people are asked once more. Who stepped aside stays aside.
UPDATE members.referral_person SET declared_at = NULL WHERE NOT stepped_aside;
UPDATE members.referral_person SET undertaken_at = NULL, signature = NULL
WHERE octet_length(signature) IS DISTINCT FROM 64;
ALTER TABLE members.referral_person
    ADD CONSTRAINT undertaking_is_signed CHECK (undertaken_at IS NULL OR octet_length(signature) IS NOT DISTINCT FROM 64),
    ADD CONSTRAINT none_is_signed CHECK
        (declared_at IS NULL OR stepped_aside OR octet_length(none_signature) IS NOT DISTINCT FROM 64),
    ADD CONSTRAINT aside_has_signed_no_none CHECK (NOT stepped_aside OR none_signature IS NULL);

-- Stepping aside is for good, for every role.
CREATE FUNCTION members.stay_aside() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        RAISE EXCEPTION 'what a person of a member did stays';
    END IF;
    IF OLD.stepped_aside AND NOT NEW.stepped_aside THEN
        RAISE EXCEPTION 'who stepped aside stays aside';
    END IF;
    IF (NEW.referral, NEW.person) IS DISTINCT FROM (OLD.referral, OLD.person) THEN
        RAISE EXCEPTION 'what a person of a member did is of that person for good';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER who_stepped_aside_stays_aside BEFORE UPDATE OR DELETE ON members.referral_person
    FOR EACH ROW EXECUTE FUNCTION members.stay_aside();
