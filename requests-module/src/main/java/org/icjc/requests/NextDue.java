package org.icjc.requests;

import java.util.Optional;

/** What the day of a request is the day of: first the Committee's answer, then the brief. */
public enum NextDue {
    ANSWER,
    BRIEF;

    /** Empty where nothing is due by a day: not yet, or not any more. */
    public static Optional<NextDue> of(RequestState state) {
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
