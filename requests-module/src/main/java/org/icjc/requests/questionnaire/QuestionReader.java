package org.icjc.requests.questionnaire;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.icjc.requests.questionnaire.QuestionnaireFile.QuestionEntry;
import org.jspecify.annotations.Nullable;

/** Makes a question of its entry; {@link IllegalArgumentException} says what is wrong with it. */
final class QuestionReader {

    private QuestionReader() {}

    static Question read(QuestionEntry entry) {
        return new Question(
                entry.id(),
                kind(entry),
                need(entry.required()),
                entry.or(),
                new Condition(orEmpty(entry.when())),
                Boolean.TRUE.equals(entry.none()),
                orEmpty(entry.stops()),
                orEmpty(entry.warnings()),
                kept(entry.in()),
                uses(entry.use()),
                constant(BriefRule.class, entry.brief()));
    }

    private static Kind kind(QuestionEntry entry) {
        return switch (entry.kind()) {
            case "text" -> new Kind.Text(whole(entry.max()), false, mailbox(entry.shape()));
            case "long" -> new Kind.Text(whole(entry.max()), true, mailbox(entry.shape()));
            case "one" -> new Kind.One(options(entry));
            case "many" -> new Kind.Many(options(entry), most(entry), orNone(entry.alone()));
            case "ranked" -> new Kind.Ranked(listed(entry), whole(entry.max()));
            case "number" ->
                    new Kind.Number(
                            given("min", entry.min()),
                            given("max", entry.max()),
                            Objects.requireNonNullElse(entry.step(), BigDecimal.ONE));
            case "date" ->
                    new Kind.Date(
                            given("from-months", entry.fromMonths()),
                            given("to-months", entry.toMonths()));
            case "country" -> new Kind.Country();
            case "countries" -> new Kind.Countries(whole(entry.max()));
            case "languages" -> new Kind.Languages(whole(entry.max()));
            case "yesno" -> new Kind.YesNo();
            case "ticks" -> new Kind.Ticks(listed(entry));
            default -> throw new IllegalArgumentException("no kind is called " + entry.kind());
        };
    }

    private static Options options(QuestionEntry entry) {
        if (entry.optionsFrom() == null) {
            return listed(entry);
        }
        return new Options.From(constant(OptionSource.class, entry.optionsFrom()));
    }

    private static Options.Listed listed(QuestionEntry entry) {
        return new Options.Listed(
                given("options", entry.options()),
                Objects.requireNonNullElse(entry.optionTexts(), "q." + entry.id()));
    }

    private static int most(QuestionEntry entry) {
        return entry.max() == null ? Integer.MAX_VALUE : whole(entry.max());
    }

    private static int whole(@Nullable BigDecimal number) {
        return given("max", number).intValueExact();
    }

    private static boolean mailbox(@Nullable String shape) {
        if (shape != null && !shape.equals("mailbox")) {
            throw new IllegalArgumentException("no shape is called " + shape);
        }
        return shape != null;
    }

    private static Need need(String letter) {
        return switch (letter) {
            case "R" -> Need.REQUIRED;
            case "L" -> Need.LATER;
            case "O" -> Need.OPTIONAL;
            default -> throw new IllegalArgumentException("required is R, L or O");
        };
    }

    private static Kept kept(String in) {
        return switch (in) {
            case "P" -> Kept.PARTIES;
            case "I" -> Kept.IDENTITY;
            case "C" -> Kept.CONTENT;
            case "plain" -> Kept.PLAIN;
            case "own-key" -> Kept.OWN_KEY;
            case "nowhere" -> Kept.NOWHERE;
            default -> throw new IllegalArgumentException("no compartment is called " + in);
        };
    }

    private static Set<Use> uses(String letters) {
        Set<Use> uses = EnumSet.noneOf(Use.class);
        letters.chars().forEach(letter -> uses.add(Use.of(letter)));
        return uses;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    private static <T> T given(String what, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("it needs " + what);
        }
        return value;
    }

    private static <K, V> Map<K, V> orEmpty(@Nullable Map<K, V> map) {
        return map == null ? Map.of() : map;
    }

    private static Set<String> orNone(@Nullable Set<String> codes) {
        return codes == null ? Set.of() : codes;
    }
}
