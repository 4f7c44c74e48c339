package org.icjc.desk.ui;

import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import org.icjc.kernel.texts.Texts;
import org.jspecify.annotations.Nullable;

/** Due days in words, counted in working days: "today", "tomorrow", "in 4 working days". */
public final class DueWords {
    private final Texts texts;

    public DueWords(Texts texts) {
        this.texts = texts;
    }

    /**
     * @param due null while the clock is stopped
     */
    public String words(Locale locale, LocalDate today, @Nullable LocalDate due) {
        if (due == null) return texts.text(locale, "due.stopped");
        if (due.isBefore(today))
            return texts.text(locale, "due.late", "n", workingDays(due, today));
        if (due.equals(today)) return texts.text(locale, "due.today");
        if (due.equals(today.plusDays(1))) return texts.text(locale, "due.tomorrow");
        return texts.text(locale, "due.in", "n", workingDays(today, due));
    }

    /** The words, in the colour of what is late once the day has passed. */
    public Span show(Locale locale, LocalDate today, @Nullable LocalDate due) {
        Span words = new Span(words(locale, today, due));
        if (due != null && due.isBefore(today)) words.addClassName("late");
        else words.addClassName("due");
        return words;
    }

    /** Working days after {@code from}, up to and including {@code to}; at least one. */
    static int workingDays(LocalDate from, LocalDate to) {
        int days =
                (int)
                        from.plusDays(1)
                                .datesUntil(to.plusDays(1))
                                .filter(DueWords::isWorkingDay)
                                .count();
        return Math.max(1, days);
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
