package org.icjc.requests.request;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.icjc.requests.RequestState;

/** Why a case lead takes a step after routing: a code of this list, plain and in the ledger. */
public enum StepReason {
    AS_AGREED(RequestState.MATCHED, RequestState.IN_DELIVERY),
    FIRST_PART_AGREED(RequestState.MATCHED, RequestState.IN_DELIVERY),
    ALL_DELIVERED(RequestState.IN_DELIVERY, RequestState.COMPLETED),
    SHORTENED_BY_AGREEMENT(RequestState.IN_DELIVERY, RequestState.COMPLETED),
    MEMBER_GAVE_BACK(RequestState.IN_DELIVERY, RequestState.ROUTING),
    CONSENT_TAKEN_BACK(RequestState.IN_DELIVERY, RequestState.ROUTING),
    COMMITTEE_TOOK_BACK(RequestState.IN_DELIVERY, RequestState.ROUTING),
    NOBODY_FITS(RequestState.ROUTING, RequestState.UNMATCHED),
    NOBODY_FREE(RequestState.ROUTING, RequestState.UNMATCHED),
    REQUESTER_AGREED_TO_NOBODY(RequestState.ROUTING, RequestState.UNMATCHED),
    ASKED_AGAIN(RequestState.UNMATCHED, RequestState.ROUTING),
    OTHER_BODY(RequestState.UNMATCHED, RequestState.REFERRED),
    REQUESTER_ENDS_IT(RequestState.UNMATCHED, RequestState.CLOSED),
    NOTHING_MORE_TO_TRY(RequestState.UNMATCHED, RequestState.CLOSED),
    OUTCOME_DUE(RequestState.COMPLETED, RequestState.FOLLOW_UP),
    OUTCOME_NOTED(RequestState.FOLLOW_UP, RequestState.CLOSED),
    NO_OUTCOME_HEARD(RequestState.FOLLOW_UP, RequestState.CLOSED);

    private final RequestState from;
    private final RequestState to;

    StepReason(RequestState from, RequestState to) {
        this.from = from;
        this.to = to;
    }

    /** The reasons there are for a step; none if it is not a case lead's. */
    public static List<StepReason> of(RequestState from, RequestState to) {
        return Arrays.stream(values()).filter(each -> each.isFor(from, to)).toList();
    }

    boolean isFor(RequestState before, RequestState after) {
        return from == before && to == after;
    }

    /** As in the ledger: {@code as-agreed}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its words at the desk. */
    public String messageKey() {
        return "desk.because." + code();
    }
}
