package org.icjc.members.portal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.icjc.desk.shell.PortalLayout;
import org.icjc.desk.ui.Facts;
import org.icjc.desk.ui.Note;
import org.icjc.desk.ui.Pairs;
import org.icjc.desk.ui.SealedNote;
import org.icjc.desk.ui.WorkView;
import org.icjc.kernel.answers.Answers;
import org.icjc.kernel.refusal.NotThere;
import org.icjc.members.ReferralId;
import org.icjc.members.desk.Html;
import org.icjc.members.desk.Telling;
import org.icjc.members.desk.Words;
import org.icjc.members.referrals.Referral;
import org.icjc.members.referrals.ReferralPeople;
import org.icjc.members.referrals.ReferralState;

/** Parties first, then the second declaration, then what was agreed and only that. */
@Route(value = "shared-with-us", layout = PortalLayout.class)
@RolesAllowed("MEMBER")
@StyleSheet("style/members.css")
class DisclosedView extends WorkView implements HasUrlParameter<String>, HasDynamicTitle {
    private final Disclosures disclosures;
    private final Offers offers;
    private final OwnProfile profile;
    private final Words words;

    DisclosedView(Disclosures disclosures, Offers offers, OwnProfile profile, Words words) {
        this.disclosures = disclosures;
        this.offers = offers;
        this.profile = profile;
        this.words = words;
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        try {
            show(OfferView.id(parameter));
        } catch (NotThere none) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    void show(ReferralId id) {
        removeAll();
        Referral referral = offers.get(id);
        Answers card = disclosures.card(id);
        boolean declared = disclosures.hasDeclaredNone(id);
        Div got =
                Html.div(
                        "got",
                        new H2(words.of("members.portal.shared.who")),
                        new AnswerLines(words).of(card));
        Optional<Answers> rest = declared ? disclosures.rest(id) : Optional.empty();
        if (declared) rest(rest, got, card.byQuestion().keySet());
        else got.add(declaration(id));
        add(
                Html.hint(
                        words.of(
                                "members.portal.shared.crumb",
                                "date",
                                referral.disclosedAt() == null
                                        ? ""
                                        : words.date(referral.disclosedAt()))),
                head(referral, declared, rest.isPresent()),
                facts(referral, declared),
                Html.div("offer", got, beside(id)));
    }

    // The start may be confirmed before, but what waits first is the rest.
    private Div head(Referral referral, boolean declared, boolean released) {
        Div head = Html.div("apart", new H1(words.of("members.portal.shared.title")));
        if (declared && referral.state() == ReferralState.DISCLOSED) {
            Button start =
                    act("members.portal.shared.start", referral.id(), disclosures::confirmStart);
            if (released) start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            head.add(start);
        }
        return head;
    }

    private Facts facts(Referral referral, boolean declared) {
        return new Facts()
                .add(words.of("members.portal.offer.state"), words.forMember(referral.state()))
                .add(
                        words.of("members.portal.shared.conflicts"),
                        words.of(
                                declared
                                        ? "members.portal.shared.conflicts.none"
                                        : "members.portal.shared.conflicts.open"));
    }

    private void rest(Optional<Answers> rest, Div got, Set<String> shown) {
        if (rest.isEmpty()) {
            got.add(Html.quiet(words.of("members.portal.shared.pending")));
            return;
        }
        got.add(
                new H2(words.of("members.portal.shared.need")),
                new AnswerLines(words).of(rest.get(), shown),
                Html.hint(words.of("members.portal.shared.only")));
    }

    private Div declaration(ReferralId id) {
        Button none = act("members.portal.shared.have-none", id, disclosures::declareNone);
        none.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button aside =
                new Button(
                        words.of("members.portal.shared.step-aside"),
                        _ -> leave(() -> disclosures.stepAside(id)));
        return Html.div(
                "flow",
                SealedNote.closed(
                        words.of("members.portal.shared.sealed"),
                        words.of("members.portal.shared.sealed.what")),
                new Note(
                        words.of("members.portal.shared.question"),
                        words.of("members.portal.shared.question.hint"),
                        none,
                        aside));
    }

    private Div beside(ReferralId id) {
        Button back =
                new Button(
                        words.of("members.portal.shared.hand-back"),
                        _ -> leave(() -> disclosures.handBack(id)));
        return Html.div(
                "flow",
                new Promises(words),
                new H2(words.of("members.portal.shared.people")),
                people(id),
                back);
    }

    private Pairs people(ReferralId id) {
        Map<UUID, String> names =
                profile.people().stream()
                        .collect(
                                Collectors.toMap(
                                        each -> each.id().value(), each -> each.name().value()));
        Pairs pairs = new Pairs();
        for (ReferralPeople.Row row : disclosures.people(id))
            pairs.add(
                    names.getOrDefault(row.person(), "–"),
                    row.openedAt() == null
                            ? words.of("members.portal.shared.not-opened")
                            : words.of(
                                    "members.portal.shared.opened",
                                    "date",
                                    words.date(row.openedAt())));
        return pairs;
    }

    private Button act(String key, ReferralId id, java.util.function.Consumer<ReferralId> act) {
        return new Button(
                words.of(key),
                _ -> {
                    if (Telling.done(words, () -> act.accept(id))) show(id);
                });
    }

    private void leave(Runnable act) {
        if (Telling.done(words, act)) getUI().ifPresent(ui -> ui.navigate(SharedView.class));
    }

    @Override
    public String getPageTitle() {
        return words.pageTitle("members.portal.shared.title");
    }
}
