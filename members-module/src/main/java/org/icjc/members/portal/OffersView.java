package org.icjc.members.portal;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.icjc.desk.shell.PortalLayout;
import org.icjc.desk.ui.Empty;
import org.icjc.desk.ui.WorkView;
import org.icjc.members.desk.Html;
import org.icjc.members.desk.Words;
import org.icjc.members.referrals.OfferAnswer;
import org.icjc.members.referrals.Referral;
import org.icjc.members.referrals.ReferralState;

/** Offers that this person may open. */
@Route(value = "offers", layout = PortalLayout.class)
@RolesAllowed("MEMBER")
@StyleSheet("style/members.css")
class OffersView extends WorkView implements HasDynamicTitle {
    private final Words words;

    OffersView(Offers offers, Words words) {
        this.words = words;
        add(new H1(words.of("members.portal.offers.title")));
        add(Html.quiet(words.of("members.portal.offers.only")));
        List<Referral> open =
                offers.list().stream()
                        .filter(each -> !ReferralState.RELEASED.contains(each.state()))
                        .toList();
        if (open.isEmpty()) add(new Empty(words.of("members.portal.offers.none")));
        Div list = Html.div("list");
        open.forEach(each -> list.add(row(each, offers.kind(each.id()), offers.answer(each.id()))));
        add(list);
    }

    private RouterLink row(Referral referral, Optional<String> kind, Optional<OfferAnswer> answer) {
        RouterLink row = new RouterLink(OfferView.class, referral.id().value().toString());
        row.addClassName("item");
        row.add(
                Html.element("b", Html.span(kind.orElseGet(() -> title(referral)))),
                Html.span(words.forMember(referral.state()), "hint"));
        if (kind.isPresent()) row.add(Html.span(title(referral), "hint"));
        when(referral, answer).ifPresent(said -> row.add(Html.span(said, "hint")));
        return row;
    }

    // The day by which an answer is due means nothing once it was given.
    private Optional<String> when(Referral referral, Optional<OfferAnswer> answer) {
        if (answer.isPresent() && referral.answeredAt() != null)
            return Optional.of(
                    words.of(
                            "members.portal.offers.answered",
                            "date",
                            words.date(referral.answeredAt()),
                            "answer",
                            AnswerShown.word(words, answer.get())));
        return referral.answerBy() == null
                ? Optional.empty()
                : Optional.of(
                        words.of(
                                "members.portal.offers.answer-by",
                                "date",
                                words.date(referral.answerBy())));
    }

    private String title(Referral referral) {
        return referral.offeredAt() == null
                ? words.of("members.portal.offer.title")
                : words.of("members.portal.offers.of", "date", words.date(referral.offeredAt()));
    }

    @Override
    public String getPageTitle() {
        return words.pageTitle("members.portal.offers.title");
    }
}
