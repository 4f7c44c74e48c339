package org.icjc.desk.administration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.icjc.desk.accounts.People;
import org.icjc.desk.roster.Rosters;
import org.icjc.desk.shell.DeskLayout;
import org.icjc.desk.ui.Facts;
import org.icjc.desk.ui.Head;
import org.icjc.desk.ui.SealedNote;
import org.icjc.desk.ui.Section;
import org.icjc.desk.ui.Trying;
import org.icjc.desk.ui.WorkView;
import org.icjc.kernel.refusal.Refused;
import org.icjc.kernel.texts.Texts;
import org.icjc.vault.Roster;
import org.icjc.vault.RosterEntry;
import org.icjc.vault.RosterRefused;

/** The roster in force beside the one that would be signed now, and its signature. */
@Route(value = "roster", layout = DeskLayout.class)
@RolesAllowed("ADMINISTRATOR")
@PageTitle("Roster · ICJC")
class RosterView extends WorkView {
    final PasswordField passphrase = new PasswordField();
    final Button publish = new Button();
    final Div content = new Div();
    private final transient Rosters rosters;
    private final transient People people;
    private final transient Texts texts;
    private transient Optional<byte[]> rootKey;

    RosterView(Rosters rosters, People people, Texts texts) {
        this.rosters = rosters;
        this.people = people;
        this.texts = texts;
        this.rootKey = rosters.rootKeyFile();
        content.addClassName("flow");
        passphrase.setLabel(text("roster.passphrase"));
        passphrase.setWidth("24rem");
        publish.setText(text("roster.publish"));
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        publish.addClickListener(_ -> Trying.to(texts, this::publish));
        add(new Head(text("roster.nav"), text("roster.what")), content);
        refresh();
    }

    private void refresh() {
        Optional<Roster> inForce = inForce();
        List<RosterEntry> next = rosters.next();
        content.removeAll();
        content.add(inForce.isPresent() ? facts(inForce.get()) : closed());
        content.add(
                new Section(
                        text("roster.next"),
                        scrolled(RosterTable.of(texts, people.all(), inForce.orElse(null), next))));
        Section sign = new Section(text("roster.sign"), new Paragraph(text("roster.sign.what")));
        if (rootKey.isEmpty()) sign.add(upload());
        Div row = new Div(passphrase, publish);
        row.addClassNames("row-of", "at-the-foot");
        sign.add(row);
        content.add(sign);
    }

    private static Div scrolled(NativeTable table) {
        Div scroll = new Div(table);
        scroll.addClassName("scroll");
        return scroll;
    }

    private Optional<Roster> inForce() {
        try {
            return Optional.of(rosters.current());
        } catch (Refused | RosterRefused e) {
            return Optional.empty();
        }
    }

    private Facts facts(Roster roster) {
        long committee =
                roster.entries().stream()
                        .filter(entry -> entry.active() && entry.sitsOnCommittee())
                        .count();
        return new Facts()
                .add(text("roster.epoch"), Long.toString(roster.epoch()))
                .add(text("roster.committee"), Long.toString(committee))
                .add(
                        text("roster.check"),
                        text("roster.check.valid"),
                        text("roster.check.valid.what"));
    }

    private SealedNote closed() {
        return SealedNote.closed(text("roster.closed"), text("roster.none"));
    }

    private Upload upload() {
        Upload upload =
                new Upload(
                        UploadHandler.inMemory((_, bytes) -> {
                            rootKey = Optional.of(bytes);
                        }));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(64 * 1024);
        return upload;
    }

    private void publish() {
        byte[] file = rootKey.orElseThrow(() -> new Refused("root.no-key"));
        String typed = passphrase.getValue();
        passphrase.clear();
        if (typed.isEmpty()) throw new Refused("root.passphrase");
        long epoch = rosters.publish(file, typed.toCharArray());
        Trying.say(texts.text(Locale.ENGLISH, "roster.published", "n", epoch));
        refresh();
    }

    private String text(String key) {
        return texts.text(Locale.ENGLISH, key);
    }
}
