-- "Two people" of a release is no plain row: the first signs the proposal, the second's session verifies it.
ALTER TABLE requests.release ADD COLUMN proposal_signature bytea;
DELETE FROM requests.release WHERE approved_by IS NULL;

-- A consent goes one way. Whoever writes states only (the worker) can let it expire, and nothing else.
CREATE FUNCTION requests.interest_goes_one_way() RETURNS trigger
    LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
    IF NEW.state = OLD.state THEN RETURN NEW; END IF;
    IF (OLD.state, NEW.state) NOT IN (('ASKED', 'CONSENTED'), ('ASKED', 'REFUSED'), ('ASKED', 'EXPIRED'), ('ASKED', 'WITHDRAWN'),
                                      ('CONSENTED', 'WITHDRAWN'), ('CONSENTED', 'EXPIRED'))
        OR (current_user = 'icjc_worker' AND NEW.state <> 'EXPIRED') THEN
        RAISE EXCEPTION 'an interest does not go from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END
$$;
REVOKE ALL ON FUNCTION requests.interest_goes_one_way FROM PUBLIC;
CREATE TRIGGER interest_goes_one_way BEFORE UPDATE OF state ON requests.interest
    FOR EACH ROW EXECUTE FUNCTION requests.interest_goes_one_way();

-- With a consent goes what was disclosed under it: nothing of it is left for a key that is granted later.
CREATE OR REPLACE FUNCTION requests.requester_withdraws_consent(lookup bytea, referral uuid, answer bytea, at timestamptz)
    RETURNS uuid[]
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
    r requests.request := requests.locked(lookup);
    gone uuid[];
BEGIN
    IF r.id IS NULL THEN RETURN NULL; END IF;
    UPDATE requests.interest i SET state = 'WITHDRAWN', answer_sealed = answer, answered_at = at
    WHERE i.referral_id = referral AND i.request_id = r.id AND i.state = 'CONSENTED';
    IF NOT FOUND THEN RETURN NULL; END IF;
    WITH lost AS (DELETE FROM requests.access_grant g
                  WHERE g.request_id = r.id AND g.referral_id = referral RETURNING g.id)
    SELECT coalesce(array_agg(id), '{}') INTO gone FROM lost;
    DELETE FROM requests.referral_object o WHERE o.referral_id = referral AND o.kind IN ('CARD', 'REST');
    PERFORM requests.tell_desk(r, at);
    PERFORM ledger.append('consent.withdrawn', 'REQUESTER', NULL, referral, NULL, NULL);
    RETURN gone;
END
$$;

CREATE OR REPLACE FUNCTION requests.requester_withdraws(lookup bytea, withdrawal bytea, at timestamptz) RETURNS uuid[]
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
    r requests.request := requests.locked(lookup);
    gone uuid[];
BEGIN
    IF r.id IS NULL OR NOT EXISTS (
        SELECT FROM requests.steps() s WHERE s.from_state = r.state AND s.to_state = 'WITHDRAWN') THEN RETURN NULL; END IF;
    UPDATE requests.request q
    SET state = 'WITHDRAWN', state_since = at, came_from = r.state, reason = NULL, due_on = NULL, days_left = NULL,
        withdrawal_sealed = withdrawal
    WHERE q.id = r.id;
    UPDATE requests.interest i SET state = 'WITHDRAWN', answer_sealed = NULL
    WHERE i.request_id = r.id AND i.state IN ('ASKED', 'CONSENTED');
    WITH lost AS (DELETE FROM requests.access_grant g
                  WHERE g.request_id = r.id AND g.kind = 'MEMBER' RETURNING g.id)
    SELECT coalesce(array_agg(id), '{}') INTO gone FROM lost;
    DELETE FROM requests.referral_object o WHERE o.request_id = r.id AND o.kind IN ('CARD', 'REST');
    PERFORM requests.tell_desk(r, at);
    PERFORM ledger.append('request.withdrawn', 'REQUESTER', NULL, r.id, NULL, NULL);
    RETURN gone;
END
$$;
