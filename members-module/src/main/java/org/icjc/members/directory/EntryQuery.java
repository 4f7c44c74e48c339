package org.icjc.members.directory;

/** The one constant query that loads profiles: no part of it is built from an answer. */
final class EntryQuery {
    /** One row for each member, by name; takes the day of today as {@code today}. */
    static final String SQL =
            """
            SELECT m.*, p.version, p.body::text AS body, p.changed_at, e.experts, c.conflicts,
                   d.declared_on, d.none, r.ratings, r.quarters, l.*
            FROM members.member m
            LEFT JOIN members.profile p ON p.member = m.id
            LEFT JOIN members.rating_sum r ON r.member = m.id
            LEFT JOIN LATERAL (
                SELECT jsonb_agg(to_jsonb(x) - 'member' ORDER BY x.number)::text AS experts
                FROM members.expert x WHERE x.member = m.id) e ON true
            LEFT JOIN LATERAL (
                SELECT jsonb_agg(to_jsonb(x) - 'member' ORDER BY x.kind, x.key)::text AS conflicts
                FROM members.standing_conflict x WHERE x.member = m.id) c ON true
            LEFT JOIN LATERAL (
                SELECT x.declared_on, x.none FROM members.conflict_declaration x
                WHERE x.member = m.id ORDER BY x.declared_on DESC LIMIT 1) d ON true
            LEFT JOIN LATERAL (
                SELECT count(*) FILTER (WHERE now_at = 'ENGAGED')::int AS live,
                       count(*) FILTER (WHERE now_at IN
                           ('INTERESTED', 'AWAITING_CONSENT', 'CONSENTED', 'DISCLOSED'))::int AS pending,
                       count(*) FILTER (WHERE now_at = 'OFFERED')::int AS open,
                       max(offered_at)::date AS last_asked,
                       count(*) FILTER (WHERE in_year AND NOT taken_back)::int AS offers12,
                       count(*) FILTER (WHERE in_year AND disclosed_at IS NOT NULL)::int AS accepted12,
                       count(*) FILTER (WHERE in_two AND
                           (answered_at IS NOT NULL OR now_at = 'LAPSED'))::int AS ended24,
                       count(*) FILTER (WHERE in_two AND answered_at IS NOT NULL)::int AS answered24
                FROM (SELECT x.*, coalesce(x.before_check, x.state) AS now_at,
                             x.offered_at >= :today - interval '12 months' AS in_year,
                             x.offered_at >= :today - interval '24 months' AS in_two,
                             x.state = 'RECALLED'
                                 AND x.ended_at < x.offered_at + interval '24 hours' AS taken_back
                      FROM members.referral x
                      WHERE x.member = m.id AND x.offered_at IS NOT NULL) referral) l ON true
            WHERE m.state NOT IN ('ENQUIRY', 'APPLIED', 'ELIGIBILITY', 'CONSULTATION', 'DECISION',
                                  'ADMITTED', 'DEFERRED', 'REFUSED', 'EXITED')
            ORDER BY m.name
            """;

    private EntryQuery() {}
}
