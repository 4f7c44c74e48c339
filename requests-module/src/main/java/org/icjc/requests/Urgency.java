package org.icjc.requests;

import java.time.LocalDate;
import org.icjc.kernel.answers.Answers;

/**
 * How soon an answer is due. Computed once at sending, while the server can read; it changes the
 * answer-by date only, never a check.
 */
public enum Urgency {
    ORDINARY(10),
    SOON(5),
    URGENT(2);

    private static final int URGENT_WITHIN = 30;
    private static final int SOON_WITHIN = 90;

    private final int workingDays;

    Urgency(int workingDays) {
        this.workingDays = workingDays;
    }

    /** Working days until an answer. */
    public int workingDays() {
        return workingDays;
    }

    /** 0, 1 or 2, as stored. */
    public int level() {
        return ordinal();
    }

    /** The key of its name in the texts. */
    public String messageKey() {
        return "urgency." + level();
    }

    public static Urgency ofLevel(int level) {
        return values()[level];
    }

    /** The rule of the questionnaires, section "Urgency". */
    public static Urgency of(Answers answers, LocalDate today) {
        if (answers.yes("danger-now").orElse(false)) return URGENT;
        boolean setFromOutside =
                answers.chose("date-reason", "hearing-or-legal-time-limit")
                        || answers.chose("date-reason", "bill-in-parliament");
        if (fixedWithin(URGENT_WITHIN, answers, today) && setFromOutside) return URGENT;
        if (fixedWithin(SOON_WITHIN, answers, today)) return SOON;
        return answers.chose("ld-stage", "in-parliament") ? SOON : ORDINARY;
    }

    private static boolean fixedWithin(int days, Answers answers, LocalDate today) {
        return answers.chose("when-kind", "a-fixed-date")
                && answers.day("needed-by")
                        .filter(day -> !day.isAfter(today.plusDays(days)))
                        .isPresent();
    }
}
