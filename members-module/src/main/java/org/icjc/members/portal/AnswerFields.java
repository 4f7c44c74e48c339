package org.icjc.members.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.icjc.members.desk.Html;
import org.icjc.members.desk.Words;
import org.icjc.members.referrals.OfferAnswer;
import org.icjc.members.referrals.OfferAnswer.Interest;
import org.icjc.members.referrals.OfferAnswer.Reason;
import org.icjc.members.referrals.OfferAnswer.Ties;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an answer: own conflicts, then what the organisation can do. Nothing is
 * preselected.
 */
final class AnswerFields extends Div {
    private static final int LONGEST = 600;
    private static final int MOST_PEOPLE = 50;
    private static final List<String> LANGUAGES = List.of("en", "fr", "ar", "es", "pt", "ru", "zh");

    final RadioButtonGroup<Ties> ties = new RadioButtonGroup<>();
    final RadioButtonGroup<Interest> interest = new RadioButtonGroup<>();
    final IntegerField people = new IntegerField();
    final DatePicker from = new DatePicker();
    final DatePicker until = new DatePicker();
    final TextArea skills = new TextArea();
    final TextArea part = new TextArea();
    final TextField later = new TextField();
    final Select<String> language = new Select<>();
    final Select<Reason> reason = new Select<>();

    private final Words words;
    private final Div answer;

    AnswerFields(Words words) {
        this.words = words;
        answer = answer();
        add(conflicts(), answer);
        validateByHand();
        ties.addValueChangeListener(_ -> arrange());
        interest.addValueChangeListener(_ -> arrange());
        from.addValueChangeListener(event -> until.setMin(event.getValue()));
        arrange();
    }

    private Div conflicts() {
        ties.setLabel(words.of("members.portal.conflicts.question"));
        ties.setItems(Ties.values());
        ties.setItemLabelGenerator(each -> words.of(each.messageKey()));
        ties.setRequiredIndicatorVisible(true);
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
        // Wide enough for its label and its error beside the two days.
        people.setWidth("15rem");
        people.setMin(1);
        people.setMax(MOST_PEOPLE);
        day(from, "members.portal.answer.from");
        day(until, "members.portal.answer.until");
        text(skills, "members.portal.answer.skills");
        text(part, "members.portal.answer.part");
        later.setLabel(words.of("members.portal.answer.month"));
        later.setMaxLength(80);
        language.setLabel(words.of("members.portal.answer.language"));
        language.setWidth("15rem");
        language.setItems(LANGUAGES);
        language.setItemLabelGenerator(words::language);
        language.setValue(LANGUAGES.getFirst());
        reason.setLabel(words.of("members.portal.answer.reason"));
        reason.setItems(Reason.values());
        reason.setItemLabelGenerator(each -> words.of(each.messageKey()));
        for (Component needed : List.<Component>of(interest, people, part, later, reason))
            needed.getElement().setProperty("required", true);
        return Html.div(
                "step flow",
                new H2(words.of("members.portal.answer.title")),
                interest,
                part,
                later,
                Html.div("inline", people, from, until),
                skills,
                language,
                reason);
    }

    private void day(DatePicker picker, String key) {
        picker.setLabel(words.of(key));
        picker.setLocale(Locale.UK);
        picker.setI18n(
                new DatePicker.DatePickerI18n()
                        .setBadInputErrorMessage(words.of("members.answer.day"))
                        .setMinErrorMessage(words.of("members.answer.dates")));
    }

    private void text(TextArea area, String key) {
        area.setLabel(words.of(key));
        area.setMaxLength(LONGEST);
        area.setWidthFull();
    }

    // Else a field would lose its error, or get one without words, as soon as it is left.
    private void validateByHand() {
        ties.setManualValidation(true);
        interest.setManualValidation(true);
        people.setManualValidation(true);
        skills.setManualValidation(true);
        part.setManualValidation(true);
        later.setManualValidation(true);
        reason.setManualValidation(true);
        ties.addValueChangeListener(_ -> ties.setInvalid(false));
        interest.addValueChangeListener(_ -> interest.setInvalid(false));
        people.addValueChangeListener(_ -> people.setInvalid(false));
        part.addValueChangeListener(_ -> part.setInvalid(false));
        later.addValueChangeListener(_ -> later.setInvalid(false));
        reason.addValueChangeListener(_ -> reason.setInvalid(false));
    }

    private void arrange() {
        Interest chosen = interest.getValue();
        // Who steps aside is asked nothing else.
        answer.setVisible(ties.getValue() != Ties.YES);
        boolean can = chosen != null && chosen != Interest.NO;
        part.setVisible(chosen == Interest.REDUCED);
        later.setVisible(chosen == Interest.LATER);
        people.setVisible(can);
        from.setVisible(can);
        until.setVisible(can);
        skills.setVisible(can);
        language.setVisible(can);
        reason.setVisible(chosen == Interest.NO);
    }

    /** Begins with what was said before. */
    void beginWith(OfferAnswer before) {
        ties.setValue(before.ties());
        interest.setValue(before.interest());
        people.setValue(before.people() == 0 ? null : before.people());
        from.setValue(before.freeFrom());
        until.setValue(before.freeUntil());
        skills.setValue(before.skills());
        part.setValue(before.part());
        later.setValue(before.later());
        if (LANGUAGES.contains(before.language())) language.setValue(before.language());
        reason.setValue(before.reason());
    }

    /** What is still missing or wrong, by now marked beside its field. */
    Slips slips() {
        Slips slips = new Slips();
        Interest chosen = interest.getValue();
        slips.expect(ties.getValue() != null, ties, words.of("members.portal.answer.choose-ties"));
        if (ties.getValue() == Ties.YES) return slips;
        slips.expect(chosen != null, interest, words.of("members.portal.answer.choose"));
        if (chosen == null) return slips;
        if (chosen == Interest.NO) {
            slips.expect(
                    reason.getValue() != null,
                    reason,
                    words.of("members.referral.needs.reason-given"));
            return slips;
        }
        if (chosen == Interest.REDUCED)
            slips.expect(!part.getValue().isBlank(), part, words.of("members.answer.part"));
        if (chosen == Interest.LATER)
            slips.expect(!later.getValue().isBlank(), later, words.of("members.answer.later"));
        slips.expect(isNumberOfPeople(), people, words.of("members.answer.people"));
        slips.expect(isDay(from), from, words.of("members.answer.day"));
        slips.expect(isDay(until), until, words.of("members.answer.day"));
        if (isDay(until)) slips.expect(areInOrder(), until, words.of("members.answer.dates"));
        return slips;
    }

    private boolean isNumberOfPeople() {
        Integer number = people.getValue();
        return number != null && number >= 1 && number <= MOST_PEOPLE;
    }

    // No day at all is an answer too; something that is none was typed and is kept.
    private static boolean isDay(DatePicker picker) {
        return picker.getValue() != null || !picker.isInvalid();
    }

    private boolean areInOrder() {
        @Nullable LocalDate first = from.getValue();
        @Nullable LocalDate last = until.getValue();
        return first == null || last == null || !last.isBefore(first);
    }

    /** Only without slips. */
    OfferAnswer given() {
        Ties tie = ties.getValue();
        if (tie == Ties.YES) return OfferAnswer.no(tie, Reason.CONFLICT);
        if (interest.getValue() == Interest.NO) return OfferAnswer.no(tie, reason.getValue());
        return new OfferAnswer(
                interest.getValue(),
                tie,
                people.getValue(),
                from.getValue(),
                until.getValue(),
                skills.getValue(),
                interest.getValue() == Interest.REDUCED ? part.getValue() : "",
                interest.getValue() == Interest.LATER ? later.getValue() : "",
                null,
                language.getValue());
    }
}
