package org.icjc.requests.request;

import java.math.BigDecimal;

/** The bands of the questionnaires: a number that may stand in a brief. */
enum Bands {
    PEOPLE(5, 12, 25, 50, 100),
    DAYS(1, 3, 5),
    MONTHS(3, 6),
    HOURS(10, 40, 100);

    private final int[] ends;

    Bands(int... ends) {
        this.ends = ends;
    }

    /** "13–25", "up to 1", "more than 100". */
    String of(BigDecimal number) {
        int from = 1;
        for (int end : ends) {
            if (number.compareTo(BigDecimal.valueOf(end)) <= 0)
                return from >= end ? "up to " + end : from + "–" + end;
            from = end + 1;
        }
        return "more than " + ends[ends.length - 1];
    }

    /** By the id of the question. */
    static Bands forQuestion(String question) {
        if (question.contains("days")) return DAYS;
        if (question.contains("months") || question.equals("mt-rhythm")) return MONTHS;
        return question.contains("hours") ? HOURS : PEOPLE;
    }
}
