package org.icjc.members.directory;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import org.icjc.kernel.taxonomy.PractitionerKind;
import org.icjc.kernel.taxonomy.Topic;
import org.icjc.kernel.taxonomy.Tradition;
import org.jspecify.annotations.Nullable;

/**
 * Everything the directory holds of one member: what it says, who stands behind it, what it
 * declared, what it has in hand.
 *
 * @param version of the profile, counted from 1; 0 if the member has said nothing
 * @param changedAt when the profile changed last
 * @param ratings number of ratings, {@code quarters} their sum in quarters
 */
public record Entry(
        Member member,
        int version,
        @Nullable Instant changedAt,
        Capability capability,
        List<Expert> experts,
        Conflicts conflicts,
        int ratings,
        int quarters,
        Load load) {
    public Entry {
        experts = List.copyOf(experts);
    }

    /** Experts who agreed to be listed. */
    public List<Expert> listed() {
        return experts.stream().filter(Expert::consented).toList();
    }

    /** Places: a promise of twenty engagements by one person is two places. Empty if not said. */
    public OptionalInt places() {
        Integer promised = capability.engagements();
        return promised == null
                ? OptionalInt.empty()
                : OptionalInt.of(Math.min(promised, 1 + listed().size()));
    }

    /** Highest seniority of a listed expert; null if nobody's is known. */
    public @Nullable Integer seniority() {
        Integer highest = null;
        for (Expert expert : listed()) {
            Integer own = expert.seniority();
            if (own != null && (highest == null || own > highest)) highest = own;
        }
        return highest;
    }

    /** Listed experts of a function. */
    public int experts(PractitionerKind kind) {
        return (int) listed().stream().filter(expert -> expert.kinds().contains(kind)).count();
    }

    /** Whether a listed expert carries the claimed level of a topic. Derived, never typed. */
    public boolean isBacked(Topic topic) {
        Integer claimed = capability.topics().get(topic);
        return claimed != null
                && listed().stream()
                        .anyMatch(expert -> expert.topics().getOrDefault(topic, -1) >= claimed);
    }

    public boolean isBacked(Tradition tradition) {
        Integer claimed = capability.traditions().get(tradition);
        return claimed != null
                && listed().stream()
                        .anyMatch(expert ->
                                expert.traditions().getOrDefault(tradition, -1) >= claimed);
    }

    public boolean isBacked(String language) {
        LanguageSkill claimed = capability.languages().get(language);
        return claimed != null
                && listed().stream()
                        .map(expert -> expert.languages().get(language))
                        .anyMatch(skill -> skill != null && skill.carries(claimed));
    }
}
