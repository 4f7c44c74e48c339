package org.icjc.members.portal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.icjc.kernel.refusal.NotThere;
import org.icjc.kernel.refusal.Refused;
import org.icjc.members.desk.Html;
import org.icjc.members.desk.Words;
import org.icjc.members.referrals.OfferAnswer;
import org.icjc.members.referrals.Referral;

/**
 * The fields of an answer and the button that sends it, once. What is missing is said beside its
 * field, and everything typed stays.
 */
final class AnswerForm extends Div {
    final AnswerFields fields;
    final Div refused = Html.div("error");
    final Button send;

    private final Words words;
    private final Consumer<OfferAnswer> sending;
    private final Consumer<OfferAnswer> sent;

    /**
     * @param sending takes the answer; what it refuses stands above the button
     * @param sent is told of it, once
     */
    AnswerForm(
            Words words,
            Referral referral,
            Consumer<OfferAnswer> sending,
            Consumer<OfferAnswer> sent) {
        this.words = words;
        this.sending = sending;
        this.sent = sent;
        fields = new AnswerFields(words);
        send = new Button(words.of("members.portal.answer.send"), _ -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        // A second press finds nothing to press.
        send.setDisableOnClick(true);
        refused.getElement().setAttribute("role", "alert");
        add(
                fields,
                Html.div(
                        "step flow",
                        refused,
                        Html.div("row-of", send, Html.span(change(referral), "hint"))));
    }

    /** Begins with what was said before. */
    AnswerForm beginningWith(OfferAnswer before) {
        fields.beginWith(before);
        return this;
    }

    private String change(Referral referral) {
        return referral.answerBy() == null
                ? ""
                : words.of("members.portal.answer.change", "date", words.date(referral.answerBy()));
    }

    private void send() {
        refused.removeAll();
        Slips slips = fields.slips();
        if (!slips.isEmpty()) {
            send.setEnabled(true);
            slips.focusFirst();
            return;
        }
        OfferAnswer given = fields.given();
        try {
            sending.accept(given);
        } catch (NotThere gone) {
            throw gone;
        } catch (Refused why) {
            send.setEnabled(true);
            refused.add(new Paragraph(said(why)));
            return;
        }
        sent.accept(given);
    }

    private String said(Refused why) {
        return words.has(why.key())
                ? words.of(why.key(), why.arguments())
                : words.of("members.step.none");
    }
}
