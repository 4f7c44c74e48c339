package org.icjc.requests.request;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.icjc.desk.accounts.DeskRole;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.refusal.NotThere;
import org.icjc.kernel.taxonomy.Coded;
import org.icjc.kernel.taxonomy.SupportType;
import org.icjc.requests.Reference;
import org.icjc.requests.RequestId;
import org.icjc.requests.RequestState;
import org.icjc.requests.Urgency;
import org.icjc.requests.access.Card;
import org.icjc.requests.access.CaseAccess;
import org.icjc.requests.access.DeskActor;
import org.icjc.requests.access.Standing;
import org.icjc.requests.access.Standings;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists for the committee and the intake officer: plain columns, and the card if readable. */
@Service
@OnPart(Part.DESK)
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('INTAKE_OFFICER', 'COMMITTEE_MEMBER', 'CHAIR', 'CONFLICT_OFFICER')")
public class Inbox {
    private static final int LARGEST_PAGE = 100;

    // Requests that the person holds a grant of, or declared on; what each waits for.
    private static final String MINE =
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

    private static final String FIRST_TO_LAST =
            "SELECT "
                    + Cases.COLUMNS
                    + ", task FROM tasks r WHERE (NOT :mine OR task IS NOT NULL) AND (:any OR state IN"
                    + " (:states)) ORDER BY task IS NULL, due_on NULLS LAST, state_since DESC, r.id"
                    + " LIMIT :size OFFSET :offset";

    /** The statement behind a page, for who measures what the rest of it costs. */
    static final String PAGE_ALONE = MINE + FIRST_TO_LAST;

    // Those in which a referral can wait for its lead.
    private static final String LED =
            """
            SELECT r.id FROM requests.request r
            WHERE r.lead = ? AND r.state IN ('ROUTING', 'MATCHED', 'IN_DELIVERY') AND NOT r.canary
            """;

    private final JdbcClient jdbc;
    private final CaseAccess access;
    private final Standings standings;
    private final ReferralWork referrals;
    private final DeskActor actor;

    Inbox(
            JdbcClient jdbc,
            CaseAccess access,
            Standings standings,
            ReferralWork referrals,
            DeskActor actor) {
        this.jdbc = jdbc;
        this.access = access;
        this.standings = standings;
        this.referrals = referrals;
        this.actor = actor;
    }

    /**
     * One row. No content beyond the card.
     *
     * @param dueOn null while the clock is stopped
     * @param supportType null for "not sure"
     * @param language of the form, BCP 47
     * @param standing of the person who looks
     * @param waitsForMe what this person is asked to do next, if anything
     */
    public record Row(
            RequestId id,
            Reference reference,
            RequestState state,
            Instant since,
            @Nullable LocalDate dueOn,
            Urgency urgency,
            @Nullable SupportType supportType,
            String language,
            @Nullable UUID lead,
            Standing standing,
            Optional<Task> waitsForMe,
            Optional<Card> card) {}

    /** What somebody is asked to do. */
    public enum Task {
        DECLARE,
        SCREEN,
        VOTE,
        CONFIRM_DECLINE,
        TAKE_LEAD,
        WRITE_BRIEF,
        RELEASE,
        PROPOSE_RELEASE,
        ASK_CONSENT,
        OFFER_TO_NEXT,
        FIND_MEMBERS,
        ANSWER_MESSAGE,
        SETTLE
    }

    /**
     * What to list.
     *
     * @param mineOnly only what waits for this person
     * @param states none = all
     */
    public record Filter(boolean mineOnly, List<RequestState> states) {
        public static final Filter ALL = new Filter(false, List.of());
        public static final Filter MINE = new Filter(true, List.of());

        public Filter {
            states = List.copyOf(states);
        }
    }

    private record Plain(CaseRow row, Optional<Task> task) {}

    /** What waits first, then by due day. At most 100 rows. */
    public List<Row> page(Filter filter, int offset, int size) {
        List<Plain> rows =
                select(FIRST_TO_LAST, filter)
                        .param("size", Math.min(size, LARGEST_PAGE))
                        .param("offset", offset)
                        .query((row, _) -> plain(row))
                        .list();
        return dressed(rows);
    }

    public int count(Filter filter) {
        return select(
                        "SELECT count(*) FROM tasks WHERE (NOT :mine OR task IS NOT NULL) AND"
                                + " (:any OR state IN (:states))",
                        filter)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec select(String what, Filter filter) {
        List<String> states = new ArrayList<>(filter.states().stream().map(Enum::name).toList());
        boolean any = states.isEmpty();
        if (any) states.add("");
        return asked(what)
                .param("mine", filter.mineOnly())
                .param("any", any)
                .param("states", states);
    }

    private JdbcClient.StatementSpec asked(String what) {
        List<Map.Entry<RequestId, ReferralWork.Act>> led = List.copyOf(led().entrySet());
        return jdbc.sql(MINE + what)
                .param("led", led.stream().map(one -> one.getKey().value()).toArray(UUID[]::new))
                .param(
                        "acts",
                        led.stream()
                                .map(one -> one.getValue().task().name())
                                .toArray(String[]::new))
                .param("person", actor.id())
                .param("officer", actor.has(DeskRole.INTAKE_OFFICER))
                .param("committee", actor.sitsOnCommittee())
                .param("conflict", actor.has(DeskRole.CONFLICT_OFFICER));
    }

    private Map<RequestId, ReferralWork.Act> led() {
        if (!actor.sitsOnCommittee()) return Map.of();
        List<RequestId> mine =
                jdbc.sql(LED)
                        .param(actor.id())
                        .query((row, _) -> new RequestId(row.getObject(1, UUID.class)))
                        .list();
        return mine.isEmpty() ? Map.of() : referrals.of(mine);
    }

    private static Plain plain(ResultSet row) throws SQLException {
        return new Plain(
                Cases.read(row), Optional.ofNullable(row.getString("task")).map(Task::valueOf));
    }

    private List<Row> dressed(List<Plain> rows) {
        List<UUID> ids = rows.stream().map(each -> each.row().id().value()).toList();
        Map<UUID, Standing> mine = standings.of(ids, actor.id());
        Map<RequestId, Card> cards = access.cards(ids.stream().map(RequestId::new).toList());
        return rows.stream()
                .map(each ->
                        row(
                                each,
                                mine.getOrDefault(each.row().id().value(), Standing.NO_GRANT),
                                Optional.ofNullable(cards.get(each.row().id()))))
                .toList();
    }

    private static Row row(Plain plain, Standing standing, Optional<Card> card) {
        CaseRow row = plain.row();
        return new Row(
                row.id(),
                row.reference(),
                row.state(),
                row.since(),
                row.dueOn(),
                row.urgency(),
                Optional.ofNullable(row.supportType())
                        .flatMap(code -> Coded.find(SupportType.class, code))
                        .orElse(null),
                row.language(),
                row.lead(),
                standing,
                plain.task(),
                card);
    }

    /**
     * @throws NotThere without a grant, past or present
     */
    public Row row(RequestId request) {
        List<Plain> found =
                asked("SELECT " + Cases.COLUMNS + ", task FROM tasks r WHERE r.id = :id")
                        .param("id", request.value())
                        .query((row, _) -> plain(row))
                        .list();
        if (found.isEmpty()) throw new NotThere();
        return dressed(found).getFirst();
    }
}
