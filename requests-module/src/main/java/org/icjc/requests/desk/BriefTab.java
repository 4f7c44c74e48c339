package org.icjc.requests.desk;

import com.vaadin.flow.component.Component;
import org.icjc.desk.accounts.DeskRole;
import org.icjc.desk.session.CurrentPerson;
import org.icjc.desk.session.Editing;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.requests.RequestState;
import org.icjc.requests.request.Briefs;
import org.icjc.requests.request.Inbox;
import org.springframework.beans.factory.ObjectProvider;

/** The brief: a treaty in two languages, their sealed words beside what members would read. */
@org.springframework.stereotype.Component
@OnPart(Part.DESK)
class BriefTab implements CaseTab {
    private final ObjectProvider<Briefs> briefs;
    private final Editing editing;
    private final CurrentPerson me;
    private final Wording words;

    BriefTab(ObjectProvider<Briefs> briefs, Editing editing, CurrentPerson me, Wording words) {
        this.briefs = briefs;
        this.editing = editing;
        this.me = me;
        this.words = words;
    }

    @Override
    public String label() {
        return "desk.tab.brief";
    }

    @Override
    public String place() {
        return "brief";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public boolean isFor(Inbox.Row request) {
        if (briefs.getIfAvailable() == null) return false;
        if (!me.has(DeskRole.COMMITTEE_MEMBER) && !me.has(DeskRole.CHAIR)) return false;
        return switch (request.state()) {
            case BRIEFING, ROUTING, MATCHED, IN_DELIVERY, COMPLETED, FOLLOW_UP, UNMATCHED -> true;
            default -> false;
        };
    }

    @Override
    public Component content(Inbox.Row row, Runnable changed) {
        Briefs.Draft draft = briefs.getObject().draft(row.id());
        boolean mine = row.state() == RequestState.BRIEFING && words.isMe(row.lead());
        return new BriefEditor(row, draft, mine, briefs.getObject(), editing, words, changed);
    }
}
