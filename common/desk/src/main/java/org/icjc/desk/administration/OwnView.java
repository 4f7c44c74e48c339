package org.icjc.desk.administration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.icjc.desk.accounts.People;
import org.icjc.desk.accounts.Person;
import org.icjc.desk.roster.StandingConflict;
import org.icjc.desk.roster.StandingConflicts;
import org.icjc.desk.session.CurrentPerson;
import org.icjc.desk.shell.DeskLayout;
import org.icjc.desk.ui.Head;
import org.icjc.desk.ui.Pairs;
import org.icjc.desk.ui.Section;
import org.icjc.desk.ui.Trying;
import org.icjc.desk.ui.WorkView;
import org.icjc.kernel.taxonomy.Jurisdiction;
import org.icjc.kernel.taxonomy.Jurisdictions;
import org.icjc.kernel.texts.Texts;

/** One's own keys, to be compared before a roster is signed, and one's standing conflicts. */
@Route(value = "own", layout = DeskLayout.class)
@RolesAllowed({"COMMITTEE_MEMBER", "INTAKE_OFFICER", "CONFLICT_OFFICER"})
@PageTitle("Your keys and ties · ICJC")
class OwnView extends WorkView {
    private static final int SHORT = 8;

    final MultiSelectComboBox<String> states = new MultiSelectComboBox<>();
    final Button file = new Button();
    final Button none = new Button();
    final Div filed = new Div();
    private final transient StandingConflicts conflicts;
    private final transient CurrentPerson me;
    private final transient Texts texts;

    OwnView(StandingConflicts conflicts, CurrentPerson me, People people, Texts texts) {
        this.conflicts = conflicts;
        this.me = me;
        this.texts = texts;
        fields();
        Div row = new Div(file, none);
        row.addClassName("row-of");
        add(
                new Head(text("own.nav"), ""),
                new Section(text("own.keys"), keys(people.get(me.id()))),
                new Section(
                        text("own.ties"),
                        new Paragraph(text("own.ties.what")),
                        filed,
                        states,
                        row));
        refresh();
    }

    private void fields() {
        states.setLabel(text("own.states"));
        states.setWidth("32rem");
        states.setItemLabelGenerator(iso -> texts.country(Locale.ENGLISH, iso));
        states.setItems(codes());
        file.setText(text("own.file"));
        file.addThemeVariants(ButtonVariant.PRIMARY);
        file.addClickListener(_ ->
                Trying.to(
                        texts,
                        () -> {
                            if (!states.isEmpty()) file(states.getValue());
                        }));
        none.setText(text("own.none"));
        none.addClickListener(_ -> Trying.to(texts, () -> file(Set.of())));
    }

    private List<String> codes() {
        return Jurisdictions.all().stream()
                .map(Jurisdiction::alpha2)
                .sorted(Comparator.comparing(iso -> texts.country(Locale.ENGLISH, iso)))
                .toList();
    }

    private Pairs keys(Person person) {
        String fingerprint =
                person.publicKeys()
                        .map(keys -> HexFormat.of().formatHex(keys.fingerprint(), 0, SHORT))
                        .orElse("");
        return new Pairs().add(text("roster.keys"), fingerprint);
    }

    private void file(Set<String> chosen) {
        conflicts.file(Set.copyOf(chosen), Set.of());
        Trying.say(text("own.filed.now"));
        refresh();
    }

    private void refresh() {
        Optional<StandingConflict> last = conflicts.of(me.id());
        filed.removeAll();
        filed.add(new Paragraph(last.map(this::words).orElse(text("own.filed.never"))));
        states.setValue(last.map(StandingConflict::states).orElse(Set.of()));
    }

    private String words(StandingConflict last) {
        String ties =
                last.isNone()
                        ? text("own.filed.none")
                        : last.states().stream()
                                .map(iso -> texts.country(Locale.ENGLISH, iso))
                                .sorted()
                                .collect(Collectors.joining(", "));
        return texts.text(
                Locale.ENGLISH,
                "own.filed",
                "day",
                texts.date(Locale.ENGLISH, last.filedAt()),
                "ties",
                ties);
    }

    private String text(String key) {
        return texts.text(Locale.ENGLISH, key);
    }
}
