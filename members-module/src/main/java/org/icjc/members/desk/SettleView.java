package org.icjc.members.desk;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import org.icjc.desk.shell.DeskLayout;
import org.icjc.desk.ui.Empty;
import org.icjc.desk.ui.Foreign;
import org.icjc.desk.ui.WorkView;
import org.icjc.members.directory.Directory;
import org.icjc.members.directory.Entry;
import org.icjc.members.directory.StandingConflict;
import org.icjc.members.referrals.ConflictChecks;
import org.icjc.members.referrals.Referral;
import org.icjc.members.referrals.ReferralConflicts;

/** The conflict officer: possible conflicts of members, parties only; never a blocked one. */
@Route(value = "member-conflicts", layout = DeskLayout.class)
@RolesAllowed("CONFLICT_OFFICER")
@StyleSheet("style/members.css")
class SettleView extends WorkView implements HasDynamicTitle {
    final Div waiting = Html.div("cards");

    private final ConflictChecks checks;
    private final ReferralConflicts stopped;
    private final Directory directory;
    private final Words words;

    SettleView(ConflictChecks checks, ReferralConflicts stopped, Directory directory, Words words) {
        this.checks = checks;
        this.stopped = stopped;
        this.directory = directory;
        this.words = words;
        add(new H1(words.of("members.settle.title")), waiting);
        refresh();
    }

    private void refresh() {
        waiting.removeAll();
        List<Entry> entries = directory.entries();
        List<ConflictChecks.Waiting> possible = checks.waiting();
        List<Referral> referrals = stopped.waiting();
        if (possible.isEmpty() && referrals.isEmpty())
            waiting.add(new Empty(words.of("members.settle.none")));
        for (ConflictChecks.Waiting each : possible)
            entries.stream()
                    .filter(entry -> entry.member().id().equals(each.verdict().member()))
                    .forEach(entry -> waiting.add(card(each, entry)));
        if (referrals.isEmpty()) return;
        waiting.add(
                new H2(words.of("members.settle.stopped")),
                Html.hint(words.of("members.settle.stopped.hint")));
        for (Referral referral : referrals)
            entries.stream()
                    .filter(entry -> entry.member().id().equals(referral.member()))
                    .forEach(entry -> waiting.add(card(referral, entry)));
    }

    private Div card(ConflictChecks.Waiting each, Entry entry) {
        TextField note = new TextField(words.of("members.settle.note"));
        note.setMaxLength(300);
        note.setWidthFull();
        return Html.div(
                "card tight",
                name(entry),
                Html.hint(
                        words.of("members.settle.request", "reference", each.reference().value())),
                Html.hint(
                        words.of(
                                "members.settle.classes",
                                "reasons",
                                ReasonWords.of(words, each.verdict().reasons()))),
                Html.hint(words.of("members.settle.entries", "entries", entries(entry))),
                note,
                new SettleChoice(
                        words,
                        "members.settle.clear",
                        "members.settle.exclude",
                        reason ->
                                act(() ->
                                        checks.settle(
                                                each.request(),
                                                each.verdict().member(),
                                                reason,
                                                note.getValue()))));
    }

    private String entries(Entry entry) {
        if (entry.conflicts().entries().isEmpty()) return words.of("members.settle.entries.none");
        return entry.conflicts().entries().stream()
                .map(this::tie)
                .collect(Collectors.joining(", "));
    }

    private String tie(StandingConflict tie) {
        String key = tie.kind() == StandingConflict.Kind.STATE ? words.place(tie.key()) : tie.key();
        return words.of(tie.kind().messageKey()) + ": " + key + " (" + words.of(tie.degree()) + ")";
    }

    private Div card(Referral referral, Entry entry) {
        return Html.div(
                "card tight",
                name(entry),
                new SettleChoice(
                        words,
                        "members.settle.go-on",
                        "members.settle.end",
                        reason -> act(() -> stopped.settle(referral.id(), reason))));
    }

    private void act(Runnable act) {
        if (Telling.done(words, act)) refresh();
    }

    private static H3 name(Entry entry) {
        H3 name = new H3();
        name.add(new Foreign(entry.member().name(), entry.member().nameLanguage().toLanguageTag()));
        return name;
    }

    @Override
    public String getPageTitle() {
        return words.pageTitle("members.settle.title");
    }
}
