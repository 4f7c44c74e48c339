package org.icjc.members.matching;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Half the ways that are possible, half the days that are free; without a date the ways alone. */
final class FormatFit {

    private FormatFit() {}

    static OptionalInt value(Scene scene) {
        var formats = new Formats(scene);
        Optional<Period> period = Period.of(scene.need(), scene.today());
        if (formats.asked() == 0) {
            return period.map(days -> OptionalInt.of(value(0, 1, scene, days, 1)))
                    .orElse(OptionalInt.empty());
        }
        return OptionalInt.of(
                period.map(days -> value(formats.possible(), formats.asked(), scene, days, 2))
                        .orElseGet(
                                () -> Round.halfUp(10_000L * formats.possible(), formats.asked())));
    }

    private static int value(int possible, int asked, Scene scene, Period period, int parts) {
        long free = freeDays(scene, period);
        long days = (long) period.length() * Period.LEAD_SLACK;
        return Round.halfUp(10_000 * (possible * days + asked * free), parts * asked * days);
    }

    /** Free days times thirtieths of the lead factor; none if not said. */
    private static long freeDays(Scene scene, Period period) {
        Integer lead = scene.profile().lead();
        List<Away> away = scene.profile().away();
        return lead == null || away == null
                ? 0
                : (long) period.freeDays(away) * period.leadFactor(lead);
    }
}
