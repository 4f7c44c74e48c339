package org.icjc.requests.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.icjc.kernel.web.Reader;

/** How long a consent may last: a few terms to choose from, the shortest first. */
public record Terms(List<Term> terms) {

    /** A term by the day on which it ends. */
    public record Term(String code, String text, LocalDate until) {}

    static Terms from(LocalDate today, Reader reader) {
        return new Terms(
                List.of(
                        new Term(
                                "d30",
                                reader.text("consent.term.days", "n", 30),
                                today.plusDays(30)),
                        months(3, today, reader),
                        months(6, today, reader),
                        months(12, today, reader)));
    }

    private static Term months(int months, LocalDate today, Reader reader) {
        return new Term(
                "m" + months,
                reader.text("consent.term.months", "n", months),
                today.plusMonths(months));
    }

    Optional<LocalDate> until(String code) {
        return terms.stream().filter(term -> term.code().equals(code)).map(Term::until).findFirst();
    }
}
