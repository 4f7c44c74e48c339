-- What intake may do: call these functions, each of which finds the request by the lookup id alone.
-- They run as the owner; intake reads no table. The ledger is written by the last statement of each.

CREATE FUNCTION requests.after_working_days(day date, n integer) RETURNS date
    LANGUAGE plpgsql IMMUTABLE SET search_path = '' AS $$
DECLARE
    at_day date := day;
    left_over integer := n;
BEGIN
    WHILE left_over > 0 LOOP
        at_day := at_day + 1;
        IF extract(isodow FROM at_day) < 6 THEN left_over := left_over - 1; END IF;
    END LOOP;
    RETURN at_day;
END
$$;

-- The request of a lookup id, locked for the act; null when there is none.
CREATE FUNCTION requests.locked(lookup bytea) RETURNS requests.request
    LANGUAGE sql SET search_path = '' AS $$
    SELECT r.* FROM requests.request r WHERE r.lookup_hash = sha256(lookup) FOR UPDATE
$$;

-- Somebody at the desk should look: the lead, or while there is none whoever prepares.
CREATE FUNCTION requests.tell_desk(request requests.request, at timestamptz) RETURNS void
    LANGUAGE plpgsql SET search_path = '' AS $$
DECLARE
    person uuid;
BEGIN
    FOR person IN
        SELECT g.recipient FROM requests.access_grant g
        WHERE g.request_id = request.id AND g.kind = 'PERSON'
          AND CASE WHEN request.lead IS NULL THEN 'INTAKE_OFFICER' = ANY (string_to_array(g.roles, ','))
                   ELSE g.recipient = request.lead END
    LOOP
        PERFORM kernel.enqueue_job('notice', person::text, NULL, at + interval '1 minute');
    END LOOP;
END
$$;

-- Drafts

CREATE FUNCTION requests.save_draft(lookup bytea, sealed bytea, at timestamptz) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
    IF EXISTS (SELECT FROM requests.request r WHERE r.lookup_hash = sha256(lookup)) THEN RETURN false; END IF;
    INSERT INTO requests.draft AS d (lookup_hash, sealed, saved_at) VALUES (sha256(lookup), save_draft.sealed, at)
    ON CONFLICT (lookup_hash) DO UPDATE SET sealed = excluded.sealed, saved_at = excluded.saved_at;
    RETURN true;
END
$$;

CREATE FUNCTION requests.load_draft(lookup bytea) RETURNS TABLE (sealed bytea, saved_at timestamptz)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
    SELECT d.sealed, d.saved_at FROM requests.draft d WHERE d.lookup_hash = sha256(lookup)
$$;

CREATE FUNCTION requests.delete_draft(lookup bytea) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
    DELETE FROM requests.draft d WHERE d.lookup_hash = sha256(lookup)
$$;

-- Sending

CREATE FUNCTION requests.receipt(lookup bytea, mac bytea)
    RETURNS TABLE (same boolean, reference text, submitted_at timestamptz, urgency smallint, sequence bigint, head bytea)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
    SELECT mac IS NULL OR r.content_mac = mac, r.reference, r.submitted_at, r.urgency, e.sequence, e.head
    FROM requests.request r
    JOIN ledger.entry e ON e.subject = r.id AND e.kind IN ('request.submitted', 'canary.submitted')
    WHERE r.lookup_hash = sha256(lookup)
$$;

-- True if it went in; false if something was already sent under this lookup id.
CREATE FUNCTION requests.submit(
        request uuid, reference text, lookup bytea, mac bytea, at timestamptz, due date, support_type text, language text,
        urgency smallint, filed boolean, canary boolean, key_version integer, requester_keys bytea,
        parties bytea, content bytea, identity bytea, card bytea,
        grant_ids uuid[], recipients uuid[], kinds text[], roles text[], compartments text[], roster_epoch bigint,
        blobs bytea[], shred_hashes bytea[], commitment bytea, actor uuid)
    RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
    IF NOT canary AND (SELECT count(*) FROM unnest(roles) r
                       WHERE string_to_array(r, ',') && ARRAY ['COMMITTEE', 'CHAIR']) < 2 THEN
        RAISE EXCEPTION 'fewer than two committee members would receive this request';
    END IF;
    INSERT INTO requests.request (id, reference, lookup_hash, content_mac, state, state_since, submitted_at, due_on,
        support_type, language, urgency, filed, canary, key_version, requester_keys, parties_sealed, content_sealed,
        identity_sealed, card_sealed)
    VALUES (request, submit.reference, sha256(lookup), mac, 'SUBMITTED', at, at, due, submit.support_type,
        submit.language, submit.urgency, submit.filed, submit.canary, submit.key_version, submit.requester_keys,
        parties, content, identity, card)
    ON CONFLICT (lookup_hash) DO NOTHING;
    IF NOT FOUND THEN RETURN false; END IF;
    INSERT INTO requests.access_grant (id, request_id, recipient, kind, roles, compartments, key_version, roster_epoch,
        blob, shred_hash, granted_at)
    SELECT g.id, request, g.recipient, g.kind, g.roles, g.compartments, submit.key_version, submit.roster_epoch, g.blob,
        g.shred_hash, at
    FROM unnest(grant_ids, recipients, kinds, submit.roles, submit.compartments, blobs, shred_hashes)
        AS g (id, recipient, kind, roles, compartments, blob, shred_hash);
    DELETE FROM requests.draft d WHERE d.lookup_hash = sha256(lookup);
    PERFORM requests.tell_desk(r, at) FROM requests.request r WHERE r.id = request;
    PERFORM ledger.append(CASE WHEN canary THEN 'canary.submitted' ELSE 'request.submitted' END,
        CASE WHEN canary THEN 'SYSTEM' WHEN actor IS NULL THEN 'REQUESTER' ELSE 'INTAKE_OFFICER' END,
        actor, request, CASE WHEN filed THEN 'filed' END, commitment);
    RETURN true;
END
$$;

-- Coming back

CREATE FUNCTION requests.requester_request(lookup bytea)
    RETURNS TABLE (id uuid, reference text, state text, state_since timestamptz, submitted_at timestamptz, due_on date,
        urgency smallint, language text, reason text, review_used boolean, key_version integer, parties_sealed bytea,
        content_sealed bytea, identity_sealed bytea, grant_id uuid, compartments text, roster_epoch bigint, blob bytea)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
    SELECT r.id, r.reference, r.state, r.state_since, r.submitted_at, r.due_on, r.urgency, r.language, r.reason,
        r.review_used, r.key_version, r.parties_sealed, r.content_sealed, r.identity_sealed, g.id, g.compartments,
        g.roster_epoch, g.blob
    FROM requests.request r
    LEFT JOIN requests.access_grant g ON g.request_id = r.id AND g.kind = 'REQUESTER'
    WHERE r.lookup_hash = sha256(lookup)
$$;

CREATE FUNCTION requests.requester_messages(lookup bytea)
    RETURNS TABLE (id uuid, direction text, kind text, answer_to uuid, sent_at timestamptz, answered boolean, sealed bytea)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
    SELECT m.id, m.direction, m.kind, m.answer_to, m.sent_at, m.answered, m.sealed
    FROM requests.message m JOIN requests.request r ON r.id = m.request_id
    WHERE r.lookup_hash = sha256(lookup) ORDER BY m.sent_at, m.id
$$;

-- Only what was sent; the desk's own draft is not the requester's to see.
CREATE FUNCTION requests.requester_brief(lookup bytea)
    RETURNS TABLE (id uuid, state text, exact_sealed bytea, work_sealed bytea)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
    SELECT b.id, b.state, b.exact_sealed, b.work_sealed
    FROM requests.brief b JOIN requests.request r ON r.id = b.request_id
    WHERE r.lookup_hash = sha256(lookup) AND b.state IN ('SENT', 'CHANGE_ASKED', 'APPROVED')
    ORDER BY b.version DESC LIMIT 1
$$;

CREATE FUNCTION requests.requester_interests(lookup bytea)
    RETURNS TABLE (referral_id uuid, state text, asked_at timestamptz, answer_until date, profile_sealed bytea, answer_sealed bytea)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
    SELECT i.referral_id, i.state, i.asked_at, i.answer_until, i.profile_sealed, i.answer_sealed
    FROM requests.interest i JOIN requests.request r ON r.id = i.request_id
    WHERE r.lookup_hash = sha256(lookup) ORDER BY i.asked_at, i.referral_id
$$;

CREATE FUNCTION requests.requester_looks(lookup bytea)
    RETURNS TABLE (actor_role text, people bigint, last_at timestamptz)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
    SELECT e.actor_role, count(DISTINCT e.actor), max(e.at)
    FROM ledger.entry e JOIN requests.request r ON r.id = e.subject
    WHERE r.lookup_hash = sha256(lookup) AND e.kind = 'request.opened'
    GROUP BY e.actor_role ORDER BY min(e.sequence)
$$;

-- Acts of the requester

CREATE FUNCTION requests.requester_message(lookup bytea, message uuid, sealed bytea, at timestamptz) RETURNS boolean
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

-- Answers to questions. With the last open one, NEEDS_INFO ends and the clock runs again.
CREATE FUNCTION requests.requester_answers(lookup bytea, messages uuid[], questions uuid[], sealed bytea[], at timestamptz)
    RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
    r requests.request := requests.locked(lookup);
    n integer;
BEGIN
    IF r.id IS NULL THEN RETURN false; END IF;
    UPDATE requests.message m SET answered = true
    WHERE m.request_id = r.id AND m.id = ANY (questions) AND m.kind = 'QUESTION' AND NOT m.answered;
    GET DIAGNOSTICS n = ROW_COUNT;
    IF n <> cardinality(questions) OR n = 0 THEN RAISE EXCEPTION 'a question is not open'; END IF;
    INSERT INTO requests.message (id, request_id, direction, kind, answer_to, sent_at, sealed)
    SELECT a.id, r.id, 'FROM_REQUESTER', 'ANSWER', a.question, at, a.sealed
    FROM unnest(messages, questions, requester_answers.sealed) AS a (id, question, sealed);
    IF r.state = 'NEEDS_INFO' AND NOT EXISTS (
        SELECT FROM requests.message m WHERE m.request_id = r.id AND m.kind = 'QUESTION' AND NOT m.answered) THEN
        UPDATE requests.request q
        SET state = 'SCREENING', state_since = at, came_from = NULL, reason = NULL, reminders = 0, days_left = NULL,
            due_on = requests.after_working_days((at AT TIME ZONE 'UTC')::date, greatest(coalesce(r.days_left, 0), 1))
        WHERE q.id = r.id;
    END IF;
    PERFORM requests.tell_desk(r, at);
    PERFORM ledger.append('request.answered', 'REQUESTER', NULL, r.id, NULL, NULL);
    RETURN true;
END
$$;

-- The approval carries the signature; the desk verifies it each time it uses the brief.
CREATE FUNCTION requests.requester_approves_brief(lookup bytea, brief uuid, approval bytea, at timestamptz) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
    r requests.request := requests.locked(lookup);
BEGIN
    IF r.id IS NULL OR r.state <> 'BRIEFING' THEN RETURN false; END IF;
    UPDATE requests.brief b SET state = 'APPROVED', approval_sealed = approval, approved_at = at
    WHERE b.id = brief AND b.request_id = r.id AND b.state = 'SENT';
    IF NOT FOUND THEN RETURN false; END IF;
    UPDATE requests.request q SET state = 'ROUTING', state_since = at, reason = NULL, reminders = 0 WHERE q.id = r.id;
    PERFORM requests.tell_desk(r, at);
    PERFORM ledger.append('brief.approved', 'REQUESTER', NULL, r.id, NULL, NULL);
    RETURN true;
END
$$;

CREATE FUNCTION requests.requester_asks_change(lookup bytea, brief uuid, message uuid, sealed bytea, at timestamptz)
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
    PERFORM requests.tell_desk(r, at);
    PERFORM ledger.append('brief.change-asked', 'REQUESTER', NULL, r.id, NULL, NULL);
    RETURN true;
END
$$;

CREATE FUNCTION requests.requester_consents(lookup bytea, referral uuid, agreed boolean, answer bytea, at timestamptz)
    RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
    r requests.request := requests.locked(lookup);
BEGIN
    IF r.id IS NULL OR r.state NOT IN ('ROUTING', 'MATCHED', 'IN_DELIVERY') THEN RETURN false; END IF;
    UPDATE requests.interest i
    SET state = CASE WHEN agreed THEN 'CONSENTED' ELSE 'REFUSED' END, answer_sealed = answer, answered_at = at
    WHERE i.referral_id = referral AND i.request_id = r.id AND i.state = 'ASKED'
      AND i.answer_until >= (at AT TIME ZONE 'UTC')::date;
    IF NOT FOUND THEN RETURN false; END IF;
    PERFORM requests.tell_desk(r, at);
    PERFORM ledger.append(CASE WHEN agreed THEN 'consent.given' ELSE 'consent.refused' END, 'REQUESTER', NULL, referral,
        NULL, NULL);
    RETURN true;
END
$$;

-- Gives back the grants that the member lost: their shred keys have to go before the commit.
CREATE FUNCTION requests.requester_withdraws_consent(lookup bytea, referral uuid, answer bytea, at timestamptz)
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
    PERFORM requests.tell_desk(r, at);
    PERFORM ledger.append('consent.withdrawn', 'REQUESTER', NULL, referral, NULL, NULL);
    RETURN gone;
END
$$;

CREATE FUNCTION requests.requester_asks_review(lookup bytea, message uuid, sealed bytea, at timestamptz, due date)
    RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
    r requests.request := requests.locked(lookup);
BEGIN
    IF r.id IS NULL OR r.state <> 'DECLINED' OR r.review_used THEN RETURN false; END IF;
    INSERT INTO requests.message (id, request_id, direction, kind, sent_at, sealed)
    VALUES (message, r.id, 'FROM_REQUESTER', 'MESSAGE', at, requester_asks_review.sealed);
    UPDATE requests.request q
    SET state = 'REVIEW_ASKED', state_since = at, review_used = true, reason = NULL, due_on = due WHERE q.id = r.id;
    PERFORM requests.tell_desk(r, at);
    PERFORM ledger.append('request.review-asked', 'REQUESTER', NULL, r.id, NULL, NULL);
    RETURN true;
END
$$;

CREATE FUNCTION requests.requester_withdraws(lookup bytea, withdrawal bytea, at timestamptz) RETURNS uuid[]
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
    UPDATE requests.interest i SET state = 'WITHDRAWN' WHERE i.request_id = r.id AND i.state IN ('ASKED', 'CONSENTED');
    WITH lost AS (DELETE FROM requests.access_grant g
                  WHERE g.request_id = r.id AND g.kind = 'MEMBER' RETURNING g.id)
    SELECT coalesce(array_agg(id), '{}') INTO gone FROM lost;
    PERFORM requests.tell_desk(r, at);
    PERFORM ledger.append('request.withdrawn', 'REQUESTER', NULL, r.id, NULL, NULL);
    RETURN gone;
END
$$;

-- The canary alone: what the worker needs to open its own request, and to take it away again.
CREATE FUNCTION requests.canary_grant(request uuid)
    RETURNS TABLE (grant_id uuid, recipient uuid, compartments text, key_version integer, roster_epoch bigint, blob bytea,
        content_sealed bytea)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
    SELECT g.id, g.recipient, g.compartments, g.key_version, g.roster_epoch, g.blob, r.content_sealed
    FROM requests.request r JOIN requests.access_grant g ON g.request_id = r.id AND g.kind = 'CANARY'
    WHERE r.id = request AND r.canary
$$;

CREATE FUNCTION requests.remove_canary(request uuid) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
    DELETE FROM requests.request r WHERE r.id = request AND r.canary
$$;

-- Content is destroyed by destroying its keys; what is left here is made empty, counts and hashes stay.
CREATE FUNCTION requests.erase(request uuid, at timestamptz, why text) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
    UPDATE requests.request r
    SET state = 'ERASED', state_since = at, reason = why, due_on = NULL, lead = NULL, requester_keys = '',
        parties_sealed = '', content_sealed = '', identity_sealed = '', card_sealed = '', withdrawal_sealed = NULL
    WHERE r.id = request AND NOT r.legal_hold;
    IF NOT FOUND THEN RETURN false; END IF;
    DELETE FROM requests.access_grant g WHERE g.request_id = request;
    DELETE FROM requests.message m WHERE m.request_id = request AND m.answer_to IS NOT NULL;
    DELETE FROM requests.message m WHERE m.request_id = request;
    DELETE FROM requests.note n WHERE n.request_id = request;
    DELETE FROM requests.brief b WHERE b.request_id = request;
    DELETE FROM requests.interest i WHERE i.request_id = request;
    DELETE FROM requests.referral_key k WHERE k.request_id = request;
    DELETE FROM requests.sealed_fact f WHERE f.request_id = request;
    UPDATE requests.declaration d SET note_sealed = NULL WHERE d.request_id = request;
    UPDATE requests.vote v SET reason_sealed = NULL WHERE v.request_id = request;
    PERFORM ledger.append('request.erased', 'SYSTEM', NULL, request, why, NULL);
    RETURN true;
END
$$;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA requests FROM PUBLIC;
GRANT EXECUTE ON FUNCTION requests.save_draft, requests.load_draft, requests.delete_draft, requests.receipt,
    requests.submit, requests.requester_request, requests.requester_messages, requests.requester_brief,
    requests.requester_interests, requests.requester_looks, requests.requester_message, requests.requester_answers,
    requests.requester_approves_brief, requests.requester_asks_change, requests.requester_consents,
    requests.requester_withdraws_consent, requests.requester_asks_review, requests.requester_withdraws TO icjc_intake;
-- Filing: the intake officer's session submits under the desk's role.
GRANT EXECUTE ON FUNCTION requests.submit, requests.receipt TO icjc_desk;
GRANT EXECUTE ON FUNCTION requests.submit, requests.receipt, requests.requester_request, requests.canary_grant,
    requests.remove_canary, requests.erase TO icjc_worker;
