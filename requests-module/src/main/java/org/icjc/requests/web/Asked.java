package org.icjc.requests.web;

import java.text.Collator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.icjc.kernel.taxonomy.Cefr;
import org.icjc.kernel.taxonomy.Jurisdictions;
import org.icjc.kernel.web.Reader;
import org.icjc.requests.questionnaire.FieldError;
import org.icjc.requests.questionnaire.Kind;
import org.icjc.requests.questionnaire.LanguageList;
import org.icjc.requests.questionnaire.Need;
import org.icjc.requests.questionnaire.Option;
import org.icjc.requests.questionnaire.Question;

/**
 * One question as a page asks it.
 *
 * @param options what can be chosen, in order; empty where there is no list
 * @param typed what stands in its fields
 * @param errors what is wrong with it
 */
public record Asked(
        Question question,
        List<Option> options,
        Posted typed,
        List<FieldError> errors,
        Reader reader) {

    public String id() {
        return question.id();
    }

    public Kind kind() {
        return question.kind();
    }

    public String text() {
        return reader.text(question.textKey());
    }

    /** Whether it is answered by one field, which its wording then labels. */
    public boolean isOneField() {
        return !question.none()
                && (question.kind() instanceof Kind.Text
                        || question.kind() instanceof Kind.Number
                        || question.kind() instanceof Kind.Country);
    }

    /** Help, limits and the reason why an answer is required, one sentence each. */
    public List<String> hints() {
        return Stream.of(help(), limits(), why()).flatMap(Optional::stream).toList();
    }

    private Optional<String> help() {
        return reader.texts().has(reader.locale(), question.helpKey())
                ? Optional.of(reader.text(question.helpKey()))
                : Optional.empty();
    }

    private Optional<String> limits() {
        return switch (question.kind()) {
            case Kind.Text text when text.maxLength() > 254 ->
                    Optional.of(reader.text("hint.max", "max", text.maxLength()));
            case Kind.Number number ->
                    Optional.of(
                            reader.text("hint.number", "min", number.min(), "max", number.max()));
            case Kind.Many _ -> Optional.of(reader.text("hint.choose-all"));
            case Kind.Ranked _ -> Optional.of(reader.text("hint.choose-ranked"));
            case Kind.Date _ -> Optional.of(reader.text("hint.date"));
            case Kind.Text _,
                    Kind.One _,
                    Kind.Country _,
                    Kind.Countries _,
                    Kind.Languages _,
                    Kind.YesNo _,
                    Kind.Ticks _ ->
                    Optional.empty();
        };
    }

    private Optional<String> why() {
        return question.need() == Need.REQUIRED
                ? Optional.of(reader.text(question.whyKey()))
                : Optional.empty();
    }

    /** Beside the wording, where an answer is not required. */
    public Optional<String> mark() {
        return switch (question.need()) {
            case REQUIRED -> Optional.empty();
            case LATER -> Optional.of(reader.text("ask.may-wait"));
            case OPTIONAL -> Optional.of(reader.text("form.optional"));
        };
    }

    public boolean isWrong() {
        return !errors.isEmpty();
    }

    /** Whether the error is about this very field. */
    public boolean isWrong(String field) {
        return errors.stream().anyMatch(error -> anchor(error).equals(field));
    }

    public List<String> errorTexts() {
        return errors.stream().map(error -> error.text(reader.texts(), reader.locale())).toList();
    }

    /** The id of the field that an error leads to. */
    public String anchor(FieldError error) {
        boolean aboutAll = error.field().equals(id()) && question.kind() instanceof Kind.Countries;
        return aboutAll ? id() + ".1" : error.field();
    }

    /** Ids of what describes a field: its hints, and what is wrong. */
    public String describedBy() {
        String hints = hints().isEmpty() ? "" : id() + "-help";
        String wrong = isWrong() ? id() + "-error" : "";
        return (wrong + " " + hints).strip();
    }

    /** {@code from} up to and including {@code to}, for rows of one question. */
    public List<Integer> rows() {
        int most =
                switch (question.kind()) {
                    case Kind.Ranked ranked -> ranked.max();
                    case Kind.Countries countries -> countries.max();
                    case Kind.Languages languages -> languages.max();
                    case Kind.Text _,
                            Kind.One _,
                            Kind.Many _,
                            Kind.Number _,
                            Kind.Date _,
                            Kind.Country _,
                            Kind.YesNo _,
                            Kind.Ticks _ ->
                            0;
                };
        return Stream.iterate(1, row -> row + 1).limit(most).toList();
    }

    /** Names of all countries and territories, sorted for the reader. */
    public static List<String> countries(Reader reader) {
        return sorted(
                reader,
                Jurisdictions.codes().stream()
                        .map(code -> reader.texts().country(reader.locale(), code)));
    }

    /** Names of the languages that are offered, sorted for the reader. */
    public static List<String> languages(Reader reader) {
        return sorted(
                reader,
                LanguageList.offered().stream()
                        .map(tag -> reader.texts().language(reader.locale(), tag)));
    }

    private static List<String> sorted(Reader reader, Stream<String> names) {
        return names.distinct().sorted(Collator.getInstance(reader.locale())).toList();
    }

    /** The levels that can be chosen. */
    public static List<Cefr> levels() {
        return List.of(Cefr.values());
    }

    @Override
    public String toString() {
        return "[confidential]";
    }
}
