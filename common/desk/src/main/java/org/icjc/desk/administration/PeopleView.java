package org.icjc.desk.administration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.stream.Collectors;
import org.icjc.desk.accounts.AccountState;
import org.icjc.desk.accounts.Accounts;
import org.icjc.desk.accounts.Organisations;
import org.icjc.desk.accounts.People;
import org.icjc.desk.accounts.Person;
import org.icjc.desk.shell.DeskLayout;
import org.icjc.desk.ui.Head;
import org.icjc.desk.ui.Tag;
import org.icjc.desk.ui.Trying;
import org.icjc.desk.ui.WorkView;
import org.icjc.kernel.texts.Texts;
import org.springframework.beans.factory.ObjectProvider;

/** Who has an account, in which roles; inviting and switching off. */
@Route(value = "people", layout = DeskLayout.class)
@RolesAllowed("ADMINISTRATOR")
@PageTitle("People and roles · ICJC")
class PeopleView extends WorkView {
    // A name or an address stays whole; on a phone the list is moved sideways.
    private static final String NARROWEST = "11rem";

    final Grid<Person> grid = new Grid<>();
    final Button invite = new Button();
    private final transient People people;
    private final transient Accounts accounts;
    private final transient Texts texts;

    PeopleView(
            People people,
            Accounts accounts,
            ObjectProvider<Organisations> organisations,
            Texts texts) {
        this.people = people;
        this.accounts = accounts;
        this.texts = texts;
        invite.setText(text("people.invite"));
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        invite.addClickListener(_ ->
                new InvitationDialog(accounts, organisations.getIfAvailable(), texts, this::refresh)
                        .open());
        add(new Head(text("people.nav"), text("people.what"), invite), table());
        refresh();
    }

    private Grid<Person> table() {
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(person -> person.name().value())
                .setHeader(text("people.name"))
                .setWidth(NARROWEST)
                .setFlexGrow(3)
                .setSortable(true);
        grid.addColumn(Person::email)
                .setHeader(text("people.email"))
                .setWidth(NARROWEST)
                .setFlexGrow(3);
        grid.addColumn(this::roles)
                .setHeader(text("people.roles"))
                .setWidth(NARROWEST)
                .setFlexGrow(3);
        grid.addComponentColumn(this::state).setHeader(text("people.state")).setFlexGrow(1);
        grid.addComponentColumn(this::act)
                .setHeader(text("people.act"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        return grid;
    }

    private String roles(Person person) {
        return person.roles().stream()
                .sorted()
                .map(role -> text("role." + role.name()))
                .collect(Collectors.joining(", "));
    }

    private Tag state(Person person) {
        return switch (person.state()) {
            case ACTIVE -> Tag.good(text("people.state.active"));
            case INVITED -> Tag.open(text("people.state.invited"));
            case OFF -> Tag.plain(text("people.state.off"));
        };
    }

    private com.vaadin.flow.component.Component act(Person person) {
        if (person.state() == AccountState.OFF) return new Span();
        Button off = new Button(text("people.off"));
        off.setAriaLabel(text("people.off") + ": " + person.name().value());
        off.addThemeVariants(ButtonVariant.TERTIARY);
        off.addClickListener(_ -> confirmOff(person));
        return off;
    }

    private void confirmOff(Person person) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(
                texts.text(Locale.ENGLISH, "people.off.title", "name", person.name().value()));
        dialog.setText(text("people.off.what"));
        dialog.setCancelable(true);
        dialog.setCancelText(text("form.cancel"));
        dialog.setConfirmText(text("people.off"));
        dialog.addConfirmListener(_ ->
                Trying.to(
                        texts,
                        () -> {
                            accounts.switchOff(person.id());
                            refresh();
                        }));
        dialog.open();
    }

    private void refresh() {
        grid.setItems(people.all());
    }

    private String text(String key) {
        return texts.text(Locale.ENGLISH, key);
    }
}
