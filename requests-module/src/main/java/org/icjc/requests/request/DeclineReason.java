package org.icjc.requests.request;

import java.util.Locale;

/** Why a request was not accepted, told to the requester with where else to turn. */
public enum DeclineReason {
    NO_MANDATE,
    OUTSIDE_PURPOSE,
    MAY_DO_HARM,
    FAIR_TRIAL,
    COMPLEMENTARITY,
    NO_RESOURCES,
    TOO_FEW_FREE_OF_CONFLICT;

    /** As in the ledger: {@code no-mandate}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static DeclineReason ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The key of its sentence in the texts. */
    public String messageKey() {
        return "decline." + code();
    }
}
