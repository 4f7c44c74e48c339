package org.icjc.kernel.texts;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The message files of one package, English beside its translations. {@link #problems()} is empty
 * when every language has the same keys and placeholders, every plural all categories of its
 * language, and every text the marks of its language. For the tests of every module: {@code
 * assertThat(MessageFiles.of("org/icjc/kernel").problems()).isEmpty()}.
 */
public final class MessageFiles {

    private final Map<LanguageMarks, String> sources;

    private MessageFiles(Map<LanguageMarks, String> sources) {
        this.sources = sources;
    }

    /**
     * The files {@code messages_en|fr|ar.properties} of a package, named as a path without a
     * leading slash.
     */
    public static MessageFiles of(String folder) {
        var sources = new LinkedHashMap<LanguageMarks, String>();
        for (LanguageMarks language : LanguageMarks.values()) {
            sources.put(language, read(folder + "/messages_" + language + ".properties"));
        }
        return new MessageFiles(sources);
    }

    /** As {@link #of}, for screens that exist in English alone. */
    public static MessageFiles englishOnly(String folder) {
        return new MessageFiles(Map.of(LanguageMarks.en, read(folder + "/messages_en.properties")));
    }

    static MessageFiles ofSources(String english, String french, String arabic) {
        var sources = new LinkedHashMap<LanguageMarks, String>();
        sources.put(LanguageMarks.en, english);
        sources.put(LanguageMarks.fr, french);
        sources.put(LanguageMarks.ar, arabic);
        return new MessageFiles(sources);
    }

    /** The keys of the English original. */
    public Set<String> keys() {
        return new TreeSet<>(lines(LanguageMarks.en, new ArrayList<>()).keySet());
    }

    /** Every fault as {@code language key: what is wrong}, in the order of languages and keys. */
    public List<String> problems() {
        var problems = new ArrayList<String>();
        Map<String, String> english = lines(LanguageMarks.en, problems);
        for (LanguageMarks language : sources.keySet()) {
            Map<String, String> texts =
                    language == LanguageMarks.en ? english : lines(language, problems);
            missing(english, texts)
                    .forEach(key -> problems.add(language + " " + key + ": missing"));
            missing(texts, english)
                    .forEach(key -> problems.add(language + " " + key + ": not in English"));
            texts.forEach((key, text) -> {
                for (String fault : faults(language, text, english.getOrDefault(key, text))) {
                    problems.add(language + " " + key + ": " + fault);
                }
            });
        }
        return problems;
    }

    private static List<String> faults(LanguageMarks language, String text, String original) {
        if (text.isBlank()) return List.of("empty");
        var faults = new ArrayList<String>();
        if (!text.equals(text.strip())) faults.add("a space at the edge");
        MessageText message;
        MessageText english;
        try {
            message = MessageText.parse(text);
            english = MessageText.parse(original);
        } catch (IllegalArgumentException e) {
            return List.of("broken message syntax");
        }
        if (!message.placeholders().equals(english.placeholders())) {
            faults.add(
                    "placeholders "
                            + message.placeholders()
                            + ", English has "
                            + english.placeholders());
        }
        Set<String> categories =
                PluralRules.forLocale(ULocale.forLanguageTag(language.name())).getKeywords();
        message.plurals()
                .forEach((name, branches) -> {
                    if (!branches.containsAll(categories)) {
                        faults.add(
                                "plural "
                                        + name
                                        + " has "
                                        + branches
                                        + ", needs "
                                        + new TreeSet<>(categories));
                    }
                });
        faults.addAll(language.faults(message.seen()));
        return faults;
    }

    private static Set<String> missing(Map<String, String> wanted, Map<String, String> present) {
        var missing = new TreeSet<>(wanted.keySet());
        missing.removeAll(present.keySet());
        return missing;
    }

    private Map<String, String> lines(LanguageMarks language, List<String> problems) {
        var texts = new TreeMap<String, String>();
        var reading =
                new Properties() {
                    @Override
                    public synchronized Object put(Object key, Object value) {
                        if (texts.put((String) key, (String) value) != null) {
                            problems.add(language + " " + key + ": stands twice");
                        }
                        return super.put(key, value);
                    }
                };
        try (Reader reader = new StringReader(sources.getOrDefault(language, ""))) {
            reading.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static String read(String path) {
        try (var in = MessageFiles.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) throw new IllegalArgumentException("no message file " + path);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
