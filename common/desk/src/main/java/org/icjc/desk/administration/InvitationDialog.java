package org.icjc.desk.administration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.icjc.desk.PersonName;
import org.icjc.desk.accounts.Accounts;
import org.icjc.desk.accounts.DeskRole;
import org.icjc.desk.accounts.Invitation;
import org.icjc.desk.accounts.NewAccount;
import org.icjc.desk.accounts.Organisations;
import org.icjc.desk.ui.Trying;
import org.icjc.kernel.texts.Texts;
import org.jspecify.annotations.Nullable;

/** Invites somebody, and shows the invitation once. */
class InvitationDialog extends Dialog {
    final TextField name = new TextField();
    final EmailField email = new EmailField();
    final CheckboxGroup<DeskRole> roles = new CheckboxGroup<>();
    final ComboBox<Map.Entry<UUID, String>> organisation = new ComboBox<>();
    final Button invite = new Button();
    final Button close = new Button();
    final Div body = new Div();
    private final transient Accounts accounts;
    private final transient Texts texts;
    private final transient Runnable done;

    InvitationDialog(
            Accounts accounts, @Nullable Organisations organisations, Texts texts, Runnable done) {
        this.accounts = accounts;
        this.texts = texts;
        this.done = done;
        setHeaderTitle(text("people.invite.title"));
        setWidth("32rem");
        name.setLabel(text("people.name"));
        name.setRequiredIndicatorVisible(true);
        email.setLabel(text("people.email"));
        email.setRequiredIndicatorVisible(true);
        roles.setLabel(text("people.roles"));
        roles.setItems(DeskRole.values());
        roles.setItemLabelGenerator(role -> text("role." + role.name()));
        organisation.setLabel(text("people.organisation"));
        organisation.setVisible(false);
        organisation.setItemLabelGenerator(Map.Entry::getValue);
        organisation.setItems(
                organisations == null
                        ? java.util.List.of()
                        : organisations.names().entrySet().stream()
                                .map(one -> Map.entry(one.getKey(), one.getValue()))
                                .toList());
        roles.addValueChangeListener(
                change -> organisation.setVisible(change.getValue().contains(DeskRole.MEMBER)));
        name.setWidthFull();
        email.setWidthFull();
        organisation.setWidthFull();
        body.addClassName("flow");
        body.add(name, email, roles, organisation);
        add(body);
        invite.setText(text("people.invite"));
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        invite.addClickListener(_ -> Trying.to(texts, this::invite));
        close.setText(text("form.cancel"));
        close.addClickListener(_ -> close());
        getFooter().add(close, invite);
    }

    private void invite() {
        Map.Entry<UUID, String> chosen = organisation.getValue();
        boolean member = roles.getValue().contains(DeskRole.MEMBER);
        Invitation invitation =
                accounts.enrol(
                        new NewAccount(
                                new PersonName(name.getValue()),
                                email.getValue(),
                                roles.getValue(),
                                member && chosen != null ? chosen.getKey() : null));
        show(invitation, member);
        done.run();
    }

    private void show(Invitation invitation, boolean member) {
        setCloseOnOutsideClick(false);
        Paragraph secret = new Paragraph(invitation.text());
        secret.addClassNames("mono", "once");
        body.removeAll();
        body.add(
                new Paragraph(text("people.invited.what")),
                secret,
                new Paragraph(
                        texts.text(
                                Locale.ENGLISH,
                                "people.invited.where",
                                "place",
                                member ? "/portal/enrol" : "/desk/enrol")));
        invite.setVisible(false);
        close.setText(text("people.invited.close"));
    }

    private String text(String key) {
        return texts.text(Locale.ENGLISH, key);
    }
}
