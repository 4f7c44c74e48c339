package org.icjc.requests;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Days from Monday to Friday; public holidays differ between countries and are not counted. */
public final class WorkingDays {
    private WorkingDays() {}

    /** The day so many working days after another. */
    public static LocalDate after(LocalDate day, int workingDays) {
        LocalDate at = day;
        for (int left = workingDays; left > 0; ) {
            at = at.plusDays(1);
            if (isWorkingDay(at)) left--;
        }
        return at;
    }

    /** Working days after {@code from} up to {@code to}; negative when {@code to} has passed. */
    public static int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) return -between(to, from);
        return (int)
                from.plusDays(1)
                        .datesUntil(to.plusDays(1))
                        .filter(WorkingDays::isWorkingDay)
                        .count();
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
