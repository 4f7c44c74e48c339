-- Who has seen the request: also the member organisations, counted as organisations, the approved summary apart.
DROP FUNCTION requests.requester_looks(bytea);
CREATE FUNCTION requests.requester_looks(lookup bytea)
    RETURNS TABLE (actor_role text, summary_only boolean, people bigint, last_at timestamptz)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
    SELECT look.actor_role, look.summary_only, count(DISTINCT look.who), max(look.at)
    FROM (
        SELECT e.sequence, e.actor_role, false AS summary_only, e.actor AS who, e.at
        FROM requests.request r JOIN ledger.entry e ON e.subject = r.id
        WHERE r.lookup_hash = sha256(lookup) AND e.kind = 'request.opened'
        UNION ALL
        SELECT e.sequence, e.actor_role, e.reason = 'brief', e.subject, e.at
        FROM requests.request r JOIN requests.referral_key k ON k.request_id = r.id JOIN ledger.entry e ON e.subject = k.referral_id
        WHERE r.lookup_hash = sha256(lookup) AND e.kind = 'referral.opened' AND e.actor_role = 'MEMBER'
    ) look
    GROUP BY look.actor_role, look.summary_only ORDER BY min(look.sequence)
$$;
REVOKE ALL ON FUNCTION requests.requester_looks FROM PUBLIC;
GRANT EXECUTE ON FUNCTION requests.requester_looks TO icjc_intake;
