package org.icjc.requests.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.icjc.kernel.taxonomy.SupportType;
import org.icjc.requests.Reference;
import org.icjc.requests.RequestId;
import org.icjc.requests.RequestState;
import org.icjc.requests.Urgency;
import org.icjc.requests.access.Card;
import org.icjc.requests.access.Standing;
import org.jspecify.annotations.Nullable;

/** Lists for the committee and the intake officer: plain columns, and the card if readable. */
public class Inbox {
    Inbox() {}

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
    }

    /** What waits first, then by due day. At most 100 rows. */
    public List<Row> page(Filter filter, int offset, int size) {
        throw new UnsupportedOperationException();
    }

    public int count(Filter filter) {
        throw new UnsupportedOperationException();
    }

    /**
     * @throws org.icjc.kernel.refusal.NotThere without a grant, past or present
     */
    public Row row(RequestId request) {
        throw new UnsupportedOperationException();
    }
}
