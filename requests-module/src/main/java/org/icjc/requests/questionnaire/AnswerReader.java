package org.icjc.requests.questionnaire;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.icjc.kernel.answers.Answer;
import org.icjc.kernel.answers.Answers;

/**
 * Reads a submitted page. Names of fields: {@code id} for text, one, many (repeated), country,
 * countries (repeated, or {@code id.1} …), number, yes or no, ticks, or a day in ISO form; {@code
 * id.1} … for ranks; {@code id.day}, {@code id.month}, {@code id.year} for a day; {@code id.1.tag},
 * {@code id.1.level} … for languages; {@code id.none} for "none".
 */
public final class AnswerReader {

    private final OptionLists lists;
    private final Clock clock;

    public AnswerReader(OptionLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    /**
     * The answers to the questions of a page, with an error for each that cannot be taken.
     *
     * @param page the page with the questions that were shown, {@link Page#shown}
     */
    public Reading read(Page page, Map<String, List<String>> submitted) {
        var fields = new Fields(submitted);
        Answers answers = Answers.none();
        var errors = new ArrayList<FieldError>();
        for (Question question : page.questions()) {
            switch (outcome(question, fields)) {
                case Outcome.Given(Answer answer) -> answers = answers.with(question.id(), answer);
                case Outcome.Blank() -> missing(question, fields).ifPresent(errors::add);
                case Outcome.Wrong(String field, String key, var arguments) ->
                        errors.add(new FieldError(question.id(), field, key, arguments));
            }
        }
        return new Reading(page, answers, errors);
    }

    private Outcome outcome(Question question, Fields fields) {
        String none = question.id() + ".none";
        if (!question.none() || !fields.ticked(none)) return byKind(question, fields);
        boolean more = question.or() != null && fields.ticked(question.or());
        if (more || !(byKind(question, fields) instanceof Outcome.Blank)) {
            return new Outcome.Wrong(none, "error.none-and-more");
        }
        return new Outcome.Given(new Answer.None());
    }

    private Outcome byKind(Question question, Fields fields) {
        String id = question.id();
        return switch (question.kind()) {
            case Kind.Text text -> TextReading.read(id, text, fields);
            case Kind.One(Options options) -> ChoiceReading.one(id, codes(options), fields);
            case Kind.Many many -> ChoiceReading.many(id, many, codes(many.options()), fields);
            case Kind.Ranked ranked -> ChoiceReading.ranked(id, ranked, fields);
            case Kind.Number number -> NumberReading.read(id, number, fields);
            case Kind.Date date -> DayReading.read(id, date, fields, LocalDate.now(clock));
            case Kind.Country() -> CountryReading.one(id, fields);
            case Kind.Countries(int max) -> CountryReading.several(id, max, fields);
            case Kind.Languages(int max) -> LanguageReading.read(id, max, fields);
            case Kind.YesNo() -> ChoiceReading.yesNo(id, fields);
            case Kind.Ticks(Options.Listed all) -> ChoiceReading.ticks(id, all.codes(), fields);
        };
    }

    private Set<String> codes(Options options) {
        return lists.of(options).stream().map(Option::code).collect(Collectors.toSet());
    }

    private static Optional<FieldError> missing(Question question, Fields fields) {
        boolean elsewhere = question.or() != null && fields.ticked(question.or());
        if (question.need() != Need.REQUIRED || elsewhere) return Optional.empty();
        String key =
                "error.required." + word(question.kind()) + (question.none() ? "-or-none" : "");
        return Optional.of(new FieldError(question.id(), firstField(question), key, Map.of()));
    }

    private static String word(Kind kind) {
        return switch (kind) {
            case Kind.Text _ -> "text";
            case Kind.One _ -> "one";
            case Kind.Many _, Kind.Ranked _ -> "many";
            case Kind.Number _ -> "number";
            case Kind.Date _ -> "date";
            case Kind.Country _ -> "country";
            case Kind.Countries _ -> "countries";
            case Kind.Languages _ -> "languages";
            case Kind.YesNo _ -> "yesno";
            case Kind.Ticks _ -> "ticks";
        };
    }

    /** The field that an error about the whole question links to. */
    private static String firstField(Question question) {
        return switch (question.kind()) {
            case Kind.Ranked _ -> question.id() + ".1";
            case Kind.Date _ -> question.id() + ".day";
            case Kind.Languages _ -> question.id() + ".1.tag";
            case Kind.Text _,
                    Kind.One _,
                    Kind.Many _,
                    Kind.Number _,
                    Kind.Country _,
                    Kind.Countries _,
                    Kind.YesNo _,
                    Kind.Ticks _ ->
                    question.id();
        };
    }
}
