package org.icjc.requests.questionnaire;

import java.util.List;
import java.util.Optional;
import org.icjc.kernel.answers.Answers;

/** A page of questions; its title has the key {@code page.<id>.title}. */
public record Page(String id, List<Question> questions) {

    public Page {
        questions = List.copyOf(questions);
    }

    /** The key of its title. */
    public String titleKey() {
        return "page." + id + ".title";
    }

    /** The page as these answers of earlier pages make it; it may be without questions. */
    public Page shown(Answers earlier) {
        return new Page(
                id, questions.stream().filter(question -> question.when().holds(earlier)).toList());
    }

    /** Whether somebody might write a name here: such pages say that nobody may be named. */
    public boolean hasFreeText() {
        return questions.stream().anyMatch(question -> question.kind() instanceof Kind.Text);
    }

    /** The first stop that the answers to this page lead to. */
    public Optional<String> stop(Answers answers) {
        return questions.stream()
                .flatMap(question -> answers.find(question.id()).flatMap(question::stop).stream())
                .findFirst();
    }

    /** What has to be said once this page was answered. */
    public Optional<String> warning(Answers answers) {
        return questions.stream()
                .flatMap(
                        question -> answers.find(question.id()).flatMap(question::warning).stream())
                .findFirst();
    }
}
