package org.icjc.members.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.icjc.desk.ui.Pairs;
import org.icjc.members.ReferralId;
import org.icjc.members.referrals.OfferAnswer;
import org.icjc.members.referrals.Referral;
import org.icjc.members.referrals.ReferralState;
import org.icjc.members.referrals.Referrals;
import org.icjc.members.referrals.Releases;
import org.jspecify.annotations.Nullable;

/** One referral: what the member answered, what the requester agreed to, and the one next act. */
final class ReferralDetail extends Div {
    private final Words words;
    private final Referral referral;
    private final Referrals referrals;
    private final Releases releases;
    private final Runnable refresh;

    ReferralDetail(
            Words words,
            Referral referral,
            Referrals referrals,
            Releases releases,
            Runnable refresh) {
        this.words = words;
        this.referral = referral;
        this.referrals = referrals;
        this.releases = releases;
        this.refresh = refresh;
        addClassName("flow");
        add(facts());
        switch (referral.state()) {
            case CONSENTED, DISCLOSED, ENGAGED ->
                    add(new ReleaseCard(words, referral, releases, refresh));
            case PROPOSED,
                    OFFERED,
                    INTERESTED,
                    DECLINED,
                    LAPSED,
                    RECALLED,
                    NOT_CHOSEN,
                    AWAITING_CONSENT,
                    REFUSED,
                    RETURNED,
                    ENDED,
                    CONFLICT_CHECK,
                    REVOKED -> {}
        }
        add(acts());
    }

    private Pairs facts() {
        Pairs pairs = new Pairs();
        pairs.add(words.of("members.referrals.state"), words.of(referral.state()));
        date(pairs, "members.referrals.asked-on", referral.offeredAt());
        if (referral.wasAsked()) answer(pairs);
        if (referral.consentBy() != null) requester(pairs);
        people(pairs);
        return pairs;
    }

    private void date(Pairs pairs, String key, @Nullable Instant at) {
        if (at != null) pairs.add("", words.of(key, "date", words.date(at)));
    }

    private void answer(Pairs pairs) {
        Optional<OfferAnswer> answer = referrals.answer(referral.id());
        if (answer.isEmpty()) {
            pairs.add(
                    words.of("members.referrals.answer"), words.of("members.referrals.no-answer"));
            return;
        }
        OfferAnswer given = answer.get();
        if (given.interest() == OfferAnswer.Interest.NO) {
            pairs.add(words.of("members.referrals.answer"), words.of("members.portal.answer.no"));
            if (given.reason() != null)
                pairs.add(
                        words.of("members.referrals.reason"),
                        words.of(given.reason().messageKey()));
            return;
        }
        String detail = given.part().isBlank() ? given.later() : given.part();
        String word = words.of(given.interest().messageKey());
        pairs.add(
                words.of("members.referrals.answer"),
                detail.isBlank() ? word : word + ": " + detail);
        pairs.add(
                words.of("members.referrals.people"),
                words.of(
                        "members.referrals.people.n",
                        "n",
                        given.people(),
                        "skills",
                        given.skills()));
        if (given.freeFrom() != null && given.freeUntil() != null)
            pairs.add(
                    words.of("members.referrals.free"),
                    words.of(
                            "members.referrals.free.dates",
                            "from",
                            words.date(given.freeFrom()),
                            "until",
                            words.date(given.freeUntil())));
        pairs.add(words.of("members.referrals.conflict"), words.of(given.ties().messageKey()));
    }

    private void requester(Pairs pairs) {
        String line =
                releases.of(referral.id())
                        .consent()
                        .map(consent ->
                                words.of(
                                        "members.referrals.consented",
                                        "date",
                                        words.date(consent.at()),
                                        "until",
                                        words.date(consent.until())))
                        .orElseGet(() ->
                                words.of(
                                        "members.referrals.asked-consent",
                                        "date",
                                        words.date(
                                                java.util.Objects.requireNonNull(
                                                        referral.consentBy()))));
        pairs.add(words.of("members.referrals.requester"), line);
    }

    private void people(Pairs pairs) {
        if (!referral.wasAsked()) return;
        for (Releases.Signed each : releases.people(referral.id())) {
            if (each.row().undertakenAt() != null)
                pairs.add(
                        words.of("members.referrals.undertaking"),
                        words.of(
                                each.undertook()
                                        ? "members.referrals.undertaking.signed"
                                        : "members.referrals.unproven",
                                "name",
                                each.name(),
                                "date",
                                words.date(each.row().undertakenAt())));
            if (each.row().declaredAt() != null)
                pairs.add(
                        words.of("members.referrals.declared"),
                        words.of(
                                declared(each),
                                "name",
                                each.name(),
                                "date",
                                words.date(each.row().declaredAt())));
        }
    }

    private static String declared(Releases.Signed each) {
        if (each.row().steppedAside()) return "members.referrals.declared.aside";
        return each.declaredNone()
                ? "members.referrals.declared.none"
                : "members.referrals.unproven";
    }

    private Div acts() {
        ReferralId id = referral.id();
        List<Button> acts = new ArrayList<>();
        switch (referral.state()) {
            case PROPOSED -> {
                acts.add(first("members.referrals.offer", () -> referrals.offer(id)));
                acts.add(act("members.referrals.take-off", () -> referrals.takeOff(id)));
            }
            case OFFERED -> acts.add(act("members.referrals.recall", () -> referrals.recall(id)));
            case INTERESTED -> {
                acts.add(first("members.referrals.ask-consent", () -> referrals.askConsent(id)));
                acts.add(act("members.referrals.not-chosen", () -> referrals.notChosen(id)));
            }
            case AWAITING_CONSENT, CONFLICT_CHECK ->
                    acts.add(act("members.referrals.recall", () -> referrals.recall(id)));
            case CONSENTED, DISCLOSED ->
                    acts.add(act("members.referrals.revoke", () -> referrals.revoke(id)));
            case ENGAGED -> {
                acts.add(act("members.referrals.end", () -> referrals.end(id)));
                acts.add(act("members.referrals.revoke", () -> referrals.revoke(id)));
            }
            case RETURNED -> acts.add(first("members.referrals.end", () -> referrals.end(id)));
            case DECLINED, LAPSED, RECALLED, NOT_CHOSEN, REFUSED, ENDED, REVOKED -> {}
        }
        if (isClosedButOpen())
            acts.add(act("members.referrals.open-again", () -> referrals.openAgain(id)));
        return Html.div("row-of", acts.toArray(Button[]::new));
    }

    /** After a cleared check the member's people hold no keys until somebody opens it again. */
    private boolean isClosedButOpen() {
        return ReferralState.BRIEF_OPEN.contains(referral.state())
                && !referrals.isOpen(referral.id());
    }

    private Button first(String key, Runnable act) {
        Button button = act(key, act);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private Button act(String key, Runnable act) {
        return new Button(
                words.of(key),
                _ -> {
                    if (Telling.done(words, act)) refresh.run();
                });
    }
}
