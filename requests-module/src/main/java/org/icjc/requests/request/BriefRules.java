package org.icjc.requests.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.icjc.kernel.answers.Answer;
import org.icjc.kernel.answers.Answers;
import org.icjc.kernel.texts.Texts;
import org.icjc.requests.meter.Asker;
import org.icjc.requests.meter.AskerReader;
import org.icjc.requests.meter.InternationalReading;
import org.icjc.requests.meter.Meter;
import org.icjc.requests.meter.Reading;
import org.icjc.requests.questionnaire.BriefRule;
import org.icjc.requests.questionnaire.Form;
import org.icjc.requests.questionnaire.OptionLists;
import org.icjc.requests.questionnaire.Page;
import org.icjc.requests.questionnaire.Question;
import org.icjc.requests.questionnaire.Questionnaires;

/**
 * The lines of a brief, built from the answers by the rules of the questionnaires: closed answers
 * generalised, free text left to be rewritten, what may be shown of the asker as the meter allows.
 */
final class BriefRules {
    /** Briefs are read by member organisations: one language, one spelling. */
    static final Locale LANGUAGE = Locale.ENGLISH;

    private static final Map<String, String> KINDS =
            Map.ofEntries(
                    Map.entry("prosecution-service", "a prosecution service"),
                    Map.entry("court", "a court"),
                    Map.entry("ministry", "a ministry"),
                    Map.entry("defence-or-legal-aid-office", "a defence office"),
                    Map.entry("academy", "a training academy"));
    private static final Map<String, String> TRADITIONS =
            Map.of(
                    "civil", "mainly civil law",
                    "common", "mainly common law",
                    "customary", "mainly customary law",
                    "muslim", "mainly Muslim law",
                    "mixed", "mixed law");

    private final Texts texts;
    private final Questionnaires questionnaires;
    private final AnswerWords words;

    BriefRules(Texts texts, Questionnaires questionnaires, OptionLists lists) {
        this.texts = texts;
        this.questionnaires = questionnaires;
        this.words = new AnswerWords(texts, lists);
    }

    /** What the meter reads: how many States, or bodies, would be shown the same way. */
    static BriefMeter meter(Answers answers) {
        return switch (AskerReader.read(answers)) {
            case Asker.National national -> {
                Reading reading = reading(national, answers);
                yield new BriefMeter(
                        reading.fits(),
                        reading.floor(),
                        reading.lines().stream()
                                .map(line -> new BriefMeter.Line(line.criterion(), line.states()))
                                .toList());
            }
            case Asker.International international ->
                    new BriefMeter(InternationalReading.of(international).fits(), 5, List.of());
        };
    }

    private static Reading reading(Asker.National asker, Answers answers) {
        return Meter.standard().read(asker, AskerReader.rarePairs(answers));
    }

    List<BriefLine> lines(Answers answers, Locale own, LocalDate today) {
        Optional<Reading> reading =
                AskerReader.read(answers) instanceof Asker.National national
                        ? Optional.of(reading(national, answers))
                        : Optional.empty();
        Form form = questionnaires.form(answers);
        List<BriefLine> lines = new ArrayList<>();
        for (Page page : form.shown(answers))
            for (Question question : page.questions())
                answers.find(question.id())
                        .filter(_ -> question.brief() != BriefRule.NEVER)
                        .ifPresent(answer ->
                                lines.add(
                                        new BriefLine(
                                                question.id(),
                                                words.of(question, answer, own),
                                                shown(question, answer, answers, reading, today),
                                                question.brief() == BriefRule.REWRITTEN)));
        return lines;
    }

    private String shown(
            Question question,
            Answer answer,
            Answers answers,
            Optional<Reading> reading,
            LocalDate today) {
        return switch (question.brief()) {
            // Rewritten text stands in the summary, in the lead's words.
            case NEVER, REWRITTEN -> "";
            case AS_CHOSEN -> asChosen(question, answer, reading);
            case KIND -> kind(question.id(), answers);
            case REGION -> reading.map(this::region).orElse("not applicable");
            case LANGUAGE -> language(reading);
            case QUARTER ->
                    answer instanceof Answer.Day(LocalDate day) ? Quarters.of(day, today) : "";
            case BAND ->
                    answer instanceof Answer.Number(var number)
                            ? Bands.forQuestion(question.id()).of(number)
                            : "";
        };
    }

    // Law says where one is: only as much of it is shown as the meter allows.
    private String asChosen(Question question, Answer answer, Optional<Reading> reading) {
        return switch (question.id()) {
            case "traditions" ->
                    reading.map(Reading::shown)
                            .map(shown -> shown.tradition())
                            .map(code -> TRADITIONS.getOrDefault(code, ""))
                            .orElse("");
            case "procedure" ->
                    reading.flatMap(read -> read.shown().procedure())
                            .filter(code ->
                                    answer instanceof Answer.Choice(String chosen)
                                            && chosen.equals(code))
                            .map(_ -> words.of(question, answer, LANGUAGE))
                            .orElse("");
            default -> words.of(question, answer, LANGUAGE);
        };
    }

    private String region(Reading reading) {
        return texts.country(LANGUAGE, reading.shown().area());
    }

    private String language(Optional<Reading> reading) {
        return reading.map(Reading::shown)
                .map(shown -> shown.language())
                .map(tag -> texts.language(LANGUAGE, tag))
                .orElse("a language told on consent");
    }

    private String kind(String question, Answers answers) {
        return switch (question) {
            case "asker-kind" ->
                    answers.country("jurisdiction").isPresent()
                            ? "a national authority"
                            : body(answers);
            case "institution-kind" ->
                    answers.choice(question)
                            .map(code -> KINDS.getOrDefault(code, "a justice institution"))
                            .orElse("");
            case "icc-body", "institution-code" -> body(answers);
            case "place" -> answers.chose("place", "with-us") ? "at the institution" : "elsewhere";
            case "ld-stage" -> stage(answers);
            default -> "";
        };
    }

    private static String body(Answers answers) {
        if (!(AskerReader.read(answers) instanceof Asker.International international)) return "";
        return InternationalReading.of(international)
                .kind()
                .map(kind ->
                        switch (kind) {
                            case "judicial" -> "a judicial office of an international court";
                            case "prosecutorial" ->
                                    "a prosecutorial office of an international court";
                            default -> "a registry or support office of an international court";
                        })
                .orElse("an international judicial institution");
    }

    private static String stage(Answers answers) {
        return answers.chose("ld-stage", "idea") || answers.chose("ld-stage", "policy-agreed")
                ? "early"
                : "late";
    }
}
