package org.icjc.members.directory;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.icjc.kernel.taxonomy.Cefr;
import org.icjc.kernel.taxonomy.PractitionerKind;
import org.icjc.kernel.taxonomy.SupportType;
import org.icjc.kernel.taxonomy.Tradition;

/**
 * What somebody narrows the directory to. Within a facet one of the chosen is enough, between
 * facets all must hold. The list is narrowed in memory, never by the database.
 *
 * @param languages BCP 47, at C1 or better to speak
 * @param search words of name, topic or place; all must be found
 */
public record Choice(
        Set<SupportType> types,
        Set<String> languages,
        Set<Tradition> traditions,
        Set<PractitionerKind> kinds,
        boolean room,
        String search) {
    public static final Choice ALL = new Choice(Set.of(), Set.of(), Set.of(), Set.of(), false, "");

    public Choice {
        types = Set.copyOf(types);
        languages = Set.copyOf(languages);
        traditions = Set.copyOf(traditions);
        kinds = Set.copyOf(kinds);
        search = plain(search);
    }

    public Choice with(String words) {
        return new Choice(types, languages, traditions, kinds, room, words);
    }

    /**
     * @param words what can be searched of an entry: name, topics, places as shown
     */
    public List<Entry> of(List<Entry> entries, Function<Entry, String> words) {
        return entries.stream().filter(entry -> fits(entry, words)).toList();
    }

    private boolean fits(Entry entry, Function<Entry, String> words) {
        return (types.isEmpty() || types.stream().anyMatch(type -> gives(entry, type)))
                && (languages.isEmpty() || languages.stream().anyMatch(tag -> speaks(entry, tag)))
                && (traditions.isEmpty()
                        || traditions.stream().anyMatch(each -> knows(entry, each)))
                && (kinds.isEmpty() || kinds.stream().anyMatch(kind -> has(entry, kind)))
                && (!room || hasRoom(entry))
                && (search.isBlank() || holdsAll(plain(words.apply(entry))));
    }

    private boolean holdsAll(String text) {
        for (String word : search.split("\\s+")) if (!text.contains(word)) return false;
        return true;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{Mn}", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    static boolean gives(Entry entry, SupportType type) {
        List<SupportType> types = entry.capability().types();
        return types != null && types.contains(type);
    }

    static boolean speaks(Entry entry, String tag) {
        LanguageSkill skill = entry.capability().languages().get(tag);
        return skill != null && skill.speak() != null && skill.speak().compareTo(Cefr.C1) >= 0;
    }

    static boolean knows(Entry entry, Tradition tradition) {
        return entry.capability().traditions().getOrDefault(tradition, 0) >= 2;
    }

    static boolean has(Entry entry, PractitionerKind kind) {
        return entry.experts(kind) > 0 || entry.capability().kinds().getOrDefault(kind, false);
    }

    public static boolean hasRoom(Entry entry) {
        return entry.places().isPresent() && entry.load().taken() < entry.places().getAsInt();
    }

    /** For each value of each facet: how many would be listed with it, all else as chosen. */
    public Counts counts(List<Entry> entries, Function<Entry, String> words) {
        List<Entry> free =
                new Choice(Set.of(), languages, traditions, kinds, room, search).of(entries, words);
        Map<SupportType, Integer> byType = new EnumMap<>(SupportType.class);
        for (SupportType type : SupportType.values())
            byType.put(type, count(free, entry -> gives(entry, type)));
        free = new Choice(types, Set.of(), traditions, kinds, room, search).of(entries, words);
        Map<String, Integer> byLanguage = new HashMap<>();
        for (Entry entry : free)
            for (String tag : entry.capability().languages().keySet())
                if (speaks(entry, tag)) byLanguage.merge(tag, 1, Integer::sum);
        free = new Choice(types, languages, Set.of(), kinds, room, search).of(entries, words);
        Map<Tradition, Integer> byTradition = new EnumMap<>(Tradition.class);
        for (Tradition tradition : Tradition.values())
            byTradition.put(tradition, count(free, entry -> knows(entry, tradition)));
        free = new Choice(types, languages, traditions, Set.of(), room, search).of(entries, words);
        Map<PractitionerKind, Integer> byKind = new EnumMap<>(PractitionerKind.class);
        for (PractitionerKind kind : EnumSet.allOf(PractitionerKind.class))
            byKind.put(kind, count(free, entry -> has(entry, kind)));
        free = new Choice(types, languages, traditions, kinds, false, search).of(entries, words);
        return new Counts(byType, byLanguage, byTradition, byKind, count(free, Choice::hasRoom));
    }

    private static int count(List<Entry> entries, java.util.function.Predicate<Entry> test) {
        return (int) entries.stream().filter(test).count();
    }

    /** How many would be listed, by value. */
    public record Counts(
            Map<SupportType, Integer> types,
            Map<String, Integer> languages,
            Map<Tradition, Integer> traditions,
            Map<PractitionerKind, Integer> kinds,
            int room) {}
}
