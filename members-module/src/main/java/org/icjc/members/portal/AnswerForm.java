package org.icjc.members.portal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.icjc.kernel.refusal.Refused;
import org.icjc.members.desk.Html;
import org.icjc.members.desk.Telling;
import org.icjc.members.desk.Words;
import org.icjc.members.referrals.OfferAnswer;
import org.icjc.members.referrals.OfferAnswer.Interest;
import org.icjc.members.referrals.OfferAnswer.Reason;
import org.icjc.members.referrals.OfferAnswer.Ties;
import org.icjc.members.referrals.Referral;

/** Own conflicts first, then the answer. Nothing is preselected; "no" costs nothing. */
final class AnswerForm extends Div {
    private static final int LONGEST = 600;

    final RadioButtonGroup<Ties> ties = new RadioButtonGroup<>();
    final RadioButtonGroup<Interest> interest = new RadioButtonGroup<>();
    final IntegerField people = new IntegerField();
    final DatePicker from = new DatePicker();
    final DatePicker until = new DatePicker();
    final TextArea skills = new TextArea();
    final TextArea part = new TextArea();
    final TextField later = new TextField();
    final Select<Reason> reason = new Select<>();
    final Button send;

    private final Words words;
    private final Offers offers;
    private final Referral referral;

    AnswerForm(Words words, Offers offers, Referral referral, Runnable sent) {
        this.words = words;
        this.offers = offers;
        this.referral = referral;
        add(conflicts());
        send =
                new Button(
                        words.of("members.portal.answer.send"),
                        _ -> {
                            if (Telling.done(words, this::send)) sent.run();
                        });
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(answer());
        interest.addValueChangeListener(event -> then(event.getValue()));
        then(null);
    }

    private Div conflicts() {
        ties.setLabel(words.of("members.portal.conflicts.question"));
        ties.setItems(Ties.values());
        ties.setItemLabelGenerator(each -> words.of(each.messageKey()));
        return Html.div(
                "step flow",
                new H2(words.of("members.portal.conflicts.title")),
                ties,
                Html.hint(words.of("members.portal.conflicts.again")));
    }

    private Div answer() {
        interest.setAriaLabel(words.of("members.portal.answer.yours"));
        interest.setItems(Interest.values());
        interest.setItemLabelGenerator(
                each -> words.of("members.portal.answer." + each.name().toLowerCase(Locale.ROOT)));
        people.setLabel(words.of("members.portal.answer.people"));
        people.setMin(1);
        people.setMax(50);
        from.setLabel(words.of("members.portal.answer.from"));
        until.setLabel(words.of("members.portal.answer.until"));
        from.setLocale(Locale.UK);
        until.setLocale(Locale.UK);
        text(skills, "members.portal.answer.skills");
        text(part, "members.portal.answer.part");
        later.setLabel(words.of("members.portal.answer.month"));
        later.setMaxLength(80);
        reason.setLabel(words.of("members.portal.answer.reason"));
        reason.setItems(Reason.values());
        reason.setItemLabelGenerator(each -> words.of(each.messageKey()));
        return Html.div(
                "step flow",
                new H2(words.of("members.portal.answer.title")),
                interest,
                part,
                later,
                Html.div("inline", people, from, until),
                skills,
                reason,
                Html.div("row-of", send, Html.span(change(), "hint")));
    }

    private void text(TextArea area, String key) {
        area.setLabel(words.of(key));
        area.setMaxLength(LONGEST);
        area.setWidthFull();
    }

    private String change() {
        return referral.answerBy() == null
                ? ""
                : words.of("members.portal.answer.change", "date", words.date(referral.answerBy()));
    }

    private void then(@org.jspecify.annotations.Nullable Interest chosen) {
        boolean can = chosen != null && chosen != Interest.NO;
        part.setVisible(chosen == Interest.REDUCED);
        later.setVisible(chosen == Interest.LATER);
        people.setVisible(can);
        from.setVisible(can);
        until.setVisible(can);
        skills.setVisible(can);
        reason.setVisible(chosen == Interest.NO);
    }

    private void send() {
        if (ties.getValue() == null) throw new Refused("members.portal.answer.choose-ties");
        if (interest.getValue() == null) throw new Refused("members.portal.answer.choose");
        offers.answer(referral.id(), given());
    }

    private OfferAnswer given() {
        Ties tie = ties.getValue();
        if (tie == Ties.YES) return OfferAnswer.no(tie, Reason.CONFLICT);
        if (interest.getValue() == Interest.NO) {
            if (reason.getValue() == null) throw new Refused("members.referral.needs.reason-given");
            return OfferAnswer.no(tie, reason.getValue());
        }
        return new OfferAnswer(
                interest.getValue(),
                tie,
                people.getValue() == null ? 0 : people.getValue(),
                from.getValue(),
                until.getValue(),
                skills.getValue(),
                part.getValue(),
                later.getValue(),
                null);
    }
}
