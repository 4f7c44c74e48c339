package org.icjc.members.portal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.icjc.members.desk.Html;
import org.icjc.members.desk.Telling;
import org.icjc.members.desk.Words;
import org.icjc.members.referrals.OfferAnswer;
import org.icjc.members.referrals.Referral;
import org.icjc.members.referrals.ReferralState;
import org.jspecify.annotations.Nullable;

/** After the answer: what is waited for, the undertaking, and changing the answer in time. */
final class Waiting extends Div {
    private final @Nullable Sent answered;

    /**
     * @param refresh after the undertaking
     * @param changed is told of another answer
     */
    Waiting(
            Words words,
            Offers offers,
            Disclosures disclosures,
            Referral referral,
            Runnable refresh,
            Consumer<OfferAnswer> changed) {
        addClassNames("step", "flow");
        Optional<OfferAnswer> answer = offers.answer(referral.id());
        String next = words.of("members.portal.waiting." + referral.state());
        Instant at = referral.answeredAt();
        answered =
                answer.isPresent() && at != null ? new Sent(words, answer.get(), at, next) : null;
        add(answered == null ? new Paragraph(next) : answered);
        LocalDate last = referral.answerBy();
        boolean inTime = last != null && !words.today().isAfter(last);
        if (referral.state() == ReferralState.INTERESTED && inTime && answer.isPresent())
            add(
                    new Details(
                            words.of("members.portal.answer.another"),
                            new AnswerForm(
                                            words,
                                            referral,
                                            given -> offers.change(referral.id(), given),
                                            changed)
                                    .beginningWith(answer.get())));
        add(new Promise(words, disclosures, referral.id(), refresh));
    }

    void justSent() {
        if (answered != null) answered.justNow();
    }

    /** The undertaking, to be signed by each person alone. */
    static final class Promise extends Div {
        final Button sign;

        Promise(
                Words words,
                Disclosures disclosures,
                org.icjc.members.ReferralId id,
                Runnable refresh) {
            addClassNames("tight");
            add(new Promises(words));
            sign =
                    new Button(
                            words.of("members.undertaking.sign"),
                            _ -> {
                                if (Telling.done(words, () -> disclosures.undertake(id)))
                                    refresh.run();
                            });
            sign.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            disclosures
                    .undertaken(id)
                    .ifPresentOrElse(
                            at -> add(Html.hint(signed(words, at))),
                            () -> add(sign, Html.hint(words.of("members.undertaking.hint"))));
        }

        private static String signed(Words words, Instant at) {
            return words.of("members.undertaking.signed", "moment", words.moment(at));
        }
    }
}
