package org.icjc.requests.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.icjc.desk.accounts.DeskRole;
import org.icjc.desk.accounts.People;
import org.icjc.desk.session.CurrentPerson;
import org.icjc.desk.session.Editing;
import org.icjc.desk.ui.Note;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.requests.RequestState;
import org.icjc.requests.access.Readers;
import org.icjc.requests.request.CaseLead;
import org.icjc.requests.request.Decisions;
import org.icjc.requests.request.Inbox;
import org.icjc.requests.request.LaterSteps;

/** Who has voted, why, who is missing; the vote, the lead, the hold. */
@org.springframework.stereotype.Component
@OnPart(Part.DESK)
class DecisionTab implements CaseTab {
    private final Decisions decisions;
    private final CaseLead lead;
    private final LaterSteps later;
    private final Readers readers;
    private final People people;
    private final Editing editing;
    private final CurrentPerson me;
    private final Wording words;

    DecisionTab(
            Decisions decisions,
            CaseLead lead,
            LaterSteps later,
            Readers readers,
            People people,
            Editing editing,
            CurrentPerson me,
            Wording words) {
        this.decisions = decisions;
        this.lead = lead;
        this.later = later;
        this.readers = readers;
        this.people = people;
        this.editing = editing;
        this.me = me;
        this.words = words;
    }

    @Override
    public String label() {
        return "desk.tab.decision";
    }

    @Override
    public String place() {
        return "decision";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public boolean isFor(Inbox.Row request) {
        return me.has(DeskRole.COMMITTEE_MEMBER) || me.has(DeskRole.CHAIR);
    }

    @Override
    public Component content(Inbox.Row row, Runnable changed) {
        Div content = new Div();
        content.addClassName("flow");
        if (row.state().isBeforeAssessment()) {
            content.add(proposal(row, changed));
            return content;
        }
        Standings standings =
                new Standings(decisions.tally(row.id()), readers.of(row.id()), people, words);
        content.add(standings.shown(row));
        if (isOpen(row))
            content.add(new VoteForm(row, standings, decisions, editing, words, changed));
        content.add(new LeadAndHold(row, readers.of(row.id()), lead, later, words, changed));
        return content;
    }

    private static boolean isOpen(Inbox.Row row) {
        return row.state() == RequestState.ASSESSMENT || row.state() == RequestState.REVIEW_ASKED;
    }

    private Component proposal(Inbox.Row row, Runnable changed) {
        return decisions
                .proposedDecline(row.id())
                .<Component>map(
                        reason -> new ProposedDecline(row, reason, decisions, words, changed))
                .orElseGet(() ->
                        Note.plain(
                                words.text("desk.decision.not-yet"),
                                words.text("desk.decision.not-yet.what")));
    }

    /** The ballot as people see it. */
    record Standings(
            Decisions.Tally tally, List<Readers.Reader> readers, People people, Wording words) {
        Component shown(Inbox.Row row) {
            return TallyShown.of(row, this, words);
        }
    }
}
