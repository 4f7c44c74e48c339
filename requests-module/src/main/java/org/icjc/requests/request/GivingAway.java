package org.icjc.requests.request;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.icjc.kernel.answers.Answer;
import org.icjc.kernel.answers.Answers;

/** Finds words in a summary that may give away who asks; a mark is a question, not a verdict. */
final class GivingAway {
    private static final Pattern DATE =
            Pattern.compile(
                    "\\b(?:January|February|March|April|May|June|July|August|September|October"
                            + "|November|December|(?:19|20)\\d\\d)\\b");
    private static final Pattern NUMBER =
            Pattern.compile(
                    "\\b(?:\\d[\\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
                            + "|dozen|hundred)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern LAW =
            Pattern.compile(
                    "\\b(?:article|act|code|decree|statute|constitution|section|law no)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern CAPITAL =
            Pattern.compile("(?<![.!?:] )(?<!^)\\b\\p{Lu}[\\p{L}’-]+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}’-]{4,}");
    private static final Set<String> PLACES = places();

    private GivingAway() {}

    private static Set<String> places() {
        return Arrays.stream(Locale.getISOCountries())
                .flatMap(iso ->
                        Arrays.stream(new Locale[] {Locale.ENGLISH, Locale.FRENCH})
                                .map(language -> Locale.of("", iso).getDisplayCountry(language)))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    static List<Briefs.Mark> in(String summary, Answers answers) {
        List<Briefs.Mark> marks = new ArrayList<>(AskerNames.of(answers).in(summary));
        places(summary, marks);
        named(summary, ownNames(answers), marks);
        find(DATE, "date", summary, marks);
        find(NUMBER, "number", summary, marks);
        find(LAW, "law", summary, marks);
        find(CAPITAL, "name", summary, marks);
        marks.sort(Comparator.comparingInt(Briefs.Mark::start));
        return marks;
    }

    private static void places(String summary, List<Briefs.Mark> marks) {
        String lower = summary.toLowerCase(Locale.ROOT);
        for (String place : PLACES)
            for (int at = lower.indexOf(place); at >= 0; at = lower.indexOf(place, at + 1))
                if (isWord(lower, at, at + place.length()))
                    add(at, at + place.length(), "place", marks);
    }

    private static boolean isWord(String text, int start, int end) {
        return (start == 0 || !Character.isLetter(text.charAt(start - 1)))
                && (end == text.length() || !Character.isLetter(text.charAt(end)));
    }

    /** Words of the names that the requester gave. */
    private static Set<String> ownNames(Answers answers) {
        Set<String> names = new HashSet<>();
        for (String question :
                List.of("institution-name", "institution-code.name", "contact-name", "key-laws"))
            if (answers.byQuestion().get(question) instanceof Answer.Text(String text)) {
                Matcher word = WORD.matcher(text);
                while (word.find()) names.add(word.group().toLowerCase(Locale.ROOT));
            }
        return names;
    }

    private static void named(String summary, Set<String> names, List<Briefs.Mark> marks) {
        Matcher word = WORD.matcher(summary);
        while (word.find())
            if (names.contains(word.group().toLowerCase(Locale.ROOT)))
                add(word.start(), word.end(), "name", marks);
    }

    private static void find(
            Pattern pattern, String reason, String summary, List<Briefs.Mark> marks) {
        Matcher found = pattern.matcher(summary);
        while (found.find()) add(found.start(), found.end(), reason, marks);
    }

    // What is marked once is not marked again for another reason.
    private static void add(int start, int end, String reason, List<Briefs.Mark> marks) {
        if (marks.stream().noneMatch(mark -> mark.start() < end && start < mark.end()))
            marks.add(new Briefs.Mark(start, end, reason));
    }
}
