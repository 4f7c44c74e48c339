package org.icjc.requests.request;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;

/** A day as a brief may show it. */
final class Quarters {
    private static final int SOON = 45;

    private Quarters() {}

    /** "this quarter" if under 45 days, else "second quarter of 2027". */
    static String of(LocalDate day, LocalDate today) {
        if (ChronoUnit.DAYS.between(today, day) < SOON) return "this quarter";
        String name =
                switch (day.get(IsoFields.QUARTER_OF_YEAR)) {
                    case 1 -> "first";
                    case 2 -> "second";
                    case 3 -> "third";
                    default -> "fourth";
                };
        return name + " quarter of " + day.getYear();
    }
}
