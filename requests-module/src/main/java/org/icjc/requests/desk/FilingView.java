package org.icjc.requests.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.icjc.desk.shell.DeskLayout;
import org.icjc.desk.ui.Head;
import org.icjc.desk.ui.Note;
import org.icjc.desk.ui.Section;
import org.icjc.desk.ui.Trying;
import org.icjc.desk.ui.WorkView;
import org.icjc.kernel.answers.Answers;
import org.icjc.kernel.texts.Languages;
import org.icjc.requests.intake.Filing;
import org.icjc.requests.questionnaire.AnswerReader;
import org.icjc.requests.questionnaire.OptionLists;
import org.icjc.requests.questionnaire.Page;
import org.icjc.requests.questionnaire.Question;
import org.icjc.requests.questionnaire.Questionnaires;
import org.icjc.requests.questionnaire.Reading;

/**
 * A letter or a call is filed with the questions that everybody answers, page by page, sealed in
 * the same way; the code is shown once, to be handed over.
 */
@Route(value = "file", layout = DeskLayout.class)
@RolesAllowed("INTAKE_OFFICER")
@PageTitle("File a letter or a call · ICJC")
@StyleSheet("context://style/case.css")
class FilingView extends WorkView {
    final Div place = new Div();
    final Select<Locale> language = new Select<>();
    private final transient Filing filing;
    private final transient Questionnaires questionnaires;
    private final transient OptionLists lists;
    private final transient AnswerReader reader;
    private final transient Wording words;
    private final transient Deque<String> before = new ArrayDeque<>();
    private transient Answers answers = Answers.none();

    FilingView(
            Filing filing,
            Questionnaires questionnaires,
            OptionLists lists,
            AnswerReader reader,
            Wording words) {
        this.filing = filing;
        this.questionnaires = questionnaires;
        this.lists = lists;
        this.reader = reader;
        this.words = words;
        language.setLabel(words.text("desk.file.language"));
        language.setItems(Languages.ALL);
        language.setItemLabelGenerator(each -> words.language(each.toLanguageTag()));
        language.setValue(Locale.ENGLISH);
        place.addClassNames("flow", "prose");
        add(new Head(words.text("desk.file"), words.text("desk.file.what")), place);
        show(questionnaires.form(answers).shown(answers).getFirst());
    }

    private void show(Page page) {
        QuestionFields fields = new QuestionFields(page, answers, lists, words);
        Div errors = new Div();
        errors.getElement().setAttribute("role", "alert");
        Button next = new Button(words.text("desk.file.next"));
        next.addThemeVariants(ButtonVariant.PRIMARY);
        next.addClickListener(_ -> read(page, fields, errors));
        Div acts = new Div(next);
        acts.addClassName("row-of");
        if (!before.isEmpty()) acts.add(back());
        place.removeAll();
        if (before.isEmpty()) place.add(language);
        place.add(new Section(words.text(page.titleKey()), errors, fields, acts));
    }

    private Button back() {
        Button back = new Button(words.text("desk.file.back"));
        back.addClickListener(_ ->
                questionnaires.form(answers).page(before.pop(), answers).ifPresent(this::show));
        return back;
    }

    private void read(Page page, QuestionFields fields, Div errors) {
        Reading reading = reader.read(page, fields.submitted());
        errors.removeAll();
        if (!reading.isComplete()) {
            errors.addClassName("summary");
            UnorderedList all = new UnorderedList();
            reading.errors()
                    .forEach(error ->
                            all.add(
                                    new ListItem(
                                            words.text("q." + error.questionId() + ".text")
                                                    + " "
                                                    + error.text(words.texts(), Locale.ENGLISH))));
            errors.add(all);
            return;
        }
        Optional<String> stop = page.stop(reading.answers());
        if (stop.isPresent()) {
            errors.removeClassName("summary");
            errors.add(
                    Note.plain(
                            words.text("stop." + stop.get() + ".title"),
                            words.text("stop." + stop.get() + ".text")));
            return;
        }
        // What was asked on the way and kept nowhere decides the way all the same.
        answers = reading.appliedTo(answers);
        before.push(page.id());
        questionnaires
                .form(answers)
                .next(page.id(), answers)
                .ifPresentOrElse(this::show, this::check);
    }

    private void check() {
        List<Question> missing = questionnaires.form(answers).missing(answers);
        Button file = new Button(words.text("desk.file.do"));
        file.addThemeVariants(ButtonVariant.PRIMARY);
        file.setEnabled(missing.isEmpty());
        file.addClickListener(_ -> Trying.to(words.texts(), this::file));
        Div acts = new Div(file, back());
        acts.addClassName("row-of");
        Section section =
                new Section(
                        words.text("desk.file.check"),
                        new Paragraph(words.text("desk.file.seals")));
        if (!missing.isEmpty()) {
            UnorderedList all = new UnorderedList();
            missing.forEach(question -> all.add(new ListItem(words.text(question.textKey()))));
            section.add(new Paragraph(words.text("desk.file.missing", "n", missing.size())), all);
        }
        section.add(acts);
        place.removeAll();
        place.add(section);
    }

    private void file() {
        Filing.Filed filed = filing.file(answers, language.getValue().toLanguageTag());
        answers = Answers.none();
        before.clear();
        place.removeAll();
        place.add(new HandedOver(filed, words));
        place.add(new Span(words.text("desk.file.print")));
    }
}
