package org.icjc.requests.questionnaire;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.icjc.kernel.answers.Answer;

/** A day: three fields {@code id.day}, {@code id.month}, {@code id.year}, or one in ISO form. */
final class DayReading {

    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})");

    private DayReading() {}

    static Outcome read(String id, Kind.Date kind, Fields fields, LocalDate today) {
        String typed =
                fields.ticked(id)
                        ? fields.first(id)
                        : fields.first(id + ".year")
                                + "-"
                                + fields.first(id + ".month").strip()
                                + "-"
                                + fields.first(id + ".day");
        if (typed.equals("--")) return new Outcome.Blank();
        String field = fields.ticked(id) ? id : id + ".day";
        if (typed.length() > 40) return new Outcome.Wrong(field, "error.date");
        Matcher iso = ISO.matcher(Typed.plain(typed));
        if (!iso.matches()) return new Outcome.Wrong(field, "error.date");
        LocalDate day;
        try {
            day =
                    LocalDate.of(
                            Integer.parseInt(iso.group(1)),
                            Integer.parseInt(iso.group(2)),
                            Integer.parseInt(iso.group(3)));
        } catch (DateTimeException e) {
            return new Outcome.Wrong(field, "error.date-real");
        }
        LocalDate from = today.plusMonths(kind.fromMonths());
        LocalDate to = today.plusMonths(kind.toMonths());
        if (day.isBefore(from) || day.isAfter(to)) {
            return new Outcome.Wrong(field, "error.date-range", Map.of("from", from, "to", to));
        }
        return new Outcome.Given(new Answer.Day(day));
    }
}
