package org.icjc.requests.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import org.icjc.kernel.answers.Answer;
import org.icjc.kernel.answers.Answers;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.requests.access.CaseAccess;
import org.icjc.requests.access.Readers;
import org.icjc.requests.questionnaire.OptionLists;
import org.icjc.requests.questionnaire.Questionnaires;
import org.icjc.requests.request.Declarations;
import org.icjc.requests.request.Inbox;
import org.springframework.beans.factory.ObjectProvider;

/** Question, answer and what a member would see of it; beside it who can open this. */
@org.springframework.stereotype.Component
@OnPart(Part.DESK)
class RequestTab implements CaseTab {
    private final CaseAccess access;
    private final Readers readers;
    private final Declarations declarations;
    private final ObjectProvider<Questionnaires> questionnaires;
    private final ObjectProvider<OptionLists> lists;
    private final Wording words;

    RequestTab(
            CaseAccess access,
            Readers readers,
            Declarations declarations,
            ObjectProvider<Questionnaires> questionnaires,
            ObjectProvider<OptionLists> lists,
            Wording words) {
        this.access = access;
        this.readers = readers;
        this.declarations = declarations;
        this.questionnaires = questionnaires;
        this.lists = lists;
        this.words = words;
    }

    @Override
    public String label() {
        return "desk.tab.request";
    }

    @Override
    public String place() {
        return "request";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean isFor(Inbox.Row request) {
        return true;
    }

    @Override
    public Component content(Inbox.Row row, Runnable changed) {
        AnswerWords answers = new AnswerWords(questionnaires.getObject(), lists.getObject(), words);
        Div beside =
                new Div(
                        new AnswersShown(row, answers(row), answers, access, words),
                        new Div(
                                new ReadersShown(readers.of(row.id()), row.lead(), words),
                                new SteppingAside(row, declarations, words, changed)));
        beside.addClassName("beside");
        return beside;
    }

    private Answers answers(Inbox.Row row) {
        LinkedHashMap<String, Answer> all =
                new LinkedHashMap<>(access.parties(row.id()).answers().byQuestion());
        all.putAll(access.content(row.id()).answers().byQuestion());
        // The kind of support is a plain column: the form that was filled in depends on it.
        if (row.supportType() != null)
            all.putIfAbsent("support-type", new Answer.Choice(row.supportType().code()));
        return new Answers(all);
    }
}
