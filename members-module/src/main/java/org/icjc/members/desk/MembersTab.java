package org.icjc.members.desk;

import com.vaadin.flow.component.Component;
import java.util.function.Function;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.members.referrals.Cards;
import org.icjc.members.referrals.ConflictChecks;
import org.icjc.members.referrals.Referrals;
import org.icjc.requests.RequestId;
import org.icjc.requests.request.CaseTab;
import org.springframework.beans.factory.ObjectProvider;

/** Adds "Members" to the case: conflict check, then match cards. */
@org.springframework.stereotype.Component
@OnPart(Part.DESK)
class MembersTab implements CaseTab<Component> {
    private final ObjectProvider<Cards> cards;
    private final ObjectProvider<ConflictChecks> checks;
    private final ObjectProvider<Referrals> referrals;
    private final Words words;

    MembersTab(
            ObjectProvider<Cards> cards,
            ObjectProvider<ConflictChecks> checks,
            ObjectProvider<Referrals> referrals,
            Words words) {
        this.cards = cards;
        this.checks = checks;
        this.referrals = referrals;
        this.words = words;
    }

    @Override
    public String label() {
        return "members.case.tab";
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public Class<Component> contentType() {
        return Component.class;
    }

    @Override
    public Function<RequestId, Component> content() {
        return request ->
                new CasePanel(
                        words,
                        request,
                        cards.getObject(),
                        checks.getObject(),
                        referrals.getObject());
    }
}
