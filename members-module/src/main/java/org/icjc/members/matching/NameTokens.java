package org.icjc.members.matching;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** A name as a set of words without marks, case, signs and words that tell nothing. */
record NameTokens(SortedSet<String> words) {

    /** How two names compare. */
    enum Match {
        NONE,
        /** Half of their words or more are the same. */
        NEAR,
        EXACT
    }

    static NameTokens of(String name, Set<String> stopWords) {
        String plain =
                Normalizer.normalize(name, Normalizer.Form.NFKD)
                        .replaceAll("\\p{Mn}", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{Nd}]", " ");
        var words = new TreeSet<String>();
        for (String word : plain.split(" ", -1)) {
            if (!word.isEmpty() && !stopWords.contains(word)) {
                words.add(word);
            }
        }
        return new NameTokens(words);
    }

    Match match(NameTokens other) {
        if (words.isEmpty() || other.words.isEmpty()) {
            return Match.NONE;
        }
        if (words.equals(other.words)) {
            return Match.EXACT;
        }
        var both = new TreeSet<>(words);
        both.retainAll(other.words);
        int any = words.size() + other.words.size() - both.size();
        return 2 * both.size() >= any ? Match.NEAR : Match.NONE;
    }

    @Override
    public String toString() {
        return "[name]";
    }
}
