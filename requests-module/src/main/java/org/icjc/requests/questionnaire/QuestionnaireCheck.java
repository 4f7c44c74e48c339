package org.icjc.requests.questionnaire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What must be true of a form before anybody is asked. */
final class QuestionnaireCheck {

    private final Predicate<String> hasText;
    private final List<String> problems = new ArrayList<>();
    private final Map<String, Set<String>> codesOfEarlierPages = new HashMap<>();

    /**
     * @param hasText whether a key has a text in every language
     */
    QuestionnaireCheck(Predicate<String> hasText) {
        this.hasText = hasText;
    }

    /** Everything that is wrong, in words; empty if nothing is. */
    List<String> problems(Form form) {
        var ids = new HashSet<String>();
        var pageIds = new HashSet<String>();
        for (Page page : form.pages()) {
            if (!pageIds.add(page.id())) problems.add("page " + page.id() + " stands twice");
            needText(page.titleKey());
            for (Question question : page.questions()) {
                if (!ids.add(question.id()))
                    problems.add("question " + question.id() + " stands twice");
                conditions(question);
                texts(question);
            }
            page.questions().forEach(this::codes);
        }
        form.pages().stream()
                .flatMap(page -> page.questions().stream())
                .forEach(question -> parts(question, ids));
        return problems;
    }

    private void conditions(Question question) {
        question.when()
                .anyOf()
                .forEach((asked, codes) -> {
                    Set<String> known = codesOfEarlierPages.get(asked);
                    if (known == null) {
                        problems.add(
                                question.id()
                                        + " depends on "
                                        + asked
                                        + ", which no earlier page asks");
                    } else if (!known.containsAll(codes)) {
                        problems.add(
                                question.id()
                                        + " depends on an answer that "
                                        + asked
                                        + " does not offer");
                    }
                });
        Set<String> own = codesOf(question);
        Stream.concat(question.stops().keySet().stream(), question.warnings().keySet().stream())
                .filter(code -> !own.contains(code))
                .forEach(code ->
                        problems.add(question.id() + " has no answer " + code + " to act on"));
        if (question.kind() instanceof Kind.Many(_, _, var alone) && !own.containsAll(alone)) {
            problems.add(question.id() + " names a code that must stand alone and is not offered");
        }
    }

    private void codes(Question question) {
        codesOfEarlierPages.put(question.id(), codesOf(question));
    }

    private static Set<String> codesOf(Question question) {
        var codes = new HashSet<String>();
        listed(question).ifPresent(options -> codes.addAll(options.codes()));
        if (question.kind() instanceof Kind.YesNo) codes.addAll(List.of("yes", "no"));
        if (question.none()) codes.add("none");
        return codes;
    }

    private static Optional<Options.Listed> listed(Question question) {
        return question.kind()
                .choices()
                .filter(Options.Listed.class::isInstance)
                .map(Options.Listed.class::cast);
    }

    private void texts(Question question) {
        needText(question.textKey());
        if (question.need() == Need.REQUIRED) needText(question.whyKey());
        listed(question)
                .ifPresent(options ->
                        options.codes().forEach(code -> needText(options.textKey(code))));
        if (question.none()) needText(question.noneKey());
        question.stops().values().forEach(stop -> needText("stop." + stop + ".text"));
        question.warnings().values().forEach(warning -> needText("warning." + warning + ".text"));
    }

    private void needText(String key) {
        if (!hasText.test(key)) problems.add("no text for " + key);
    }

    private void parts(Question question, Set<String> ids) {
        int dot = question.id().indexOf('.');
        if (dot > 0 && !ids.contains(question.id().substring(0, dot))) {
            problems.add(question.id() + " is a part of no question");
        }
        if (question.or() != null && !ids.contains(question.or())) {
            problems.add(
                    question.id()
                            + " may be answered by "
                            + question.or()
                            + ", which is not asked");
        }
    }
}
