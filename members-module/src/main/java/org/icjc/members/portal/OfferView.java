package org.icjc.members.portal;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.icjc.desk.shell.PortalLayout;
import org.icjc.desk.ui.DueWords;
import org.icjc.desk.ui.Facts;
import org.icjc.desk.ui.Foreign;
import org.icjc.desk.ui.Pairs;
import org.icjc.desk.ui.WorkView;
import org.icjc.kernel.refusal.NotThere;
import org.icjc.kernel.texts.Texts;
import org.icjc.members.ReferralId;
import org.icjc.members.desk.Html;
import org.icjc.members.desk.Words;
import org.icjc.members.directory.Entry;
import org.icjc.members.referrals.OfferAnswer;
import org.icjc.members.referrals.Referral;
import org.icjc.requests.request.BriefText;

/** A letter: the brief alone on a white sheet; then own conflicts, then the answer. */
@Route(value = "offer", layout = PortalLayout.class)
@RolesAllowed("MEMBER")
@StyleSheet("style/members.css")
class OfferView extends WorkView implements HasUrlParameter<String>, HasDynamicTitle {
    private static final int UNKNOWN = 6;
    private static final int STEPS = 4;

    private final Offers offers;
    private final Disclosures disclosures;
    private final OwnProfile profile;
    private final Words words;
    private final Texts texts;
    Div left = new Div();

    OfferView(
            Offers offers, Disclosures disclosures, OwnProfile profile, Words words, Texts texts) {
        this.offers = offers;
        this.disclosures = disclosures;
        this.profile = profile;
        this.words = words;
        this.texts = texts;
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        try {
            show(id(parameter));
        } catch (NotThere none) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    static ReferralId id(String parameter) {
        try {
            return new ReferralId(UUID.fromString(parameter));
        } catch (IllegalArgumentException nonsense) {
            throw new NotThere();
        }
    }

    void show(ReferralId id) {
        removeAll();
        Referral referral = offers.get(id);
        BriefText brief = offers.brief(id);
        left = Html.div("main", letter(brief), Html.quiet(words.of("members.portal.offer.words")));
        left.add(next(referral));
        add(
                Html.hint(
                        words.of(
                                "members.portal.offer.crumb",
                                "date",
                                referral.offeredAt() == null
                                        ? ""
                                        : words.date(referral.offeredAt()))),
                new H1(title(brief)),
                facts(referral),
                Html.div("offer", left, beside(referral)));
    }

    private String title(BriefText brief) {
        return Offers.kind(brief).orElseGet(() -> words.of("members.portal.offer.title"));
    }

    private Facts facts(Referral referral) {
        Entry entry = profile.entry();
        String places =
                entry.places().isPresent() ? String.valueOf(entry.places().getAsInt()) : "–";
        return answer(referral)
                .add(words.of("members.portal.offer.state"), words.forMember(referral.state()))
                .add(
                        words.of("members.portal.offer.load"),
                        words.of(
                                "members.portal.offer.load.value",
                                "taken",
                                entry.load().taken(),
                                "places",
                                places),
                        words.of("members.portal.offer.load.year", "n", entry.load().offers12()))
                .add(
                        words.of("members.portal.offer.costs"),
                        words.of("members.portal.offer.costs.value"));
    }

    private Facts answer(Referral referral) {
        Optional<OfferAnswer> given = offers.answer(referral.id());
        if (given.isPresent())
            return new Facts()
                    .add(
                            words.of("members.portal.answer.yours"),
                            AnswerShown.word(words, given.get()),
                            referral.answeredAt() == null ? "" : words.date(referral.answeredAt()));
        return new Facts()
                .add(
                        words.of("members.portal.offer.answer-by"),
                        new DueWords(texts)
                                .words(Locale.ENGLISH, words.today(), referral.answerBy()),
                        referral.answerBy() == null ? "" : words.date(referral.answerBy()));
    }

    private Div letter(BriefText brief) {
        Div letter = Html.div("letter");
        letter.getElement().setAttribute("role", "region");
        letter.getElement().setAttribute("aria-label", words.of("members.portal.offer.brief"));
        if (!brief.summary().isBlank())
            letter.add(new Paragraph(new Foreign(brief.summary(), brief.language())));
        Pairs lines = new Pairs();
        AnswerLines wording = new AnswerLines(words);
        for (BriefText.Line line : brief.lines())
            if (!line.shown().isBlank())
                lines.add(
                        wording.label(line.question()),
                        new Foreign(line.shown(), brief.language()));
        letter.add(lines);
        return letter;
    }

    private Div next(Referral referral) {
        return switch (referral.state()) {
            case OFFERED ->
                    new AnswerForm(
                            words,
                            referral,
                            given -> offers.answer(referral.id(), given),
                            given -> sent(referral.id(), given));
            case INTERESTED, AWAITING_CONSENT, CONSENTED ->
                    new Waiting(
                            words,
                            offers,
                            disclosures,
                            referral,
                            () -> show(referral.id()),
                            given -> sent(referral.id(), given));
            case DISCLOSED, ENGAGED -> new Div();
            case PROPOSED,
                    DECLINED,
                    LAPSED,
                    RECALLED,
                    NOT_CHOSEN,
                    REFUSED,
                    RETURNED,
                    ENDED,
                    CONFLICT_CHECK,
                    REVOKED ->
                    throw new NotThere();
        };
    }

    // With "no", or with a tie, the offer closes: what was answered stays until one goes on.
    private void sent(ReferralId id, OfferAnswer given) {
        if (given.keepsOpen()) {
            show(id);
            waiting().ifPresent(Waiting::justSent);
            return;
        }
        removeAll();
        String next =
                given.interest() == OfferAnswer.Interest.NO
                        ? "members.portal.sent.declined"
                        : "members.portal.sent.check";
        add(
                new H1(words.of("members.portal.offer.title")),
                new Sent(words, given, words.now(), words.of(next)).justNow(),
                new Paragraph(
                        new RouterLink(words.of("members.portal.sent.back"), OffersView.class)));
    }

    private Optional<Waiting> waiting() {
        return left.getChildren()
                .filter(Waiting.class::isInstance)
                .map(Waiting.class::cast)
                .findFirst();
    }

    private Div beside(Referral referral) {
        return switch (referral.state()) {
            case DISCLOSED, ENGAGED -> Html.div("flow", shared(referral));
            default -> notYetKnown();
        };
    }

    private Paragraph shared(Referral referral) {
        return new Paragraph(
                new RouterLink(
                        words.of("members.portal.offer.shared"),
                        DisclosedView.class,
                        referral.id().value().toString()));
    }

    private Div notYetKnown() {
        HtmlContainer unknown = new HtmlContainer("ul");
        unknown.addClassName("unknown");
        for (int i = 1; i <= UNKNOWN; i++) unknown.add(item("members.portal.unknown." + i));
        HtmlContainer how = new HtmlContainer("ol");
        how.addClassName("how");
        for (int i = 1; i <= STEPS; i++) how.add(item("members.portal.how." + i));
        return Html.div(
                "flow",
                new H2(words.of("members.portal.unknown")),
                unknown,
                new H2(words.of("members.portal.how")),
                how);
    }

    private HtmlContainer item(String key) {
        HtmlContainer item = new HtmlContainer("li");
        item.setText(words.of(key));
        return item;
    }

    @Override
    public String getPageTitle() {
        return words.pageTitle("members.portal.offer.title");
    }
}
