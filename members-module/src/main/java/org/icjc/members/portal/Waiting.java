package org.icjc.members.portal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.icjc.members.desk.Html;
import org.icjc.members.desk.Telling;
import org.icjc.members.desk.Words;
import org.icjc.members.referrals.Referral;
import org.icjc.members.referrals.ReferralState;

/** After the answer: what is waited for, the undertaking, and changing the answer in time. */
final class Waiting extends Div {
    Waiting(
            Words words,
            Offers offers,
            Disclosures disclosures,
            Referral referral,
            Runnable refresh) {
        addClassNames("step", "flow");
        add(new Paragraph(words.of("members.portal.waiting." + referral.state())));
        offers.answer(referral.id())
                .ifPresent(answer ->
                        add(
                                Html.hint(
                                        words.of("members.portal.answer.yours")
                                                + ": "
                                                + words.of(answer.interest().messageKey()))));
        add(new Promise(words, disclosures, referral.id(), refresh));
        LocalDate last = referral.answerBy();
        boolean inTime = last != null && !words.today().isAfter(last);
        if (referral.state() == ReferralState.INTERESTED && inTime)
            add(
                    new Details(
                            words.of("members.portal.answer.title"),
                            new AnswerForm(words, offers, referral, refresh)));
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
                    .own(id)
                    .filter(row -> row.undertakenAt() != null)
                    .ifPresentOrElse(
                            row ->
                                    add(
                                            Html.hint(
                                                    words.of(
                                                            "members.undertaking.signed",
                                                            "moment",
                                                            words.moment(
                                                                    java.util.Objects
                                                                            .requireNonNull(
                                                                                    row
                                                                                            .undertakenAt()))))),
                            () -> add(sign, Html.hint(words.of("members.undertaking.hint"))));
        }
    }
}
