package org.icjc.app.demo;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.icjc.kernel.answers.Answers;
import org.icjc.requests.questionnaire.AnswerReader;
import org.icjc.requests.questionnaire.Form;
import org.icjc.requests.questionnaire.OptionLists;
import org.icjc.requests.questionnaire.Page;
import org.icjc.requests.questionnaire.Questionnaires;
import org.icjc.requests.questionnaire.Reading;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Fills in the form page by page, as a requester's browser does, with every check of it. */
@Component
@ConditionalOnProperty("icjc.demo")
class DemoAnswers {
    private final Questionnaires questionnaires;
    private final AnswerReader reader;

    DemoAnswers(Questionnaires questionnaires, OptionLists lists, Clock clock) {
        this.questionnaires = questionnaires;
        this.reader = new AnswerReader(lists, clock);
    }

    Answers of(DemoRequest request) {
        Answers answers = Answers.none();
        Set<String> done = new HashSet<>();
        while (true) {
            Form form = questionnaires.form(answers);
            Answers soFar = answers;
            List<Page> waiting =
                    form.shown(soFar).stream().filter(page -> !done.contains(page.id())).toList();
            if (waiting.isEmpty()) return answers;
            Page page = waiting.getFirst();
            Reading reading = reader.read(page, request.fields());
            if (!reading.isComplete() && !request.draft())
                throw new IllegalStateException(request + ": " + reading.errors());
            answers = reading.appliedTo(answers);
            done.add(page.id());
        }
    }
}
