package org.icjc.way;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Words that nobody but this run can have written: one random stem, and an ending for each place
 * where somebody types. Whoever finds the stem has found something that was sealed.
 */
final class Canaries {
    private static final int STEM = 8;
    private static final String LETTERS = "bcdfghjklmnpqrstvwxz";

    private final String stem = stem();
    private final List<String> typed = new ArrayList<>();

    private static String stem() {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < STEM; i++)
            letters.append(LETTERS.charAt(ThreadLocalRandom.current().nextInt(LETTERS.length())));
        return letters.toString();
    }

    /** The word to type in this place: only letters, so that no encoding of a form changes it. */
    String in(String place) {
        if (!place.matches("[a-z]+")) throw new IllegalArgumentException(place);
        String word = stem + place;
        if (!typed.contains(word)) typed.add(word);
        return word;
    }

    String common() {
        return stem;
    }

    List<String> typed() {
        return List.copyOf(typed);
    }
}
