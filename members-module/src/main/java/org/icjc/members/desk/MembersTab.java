package org.icjc.members.desk;

import com.vaadin.flow.component.Component;
import java.util.Set;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.members.referrals.Cards;
import org.icjc.members.referrals.ConflictChecks;
import org.icjc.members.referrals.Referrals;
import org.icjc.requests.RequestState;
import org.icjc.requests.desk.CaseTab;
import org.icjc.requests.request.Inbox;

/** Adds "Members" to the case: conflict check, then match cards. */
@org.springframework.stereotype.Component
@OnPart(Part.DESK)
class MembersTab implements CaseTab {
    /** From assessment on: before, only the intake officer reads, and he routes nothing. */
    static final Set<RequestState> FROM_ASSESSMENT =
            Set.of(
                    RequestState.ASSESSMENT,
                    RequestState.ACCEPTED,
                    RequestState.BRIEFING,
                    RequestState.ROUTING,
                    RequestState.MATCHED,
                    RequestState.IN_DELIVERY,
                    RequestState.COMPLETED,
                    RequestState.FOLLOW_UP,
                    RequestState.UNMATCHED);

    private final Cards cards;
    private final ConflictChecks checks;
    private final Referrals referrals;
    private final Onlooker onlooker;
    private final Words words;

    MembersTab(
            Cards cards,
            ConflictChecks checks,
            Referrals referrals,
            Onlooker onlooker,
            Words words) {
        this.cards = cards;
        this.checks = checks;
        this.referrals = referrals;
        this.onlooker = onlooker;
        this.words = words;
    }

    @Override
    public String label() {
        return "members.case.tab";
    }

    @Override
    public String place() {
        return "members";
    }

    @Override
    public int order() {
        return 55;
    }

    @Override
    public boolean isFor(Inbox.Row request) {
        return FROM_ASSESSMENT.contains(request.state()) && onlooker.decides();
    }

    @Override
    public Component content(Inbox.Row request, Runnable changed) {
        return new CasePanel(words, request, cards, checks, referrals);
    }
}
