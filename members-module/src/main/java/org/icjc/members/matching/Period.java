package org.icjc.members.matching;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The days on which a request could take place, seen from a member's calendar.
 *
 * @param first first day of the window
 * @param length days of the window
 * @param run days needed in a row
 * @param notice days from today to the last possible start
 */
record Period(LocalDate first, int length, int run, long notice) {

    /** A period asked for is this long. */
    private static final int PERIOD_DAYS = 90;

    /** Days over which a lead that is too long loses its value. */
    static final int LEAD_SLACK = 30;

    static Optional<Period> of(Need need, LocalDate today) {
        int run = need.days();
        return switch (need.when()) {
            case Need.When.Whenever() -> Optional.empty();
            case Need.When.On(LocalDate day) ->
                    Optional.of(new Period(day, run, run, ChronoUnit.DAYS.between(today, day)));
            case Need.When.From(LocalDate day) ->
                    Optional.of(
                            new Period(
                                    day,
                                    PERIOD_DAYS,
                                    run,
                                    ChronoUnit.DAYS.between(today, day) + PERIOD_DAYS - run));
        };
    }

    int freeDays(List<Away> away) {
        int free = 0;
        for (boolean day : calendar(away)) {
            free += day ? 1 : 0;
        }
        return free;
    }

    boolean hasRun(List<Away> away) {
        int free = 0;
        for (boolean day : calendar(away)) {
            free = day ? free + 1 : 0;
            if (free >= run) {
                return true;
            }
        }
        return false;
    }

    /** For each day of the window whether it is free. */
    private boolean[] calendar(List<Away> away) {
        boolean[] free = new boolean[length];
        Arrays.fill(free, true);
        for (Away absence : away) {
            long from = Math.max(0, ChronoUnit.DAYS.between(first, absence.from()));
            long to = Math.min(length - 1, ChronoUnit.DAYS.between(first, absence.to()));
            if (from <= to) {
                Arrays.fill(free, (int) from, (int) to + 1, false);
            }
        }
        return free;
    }

    /** Thirtieths of the lead factor: 30 if the notice is long enough, 0 from 30 days too short. */
    int leadFactor(int lead) {
        return (int) Math.clamp(LEAD_SLACK - (lead - notice), 0, LEAD_SLACK);
    }

    static RuleResult rule(Scene scene) {
        Optional<Period> period = of(scene.need(), scene.today());
        if (period.isEmpty()) {
            return RuleResult.passed("no-date");
        }
        Integer lead = scene.profile().lead();
        List<Away> away = scene.profile().away();
        if (lead == null || away == null) {
            return RuleResult.NOT_SAID;
        }
        if (!period.get().hasRun(away)) {
            return RuleResult.failed("away");
        }
        return period.get().leadFactor(lead) > 0 ? RuleResult.PASSED : RuleResult.failed("lead");
    }
}
