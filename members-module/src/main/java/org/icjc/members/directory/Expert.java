package org.icjc.members.directory;

import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;
import org.icjc.kernel.taxonomy.PractitionerKind;
import org.icjc.kernel.taxonomy.Topic;
import org.icjc.kernel.taxonomy.Tradition;
import org.jspecify.annotations.Nullable;

/**
 * A practitioner whom a member puts forward, as a skill set: number and skills, never a name.
 *
 * @param seniority 1 under five years, 2 to fifteen, 3 above; null not said
 * @param consented agreed to be listed; without it the skills back no claim
 */
public record Expert(
        UUID id,
        int number,
        @Nullable Integer seniority,
        boolean consented,
        List<PractitionerKind> kinds,
        SequencedMap<Topic, Integer> topics,
        SequencedMap<Tradition, Integer> traditions,
        SequencedMap<String, LanguageSkill> languages) {
    public Expert {
        kinds = List.copyOf(kinds);
        topics = Capability.levels(topics);
        traditions = Capability.levels(traditions);
        languages = Capability.frozen(languages);
    }
}
