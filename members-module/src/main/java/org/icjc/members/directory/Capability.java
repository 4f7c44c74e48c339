package org.icjc.members.directory;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.icjc.kernel.taxonomy.PractitionerKind;
import org.icjc.kernel.taxonomy.SupportType;
import org.icjc.kernel.taxonomy.Topic;
import org.icjc.kernel.taxonomy.Tradition;
import org.jspecify.annotations.Nullable;

/**
 * What a member organisation says that it can do. Null, and a key that is missing from a map, is
 * "not said"; an empty list and a level 0 are "none", said.
 *
 * @param topics level 0 to 3: none, knows, works with it, leads
 * @param traditions depth 0 to 3: none, knows, practises, main
 * @param languages by BCP 47 tag
 * @param regions UN M49 areas or ISO 3166-1 countries of work
 * @param kinds functions in which it says to have practitioners, or not
 * @param delivered engagements of the last five years, by type, as far as it says
 * @param engagements how many it can carry at once
 * @param leadDays days from question to start
 */
public record Capability(
        @Nullable List<SupportType> types,
        SequencedMap<Topic, Integer> topics,
        SequencedMap<Tradition, Integer> traditions,
        SequencedMap<String, LanguageSkill> languages,
        @Nullable List<String> regions,
        SequencedMap<PractitionerKind, Boolean> kinds,
        @Nullable List<Format> formats,
        @Nullable Travel travel,
        @Nullable SequencedMap<SupportType, Integer> delivered,
        @Nullable Integer engagements,
        @Nullable Integer leadDays,
        @Nullable List<Away> away) {

    public Capability {
        types = types == null ? null : List.copyOf(types);
        topics = levels(topics);
        traditions = levels(traditions);
        languages = frozen(languages);
        regions = regions == null ? null : List.copyOf(regions);
        kinds = frozen(kinds);
        formats = formats == null ? null : List.copyOf(formats);
        delivered = delivered == null ? null : frozen(delivered);
        away = away == null ? null : List.copyOf(away);
    }

    /** A member that has said nothing yet. */
    public static Capability unsaid() {
        return new Capability(
                null,
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                null,
                new LinkedHashMap<>(),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static <K> SequencedMap<K, Integer> levels(Map<K, Integer> levels) {
        if (levels.values().stream().anyMatch(level -> level < 0 || level > 3))
            throw new IllegalArgumentException("a level is 0 to 3");
        return frozen(levels);
    }

    static <K, V> SequencedMap<K, V> frozen(Map<K, V> map) {
        return Collections.unmodifiableSequencedMap(new LinkedHashMap<>(map));
    }
}
