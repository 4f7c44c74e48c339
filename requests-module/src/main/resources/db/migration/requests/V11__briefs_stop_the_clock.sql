-- Waiting on the requester stops the clock, also while a brief waits for its approval. With the answer it runs again, with
-- the days that were left. A brief that was sent before this stopped no clock: its due day stays.
CREATE FUNCTION requests.due_again(r requests.request, at timestamptz) RETURNS date
    LANGUAGE sql IMMUTABLE SET search_path = '' AS $$
    SELECT coalesce(r.due_on,
        requests.after_working_days((at AT TIME ZONE 'UTC')::date, greatest(coalesce(r.days_left, 0), 1)))
$$;
REVOKE ALL ON FUNCTION requests.due_again FROM PUBLIC;

CREATE OR REPLACE FUNCTION requests.requester_approves_brief(lookup bytea, brief uuid, approval bytea, at timestamptz)
    RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
    r requests.request := requests.locked(lookup);
BEGIN
    IF r.id IS NULL OR r.state <> 'BRIEFING' THEN RETURN false; END IF;
    UPDATE requests.brief b SET state = 'APPROVED', approval_sealed = approval, approved_at = at
    WHERE b.id = brief AND b.request_id = r.id AND b.state = 'SENT';
    IF NOT FOUND THEN RETURN false; END IF;
    UPDATE requests.request q
    SET state = 'ROUTING', state_since = at, reason = NULL, reminders = 0, due_on = requests.due_again(r, at),
        days_left = NULL
    WHERE q.id = r.id;
    PERFORM requests.tell_desk(r, at);
    PERFORM ledger.append('brief.approved', 'REQUESTER', NULL, r.id, NULL, NULL);
    RETURN true;
END
$$;

CREATE OR REPLACE FUNCTION requests.requester_asks_change(lookup bytea, brief uuid, message uuid, sealed bytea, at timestamptz)
    RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
    r requests.request := requests.locked(lookup);
BEGIN
    IF r.id IS NULL OR r.state <> 'BRIEFING' THEN RETURN false; END IF;
    UPDATE requests.brief b SET state = 'CHANGE_ASKED' WHERE b.id = brief AND b.request_id = r.id AND b.state = 'SENT';
    IF NOT FOUND THEN RETURN false; END IF;
    INSERT INTO requests.message (id, request_id, direction, kind, sent_at, sealed)
    VALUES (message, r.id, 'FROM_REQUESTER', 'MESSAGE', at, requester_asks_change.sealed);
    UPDATE requests.request q SET due_on = requests.due_again(r, at), days_left = NULL WHERE q.id = r.id;
    PERFORM requests.tell_desk(r, at);
    PERFORM ledger.append('brief.change-asked', 'REQUESTER', NULL, r.id, NULL, NULL);
    RETURN true;
END
$$;
