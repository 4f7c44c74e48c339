package org.icjc.requests.request;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Why the conflict officer settled a possible conflict as he or she did: a code, plain and in the
 * ledger. It names no party and no tie.
 */
public enum SettleReason {
    NO_TIE_FOUND(true),
    TIE_IS_OVER(true),
    TIE_IS_REMOTE(true),
    TIE_IS_REAL(false),
    MAY_LOOK_PARTIAL(false),
    CANNOT_BE_CLARIFIED(false);

    private final boolean clears;

    SettleReason(boolean clears) {
        this.clears = clears;
    }

    /** True if there is no conflict, or none that counts. */
    public boolean clears() {
        return clears;
    }

    /** The reasons for one of the two ways to settle. */
    public static List<SettleReason> thatClear(boolean clears) {
        return Arrays.stream(values()).filter(each -> each.clears == clears).toList();
    }

    /** As in the ledger: {@code no-tie-found}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its words at the desk. */
    public String messageKey() {
        return "desk.because." + code();
    }
}
