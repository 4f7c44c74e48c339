package org.icjc.requests.desk;

import java.util.Optional;
import org.icjc.requests.RequestState;
import org.icjc.requests.request.Inbox;

/** What the day of a request is the day of: first the Committee's answer, then the brief. */
enum NextDue {
    ANSWER,
    BRIEF;

    /** The key of its name in the texts. */
    String messageKey() {
        return "desk.next-due." + name();
    }

    /** Empty where nothing is due by a day any more. */
    static Optional<NextDue> of(Inbox.Row row) {
        return of(row.state());
    }

    static Optional<NextDue> of(RequestState state) {
        return switch (state) {
            case SUBMITTED, SCREENING, NEEDS_INFO, ASSESSMENT, REVIEW_ASKED -> Optional.of(ANSWER);
            case ACCEPTED, BRIEFING -> Optional.of(BRIEF);
            case DRAFT,
                    ROUTING,
                    MATCHED,
                    IN_DELIVERY,
                    COMPLETED,
                    FOLLOW_UP,
                    CLOSED,
                    DECLINED,
                    UNMATCHED,
                    REFERRED,
                    ON_HOLD,
                    LAPSED,
                    WITHDRAWN,
                    ERASED ->
                    Optional.empty();
        };
    }
}
