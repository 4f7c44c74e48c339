-- What a member organisation's person may reach: objects of referrals of which he or she holds a grant, and nothing else.
CREATE FUNCTION requests.portal_grants(person uuid)
    RETURNS TABLE (id uuid, request_id uuid, referral_id uuid, compartments text, key_version integer, roster_epoch bigint, blob bytea)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
    SELECT g.id, g.request_id, g.referral_id, g.compartments, g.key_version, g.roster_epoch, g.blob
    FROM requests.access_grant g WHERE g.recipient = person AND g.kind = 'MEMBER'
$$;

CREATE FUNCTION requests.portal_object(person uuid, referral uuid, wanted text)
    RETURNS TABLE (id uuid, sealed bytea)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
    SELECT o.id, o.sealed FROM requests.referral_object o
    WHERE o.referral_id = referral AND o.kind = wanted AND EXISTS (
        SELECT FROM requests.access_grant g WHERE g.recipient = person AND g.kind = 'MEMBER' AND g.referral_id = referral)
$$;

CREATE FUNCTION requests.portal_answer(person uuid, referral uuid, object uuid, sealed bytea, at timestamptz) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
    request uuid;
BEGIN
    SELECT g.request_id INTO request FROM requests.access_grant g
    WHERE g.recipient = person AND g.kind = 'MEMBER' AND g.referral_id = referral LIMIT 1;
    IF request IS NULL THEN RETURN false; END IF;
    DELETE FROM requests.referral_object o WHERE o.referral_id = referral AND o.kind = 'ANSWER';
    INSERT INTO requests.referral_object (id, referral_id, request_id, kind, sealed, made_at, author)
    VALUES (object, referral, request, 'ANSWER', portal_answer.sealed, at, person);
    PERFORM requests.tell_desk(r, at) FROM requests.request r WHERE r.id = request;
    PERFORM ledger.append('offer.answered', 'MEMBER', person, referral, NULL, NULL);
    RETURN true;
END
$$;

REVOKE ALL ON FUNCTION requests.portal_grants, requests.portal_object, requests.portal_answer FROM PUBLIC;
GRANT EXECUTE ON FUNCTION requests.portal_grants, requests.portal_object, requests.portal_answer TO icjc_portal;
