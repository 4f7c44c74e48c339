package org.icjc.members.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.icjc.kernel.answers.Answers;
import org.icjc.kernel.taxonomy.Coded;
import org.icjc.kernel.taxonomy.Crime;
import org.icjc.kernel.taxonomy.OwnTopic;
import org.icjc.kernel.taxonomy.Stage;
import org.icjc.kernel.taxonomy.SupportType;
import org.icjc.kernel.taxonomy.Theme;
import org.icjc.kernel.taxonomy.Topic;

/** Reads the topics of a request from its answers. */
final class TopicsReader {

    /** Options of a type's own list whose wording is longer than their code. */
    private static final Map<String, String> OWN =
            Map.ofEntries(
                    Map.entry("ld-cooperation-with-the-icc", "ld-cooperation"),
                    Map.entry("ld-witness-protection", "ld-protection"),
                    Map.entry("ld-victims-and-reparations", "ld-victims"),
                    Map.entry("mc-first-appearance", "mc-appearance"),
                    Map.entry("mc-witness-examination", "mc-witness"),
                    Map.entry("mc-whole-trial", "mc-whole"),
                    Map.entry("mc-crisis-in-an-investigation", "mc-crisis"),
                    Map.entry("tt-teaching-adults", "tt-adults"),
                    Map.entry("tt-teaching-online", "tt-online"),
                    Map.entry("tt-writing-materials", "tt-materials"));

    private TopicsReader() {}

    static Need.Topics read(Answers answers, SupportType type) {
        var own = new ArrayList<Topic>();
        switch (type) {
            case DRAFTING -> own.addAll(own(answers, "ld-scope", "ld-"));
            case MOOT -> own.addAll(own(answers, "mc-phase", "mc-"));
            case TRAINERS -> own.addAll(own(answers, "tt-methods", "tt-"));
            default -> {}
        }
        if (isInternational(answers)) {
            own.add(OwnTopic.INTERNATIONAL);
        }
        return new Need.Topics(
                topics(Theme.class, answers.choices("themes")),
                topics(Crime.class, answers.choices("crimes")),
                topics(Stage.class, answers.choices("stages")),
                own);
    }

    private static <E extends Enum<E> & Topic> List<Topic> topics(
            Class<E> type, List<String> codes) {
        return codes.stream()
                .map(code -> Coded.find(type, code))
                .flatMap(Optional::stream)
                .map(Topic.class::cast)
                .toList();
    }

    private static List<Topic> own(Answers answers, String question, String prefix) {
        return topics(
                OwnTopic.class,
                answers.choices(question).stream()
                        .map(code -> code.startsWith(prefix) ? code : prefix + code)
                        .map(code -> OWN.getOrDefault(code, code))
                        .toList());
    }

    /**
     * The asker is an international body, or international courts or the ICC's rules are asked for.
     */
    private static boolean isInternational(Answers answers) {
        return Set.of("organ-or-office-of-the-icc", "other-international-judicial-institution")
                        .contains(answers.choice("asker-kind").orElse(""))
                || answers.chose("rt-peers", "international-courts")
                || answers.chose("ca-compare", "international-courts")
                || answers.chose("sv-hosts", "international-court")
                || answers.chose("mc-rules", "the-iccs")
                || answers.chose("mc-rules", "both");
    }
}
