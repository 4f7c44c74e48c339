-- Holding takes two members as reopening does; and whoever wants a closed request opened again can write so.
ALTER TABLE requests.vote DROP CONSTRAINT vote_motion;
ALTER TABLE requests.vote ADD CONSTRAINT vote_motion
    CHECK (motion IN ('ASSESSMENT', 'SCREENING', 'REVIEW', 'REOPENING', 'HOLD'));

CREATE OR REPLACE FUNCTION requests.requester_message(lookup bytea, message uuid, sealed bytea, at timestamptz) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
    r requests.request := requests.locked(lookup);
BEGIN
    IF r.id IS NULL OR r.state = 'ERASED' THEN RETURN false; END IF;
    INSERT INTO requests.message (id, request_id, direction, kind, sent_at, sealed)
    VALUES (message, r.id, 'FROM_REQUESTER', 'MESSAGE', at, requester_message.sealed);
    PERFORM requests.tell_desk(r, at);
    PERFORM ledger.append('message.received', 'REQUESTER', NULL, r.id, NULL, NULL);
    RETURN true;
END
$$;
