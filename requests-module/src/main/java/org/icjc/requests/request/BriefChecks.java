package org.icjc.requests.request;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.icjc.kernel.answers.Answers;
import org.icjc.kernel.refusal.Refused;

/** What keeps a brief from being sent to its requester. */
final class BriefChecks {
    private BriefChecks() {}

    /** Words, in what would leave, that name the State or the institution of who asks. */
    static Set<String> names(BriefWork work, Answers answers) {
        AskerNames asker = AskerNames.of(answers);
        Set<String> names = new LinkedHashSet<>(quoted(work.summary(), asker.in(work.summary())));
        work.lines()
                .forEach(line -> names.addAll(quoted(line.shown(), asker.inLine(line.shown()))));
        return names;
    }

    private static List<String> quoted(String text, List<Briefs.Mark> marks) {
        return marks.stream().map(mark -> text.substring(mark.start(), mark.end())).toList();
    }

    /**
     * @param left of {@link #names} those that do not tell who asks, as the lead says
     * @throws Refused as {@link Briefs#send} says
     */
    static void beforeSending(BriefWork work, Answers answers, Set<String> left) {
        if (work.summary().isBlank()) throw new Refused("brief.empty");
        // Metered again: the table may have changed since it was saved.
        BriefMeter meter = BriefRules.meter(answers);
        if (!meter.ok()) throw new Refused("brief.under-floor", "n", meter.floor());
        Boolean press = work.pressGuess();
        if (press == null) throw new Refused("brief.press-unanswered");
        if (press && showsRegion(work)) throw new Refused("brief.press-guess");
        if (!left.containsAll(names(work, answers))) throw new Refused("brief.names-asker");
    }

    private static boolean showsRegion(BriefWork work) {
        return work.lines().stream()
                .anyMatch(
                        line -> line.question().equals("jurisdiction") && !line.shown().isBlank());
    }
}
