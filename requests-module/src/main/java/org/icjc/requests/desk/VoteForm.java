package org.icjc.requests.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.icjc.desk.accounts.DeskRole;
import org.icjc.desk.session.Editing;
import org.icjc.desk.ui.Trying;
import org.icjc.requests.access.Readers;
import org.icjc.requests.access.Standing;
import org.icjc.requests.request.Ballot;
import org.icjc.requests.request.Choice;
import org.icjc.requests.request.Decisions;
import org.icjc.requests.request.DeclineReason;
import org.icjc.requests.request.Inbox;

/** A vote; the form says what it sets off before it is cast. */
final class VoteForm extends Div {
    final RadioButtonGroup<Choice> choice = new RadioButtonGroup<>();
    final TextArea reason = new TextArea();
    final Select<DeclineReason> declined = new Select<>();
    final Paragraph sentence = new Paragraph();
    final Button vote = new Button();
    private final Inbox.Row row;
    private final DecisionTab.Standings standings;
    private final Wording words;

    VoteForm(
            Inbox.Row row,
            DecisionTab.Standings standings,
            Decisions decisions,
            Editing editing,
            Wording words,
            Runnable changed) {
        this.row = row;
        this.standings = standings;
        this.words = words;
        addClassNames("card", "tight");
        choice.setItems(Choice.values());
        choice.setLabel(words.text("desk.vote.choice"));
        choice.setItemLabelGenerator(each -> words.text("desk.vote.choice." + each.name()));
        choice.addValueChangeListener(_ -> changedChoice());
        declined.setLabel(words.text("desk.vote.declined"));
        declined.setItems(DeclineReason.values());
        declined.setItemLabelGenerator(each -> words.text("desk.decline." + each.code()));
        declined.setWidth("24rem");
        reason.setLabel(words.text("desk.vote.reason"));
        reason.setMaxLength(4000);
        reason.setWidthFull();
        Editing.Kept kept = editing.keep(reason, "vote:" + row.id());
        sentence.addClassNames("note", "sets-off");
        sentence.getElement().setAttribute("role", "status");
        vote.addThemeVariants(ButtonVariant.PRIMARY);
        vote.addClickListener(_ -> {
            boolean cast =
                    Trying.to(
                            words.texts(),
                            () ->
                                    decisions.vote(
                                            row.id(),
                                            choice.getValue(),
                                            reason.getValue().strip(),
                                            declined.getOptionalValue().orElse(null)));
            if (!cast) return;
            kept.done();
            changed.run();
        });
        Span limit = new Span(words.text("desk.vote.final"));
        limit.addClassName("quiet");
        Div foot = new Div(vote, limit);
        foot.addClassName("row-of");
        Div form = new Div(choice, declined, reason, sentence, foot);
        form.addClassName("flow");
        add(new H2(words.text("desk.vote.title")));
        mine().ifPresentOrElse(cast -> add(given(cast), change(cast, form)), () -> add(form));
        changedChoice();
    }

    private Optional<Decisions.Vote> mine() {
        return standings.tally().votes().stream()
                .filter(each -> words.isMe(each.person()))
                .findFirst();
    }

    private Paragraph given(Decisions.Vote cast) {
        return new Paragraph(
                words.text("desk.vote.given." + cast.choice().name(), "day", words.day(cast.at())));
    }

    /** Stays closed: who has voted is asked nothing. */
    private Details change(Decisions.Vote cast, Div form) {
        choice.setValue(cast.choice());
        if (reason.isEmpty()) cast.reason().ifPresent(reason::setValue);
        return new Details(words.text("desk.vote.change"), form);
    }

    private void changedChoice() {
        Choice chosen = choice.getValue();
        declined.setVisible(chosen == Choice.DECLINE);
        vote.setEnabled(chosen != null);
        vote.setText(words.text(chosen == null ? "desk.vote.do" : "desk.vote.do." + chosen.name()));
        sentence.setText(
                chosen == null ? words.text("desk.vote.sets-off.nothing") : setsOff(chosen));
    }

    /** Asks the ballot's own rules what it would be with this vote. */
    private String setsOff(Choice chosen) {
        Map<UUID, Choice> cast = new HashMap<>();
        standings.tally().votes().forEach(each -> cast.put(each.person(), each.choice()));
        me().ifPresent(person -> cast.put(person, chosen));
        Set<UUID> entitled =
                standings.readers().stream()
                        .filter(Readers.Reader::votes)
                        .filter(reader -> reader.standing() != Standing.RECUSED)
                        .map(Readers.Reader::person)
                        .collect(Collectors.toSet());
        Optional<UUID> chair =
                standings.people().with(DeskRole.CHAIR).stream()
                        .map(person -> person.id().value())
                        .findFirst();
        Ballot.Result result = new Ballot(entitled, chair, cast).result(false);
        return words.text(
                "desk.vote.sets-off." + result.name(),
                "missing",
                Math.max(0, standings.tally().quorum() - cast.size()),
                "reference",
                row.reference().value());
    }

    private Optional<UUID> me() {
        return standings.readers().stream()
                .map(Readers.Reader::person)
                .filter(words::isMe)
                .findFirst();
    }
}
