package org.icjc.requests.request;

/** The statements of the {@link Inbox}. */
final class InboxSql {
    private InboxSql() {}

    // Requests that the person holds a grant of, or declared on; what each waits for.
    static final String MINE =
            """
            WITH mine AS (
                SELECT r.*, g.id AS grant_id, d.outcome, d.settled,
                       (SELECT m.direction = 'FROM_REQUESTER' FROM requests.message m
                        WHERE m.request_id = r.id ORDER BY m.sent_at DESC, m.id DESC LIMIT 1) AS unanswered,
                       (SELECT b.state FROM requests.brief b
                        WHERE b.request_id = r.id ORDER BY b.version DESC LIMIT 1) AS brief_state,
                       EXISTS (SELECT FROM requests.vote v WHERE v.request_id = r.id
                               AND v.person = :person AND v.motion = CASE r.state
                                   WHEN 'ASSESSMENT' THEN 'ASSESSMENT' WHEN 'SCREENING' THEN 'SCREENING'
                                   ELSE 'REVIEW' END) AS voted,
                       EXISTS (SELECT FROM requests.vote v WHERE v.request_id = r.id
                               AND v.person = :person AND v.motion IN ('ASSESSMENT', 'SCREENING')) AS voted_first,
                       EXISTS (SELECT FROM requests.declaration o WHERE o.request_id = r.id
                               AND o.outcome = 'POSSIBLE' AND o.settled IS NULL AND o.stepped_aside_at IS NULL
                               AND o.person <> :person) AS to_settle,
                       EXISTS (SELECT FROM requests.release l WHERE l.request_id = r.id AND l.approved_by IS NULL
                               AND l.proposed_by <> :person) AS to_release,
                       w.act
                FROM requests.request r
                LEFT JOIN unnest(cast(:led AS uuid[]), cast(:acts AS text[])) AS w (led, act) ON w.led = r.id
                LEFT JOIN requests.access_grant g
                       ON g.request_id = r.id AND g.recipient = :person AND g.kind = 'PERSON'
                LEFT JOIN requests.declaration d ON d.request_id = r.id AND d.person = :person
                WHERE NOT r.canary AND (g.id IS NOT NULL OR d.id IS NOT NULL)
            ), tasks AS (
                SELECT m.*, CASE
                    WHEN grant_id IS NULL THEN NULL
                    WHEN :conflict AND to_settle THEN 'SETTLE'
                    WHEN outcome IS NULL AND (:officer OR :committee)
                         AND state NOT IN ('DECLINED', 'CLOSED', 'WITHDRAWN', 'ERASED', 'LAPSED', 'REFERRED')
                         AND (:officer OR proposed_decline IS NOT NULL
                              OR state NOT IN ('SUBMITTED', 'SCREENING', 'NEEDS_INFO')) THEN 'DECLARE'
                    WHEN outcome IS NULL OR (outcome = 'POSSIBLE' AND settled IS DISTINCT FROM 'CLEAR') THEN NULL
                    WHEN :committee AND state = 'SCREENING' AND proposed_decline IS NOT NULL AND NOT voted
                        THEN 'CONFIRM_DECLINE'
                    WHEN :officer AND state IN ('SUBMITTED', 'SCREENING') AND proposed_decline IS NULL THEN 'SCREEN'
                    WHEN :committee AND state = 'ASSESSMENT' AND NOT voted THEN 'VOTE'
                    WHEN :committee AND state = 'REVIEW_ASKED' AND NOT voted AND NOT voted_first THEN 'VOTE'
                    WHEN :committee AND state = 'ACCEPTED' AND lead IS NULL THEN 'TAKE_LEAD'
                    WHEN lead = :person AND state = 'ACCEPTED' THEN 'WRITE_BRIEF'
                    WHEN lead = :person AND state = 'BRIEFING' AND brief_state IS DISTINCT FROM 'SENT'
                        THEN 'WRITE_BRIEF'
                    WHEN :committee AND to_release THEN 'RELEASE'
                    WHEN lead = :person AND act IN ('PROPOSE_RELEASE', 'ASK_CONSENT') THEN act
                    WHEN lead = :person AND state = 'ROUTING' AND act IS NOT NULL THEN act
                    WHEN unanswered AND (lead = :person OR (lead IS NULL AND :officer)) THEN 'ANSWER_MESSAGE'
                    END AS task
                FROM mine m
            )
            """;

    static final String FIRST_TO_LAST =
            "SELECT "
                    + Cases.COLUMNS
                    + ", task FROM tasks r WHERE (NOT :mine OR task IS NOT NULL) AND (:any OR state IN"
                    + " (:states)) ORDER BY task IS NULL, due_on NULLS LAST, state_since DESC, r.id"
                    + " LIMIT :size OFFSET :offset";

    /** The statement behind a page, for who measures what the rest of it costs. */
    static final String PAGE_ALONE = MINE + FIRST_TO_LAST;

    // Those in which a referral can wait for its lead.
    static final String LED =
            """
            SELECT r.id FROM requests.request r
            WHERE r.lead = ? AND r.state IN ('ROUTING', 'MATCHED', 'IN_DELIVERY') AND NOT r.canary
            """;
}
