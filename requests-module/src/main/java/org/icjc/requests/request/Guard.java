package org.icjc.requests.request;

import java.util.Locale;

/** What has to hold before a step. */
public enum Guard {
    /** Who acts has declared "none" for the request, or was cleared. */
    CLEAR_OF_CONFLICT,
    /** At least one question to the requester is open. */
    QUESTION_OPEN,
    /** Every question to the requester was answered. */
    ALL_ANSWERED,
    /** Nothing was heard for 60 days. */
    SIXTY_DAYS_SILENT,
    /** The ballot is closed with more than half for it. */
    BALLOT_ACCEPTED,
    /** The ballot is closed with more than half against it, or fewer than two are left to vote. */
    BALLOT_DECLINED,
    /** Two members agreed. */
    TWO_AGREED,
    /** The requester signed the exact words of the brief. */
    BRIEF_SIGNED,
    /** Consent was given, and the members who consented are enough. */
    CONSENT_AND_TEAM,
    /** Nobody is left to be asked. */
    NOBODY_LEFT_TO_ASK,
    /** All that was agreed was delivered. */
    DELIVERED,
    /** A member of the team is lost. */
    MEMBER_LOST,
    /** A review was not asked for before. */
    FIRST_REVIEW,
    /** It had reached BRIEFING before. */
    WAS_BRIEFING,
    /** No legal hold stops erasure. */
    NO_LEGAL_HOLD;

    /** The key of the refusal when it does not hold. */
    String refusal() {
        return "lifecycle." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
