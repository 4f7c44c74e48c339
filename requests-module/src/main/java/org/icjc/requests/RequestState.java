package org.icjc.requests;

/** Where a request is in its life; the transitions are in {@code request.Lifecycle}. */
public enum RequestState {
    DRAFT,
    SUBMITTED,
    SCREENING,
    NEEDS_INFO,
    ASSESSMENT,
    ACCEPTED,
    BRIEFING,
    ROUTING,
    MATCHED,
    IN_DELIVERY,
    COMPLETED,
    FOLLOW_UP,
    CLOSED,
    DECLINED,
    REVIEW_ASKED,
    UNMATCHED,
    REFERRED,
    ON_HOLD,
    LAPSED,
    WITHDRAWN,
    ERASED;

    /** The key of its name in the texts. */
    public String messageKey() {
        return "state.request." + name();
    }

    /** Whether somebody still works on it or waits for it, so that it may be withdrawn. */
    public boolean isLive() {
        return switch (this) {
            case SUBMITTED,
                    SCREENING,
                    NEEDS_INFO,
                    ASSESSMENT,
                    ACCEPTED,
                    BRIEFING,
                    ROUTING,
                    MATCHED,
                    IN_DELIVERY,
                    UNMATCHED,
                    REVIEW_ASKED,
                    ON_HOLD ->
                    true;
            case DRAFT,
                    COMPLETED,
                    FOLLOW_UP,
                    CLOSED,
                    DECLINED,
                    REFERRED,
                    LAPSED,
                    WITHDRAWN,
                    ERASED ->
                    false;
        };
    }

    /** Before ASSESSMENT only the intake officer (or a deputy) declares and reads. */
    public boolean isBeforeAssessment() {
        return this == SUBMITTED || this == SCREENING || this == NEEDS_INFO;
    }
}
