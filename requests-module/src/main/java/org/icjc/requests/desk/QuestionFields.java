package org.icjc.requests.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.icjc.kernel.answers.Answers;
import org.icjc.kernel.taxonomy.Cefr;
import org.icjc.kernel.taxonomy.Jurisdictions;
import org.icjc.requests.questionnaire.Kind;
import org.icjc.requests.questionnaire.LanguageList;
import org.icjc.requests.questionnaire.Option;
import org.icjc.requests.questionnaire.OptionLists;
import org.icjc.requests.questionnaire.Options;
import org.icjc.requests.questionnaire.Page;
import org.icjc.requests.questionnaire.Question;

/**
 * One page of the questionnaire as fields; what they hold goes through the same reader as the
 * web's.
 */
final class QuestionFields extends Div {
    private static final int MOST_ROWS = 4;
    private static final String TICKED = "yes";

    private final Map<String, Supplier<List<String>>> values = new LinkedHashMap<>();
    private final OptionLists lists;
    private final Wording words;

    QuestionFields(Page page, Answers earlier, OptionLists lists, Wording words) {
        this.lists = lists;
        this.words = words;
        addClassNames("flow");
        for (Question question : page.shown(earlier).questions()) {
            add(field(question));
            if (question.none()) add(none(question));
        }
    }

    /** By the names that the reader knows. */
    Map<String, List<String>> submitted() {
        Map<String, List<String>> submitted = new LinkedHashMap<>();
        values.forEach((name, value) -> submitted.put(name, value.get()));
        return submitted;
    }

    private Component none(Question question) {
        Checkbox box = new Checkbox(words.textOr(question.noneKey(), words.text("desk.none")));
        values.put(question.id() + ".none", () -> box.getValue() ? List.of(TICKED) : List.of());
        return box;
    }

    private Component field(Question question) {
        String label = words.text(question.textKey());
        String id = question.id();
        return switch (question.kind()) {
            case Kind.Text(int max, boolean several, _) ->
                    several ? area(id, label, max) : line(id, label, max);
            case Kind.One(Options options) -> one(id, label, lists.of(options));
            case Kind.Many many -> many(id, label, lists.of(many.options()));
            case Kind.Ranked(Options.Listed options, int max) ->
                    ranked(id, label, lists.of(options), max);
            case Kind.Number _ -> line(id, label, 20);
            case Kind.Date _ -> day(id, label);
            case Kind.Country _ -> country(id, label);
            case Kind.Countries _ -> countries(id, label);
            case Kind.Languages(int max) -> languages(id, label, max);
            case Kind.YesNo _ -> yesNo(id, label);
            case Kind.Ticks(Options.Listed options) -> many(id, label, lists.of(options));
        };
    }

    private Component line(String id, String label, int max) {
        TextField field = new TextField(label);
        field.setMaxLength(max);
        field.setWidthFull();
        values.put(id, () -> List.of(field.getValue()));
        return field;
    }

    private Component area(String id, String label, int max) {
        TextArea field = new TextArea(label);
        field.setMaxLength(max);
        field.setWidthFull();
        values.put(id, () -> List.of(field.getValue()));
        return field;
    }

    private Component one(String id, String label, List<Option> options) {
        ComboBox<Option> field = new ComboBox<>(label);
        field.setItems(options);
        field.setItemLabelGenerator(this::name);
        field.setWidthFull();
        values.put(id, () -> field.getOptionalValue().map(Option::code).stream().toList());
        return field;
    }

    private Component many(String id, String label, List<Option> options) {
        CheckboxGroup<Option> field = new CheckboxGroup<>(label);
        field.setItems(options);
        field.setItemLabelGenerator(this::name);
        values.put(id, () -> codes(field.getValue()));
        return field;
    }

    private static List<String> codes(Set<Option> chosen) {
        return chosen.stream().map(Option::code).toList();
    }

    private Component ranked(String id, String label, List<Option> options, int max) {
        Div rows = new Div();
        rows.addClassName("tight");
        for (int i = 1; i <= Math.min(max, MOST_ROWS); i++)
            rows.add(one(id + "." + i, i == 1 ? label : words.text("field.rank", "n", i), options));
        return rows;
    }

    private Component day(String id, String label) {
        DatePicker field = new DatePicker(label);
        field.setLocale(Locale.UK);
        values.put(id, () -> field.getOptionalValue().map(Object::toString).stream().toList());
        return field;
    }

    private Component country(String id, String label) {
        ComboBox<String> field = new ComboBox<>(label);
        field.setItems(List.copyOf(Jurisdictions.codes()));
        field.setItemLabelGenerator(words::country);
        field.setWidthFull();
        values.put(id, () -> field.getOptionalValue().stream().toList());
        return field;
    }

    private Component countries(String id, String label) {
        MultiSelectComboBox<String> field = new MultiSelectComboBox<>(label);
        field.setItems(List.copyOf(Jurisdictions.codes()));
        field.setItemLabelGenerator(words::country);
        field.setWidthFull();
        values.put(id, () -> List.copyOf(field.getValue()));
        return field;
    }

    private Component languages(String id, String label, int max) {
        Div rows = new Div();
        rows.addClassName("tight");
        for (int i = 1; i <= Math.min(max, MOST_ROWS); i++)
            rows.add(language(id + "." + i, label, i));
        return rows;
    }

    private Component language(String id, String label, int row) {
        ComboBox<String> tag =
                new ComboBox<>(row == 1 ? label : words.text("field.language", "n", row));
        tag.setItems(LanguageList.offered());
        tag.setItemLabelGenerator(words::language);
        Select<Cefr> level = new Select<>();
        level.setLabel(words.text("field.level", "n", row));
        level.setItems(Cefr.values());
        level.setEmptySelectionAllowed(true);
        values.put(id + ".tag", () -> tag.getOptionalValue().stream().toList());
        values.put(id + ".level", () -> level.getOptionalValue().map(Cefr::name).stream().toList());
        Div both = new Div(tag, level);
        both.addClassName("row-of");
        return both;
    }

    private Component yesNo(String id, String label) {
        RadioButtonGroup<Boolean> field = new RadioButtonGroup<>(label);
        field.setItems(true, false);
        field.setItemLabelGenerator(yes -> words.text(yes ? "desk.yes" : "desk.no"));
        values.put(
                id,
                () -> field.getOptionalValue().map(yes -> yes ? "yes" : "no").stream().toList());
        return field;
    }

    private String name(Option option) {
        return option.text(words.texts(), Locale.ENGLISH);
    }
}
