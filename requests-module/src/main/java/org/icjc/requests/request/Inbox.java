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
                select(InboxSql.FIRST_TO_LAST, filter)
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
        return jdbc.sql(InboxSql.MINE + what)
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
                jdbc.sql(InboxSql.LED)
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
