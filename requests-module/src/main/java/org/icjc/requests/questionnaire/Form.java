package org.icjc.requests.questionnaire;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.icjc.kernel.answers.Answers;

/**
 * All pages that a requester may come to, in their order: the common ones with the page of the
 * support type in its place. What is shown depends on earlier answers alone.
 */
public record Form(List<Page> pages) {

    public Form {
        pages = List.copyOf(pages);
    }

    /** The pages that these answers lead through, each with the questions that they lead to. */
    public List<Page> shown(Answers answers) {
        return pages.stream()
                .map(page -> page.shown(answers))
                .filter(page -> !page.questions().isEmpty())
                .toList();
    }

    /** The page of that id, if these answers lead to it. */
    public Optional<Page> page(String id, Answers answers) {
        return shown(answers).stream().filter(page -> page.id().equals(id)).findFirst();
    }

    /** The page after that one; empty after the last. */
    public Optional<Page> next(String id, Answers answers) {
        return neighbour(id, answers, 1);
    }

    /** The page before that one; empty before the first. */
    public Optional<Page> previous(String id, Answers answers) {
        return neighbour(id, answers, -1);
    }

    private Optional<Page> neighbour(String id, Answers answers, int step) {
        int here = pages.stream().map(Page::id).toList().indexOf(id);
        if (here < 0) {
            return Optional.empty();
        }
        for (int i = here + step; i >= 0 && i < pages.size(); i += step) {
            Page page = pages.get(i).shown(answers);
            if (!page.questions().isEmpty()) {
                return Optional.of(page);
            }
        }
        return Optional.empty();
    }

    /** Required questions that have no answer yet: nothing can be sent before. */
    public List<Question> missing(Answers answers) {
        return questions(answers)
                .filter(question ->
                        question.need() == Need.REQUIRED && !answered(question, answers))
                .toList();
    }

    /** Questions that may wait and do. */
    public List<Question> open(Answers answers) {
        return questions(answers)
                .filter(question -> question.need() == Need.LATER && !answered(question, answers))
                .toList();
    }

    /**
     * The answers that are kept in one place, and only those to questions that were in fact asked.
     */
    public Answers kept(Kept place, Answers answers) {
        Answers kept = Answers.none();
        for (Question question : questions(answers).toList()) {
            if (question.kept() == place && answers.find(question.id()).isPresent()) {
                kept = kept.with(question.id(), answers.find(question.id()).orElseThrow());
            }
        }
        return kept;
    }

    /** The first stop on the way, wherever it stands. */
    public Optional<String> stop(Answers answers) {
        return shown(answers).stream().flatMap(page -> page.stop(answers).stream()).findFirst();
    }

    /** The question of that id, if these answers lead to it. */
    public Optional<Question> question(String id, Answers answers) {
        return questions(answers).filter(question -> question.id().equals(id)).findFirst();
    }

    private Stream<Question> questions(Answers answers) {
        return shown(answers).stream().flatMap(page -> page.questions().stream());
    }

    private static boolean answered(Question question, Answers answers) {
        return answers.find(question.id()).isPresent()
                || (question.or() != null && answers.find(question.or()).isPresent());
    }
}
