package org.icjc.members.desk;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.icjc.desk.ui.Empty;
import org.icjc.desk.ui.Foreign;
import org.icjc.desk.ui.SealedNote;
import org.icjc.members.MemberId;
import org.icjc.members.ReferralId;
import org.icjc.members.directory.Directory;
import org.icjc.members.directory.Entry;
import org.icjc.members.matching.Verdict;
import org.icjc.members.referrals.ConflictChecks;
import org.icjc.members.referrals.Referral;
import org.icjc.members.referrals.ReferralState;
import org.icjc.members.referrals.Referrals;
import org.icjc.members.referrals.Releases;
import org.icjc.members.referrals.Verdicts;
import org.icjc.requests.RequestId;
import org.icjc.requests.RequestState;
import org.icjc.requests.request.Inbox;
import org.jspecify.annotations.Nullable;

/** The log is the list of those asked; who was kept from being asked, and why, stands apart. */
@StyleSheet("style/members.css")
final class ReferralsPanel extends Div {
    final Div list = Html.div("log");
    final Div detail = Html.div("flow");

    private final Words words;
    private final RequestId request;
    private final boolean routing;
    private final Runnable changed;
    private final Referrals referrals;
    private final Releases releases;
    private final ConflictChecks checks;
    private final Map<MemberId, Entry> entries = new LinkedHashMap<>();
    private @Nullable ReferralId chosen;

    ReferralsPanel(
            Words words,
            Inbox.Row row,
            Runnable changed,
            Referrals referrals,
            Releases releases,
            ConflictChecks checks,
            Directory directory) {
        this.words = words;
        this.request = row.id();
        this.routing = row.state() == RequestState.ROUTING;
        this.changed = changed;
        this.referrals = referrals;
        this.releases = releases;
        this.checks = checks;
        directory.entries().forEach(entry -> entries.put(entry.member().id(), entry));
        addClassName("referrals");
        add(list, detail);
        refresh();
    }

    /** Everything anew, after an act. */
    void refresh() {
        List<Referral> all = referrals.of(request);
        if (chosen == null && !all.isEmpty()) chosen = all.getFirst().id();
        list.removeAll();
        int asked = (int) all.stream().filter(Referral::wasAsked).count();
        list.add(
                Html.div(
                        "apart",
                        new H2(words.of("members.referrals.title")),
                        Html.span(words.of("members.referrals.count", "n", asked), "hint")));
        if (all.isEmpty()) list.add(new Empty(words.of("members.referrals.none")));
        all.forEach(each -> list.add(row(each)));
        checks.of(request).ifPresent(verdicts -> notAsked(verdicts));
        list.add(Html.hint(words.of("members.referrals.hint")));
        detail.removeAll();
        all.stream()
                .filter(each -> each.id().equals(chosen))
                .findFirst()
                .ifPresentOrElse(
                        this::show,
                        () -> detail.add(Html.quiet(words.of("members.referrals.choose"))));
    }

    private NativeButton row(Referral referral) {
        NativeButton row =
                new NativeButton(
                        "",
                        _ -> {
                            chosen = referral.id();
                            refresh();
                        });
        row.addClassName("item");
        if (referral.id().equals(chosen)) row.getElement().setAttribute("aria-current", "true");
        row.add(
                Html.element("b", name(referral.member())),
                Html.span(when(referral), "hint"),
                Html.span(words.of(referral.state())));
        return row;
    }

    private Foreign name(MemberId member) {
        Entry entry = entries.get(member);
        return entry == null
                ? new Foreign("–", "en")
                : new Foreign(entry.member().name(), entry.member().nameLanguage().toLanguageTag());
    }

    private String when(Referral referral) {
        if (referral.endedAt() != null)
            return words.of("members.referrals.ended-on", "date", words.date(referral.endedAt()));
        if (referral.disclosedAt() != null)
            return words.of(
                    "members.referrals.disclosed-on", "date", words.date(referral.disclosedAt()));
        if (referral.state() == ReferralState.OFFERED && referral.answerBy() != null)
            return words.of("members.referrals.answer-by", "date", words.date(referral.answerBy()));
        if (referral.answeredAt() != null)
            return words.of(
                    "members.referrals.answered-on", "date", words.date(referral.answeredAt()));
        return words.of("members.referrals.listed-on", "date", words.date(referral.proposedAt()));
    }

    private void notAsked(Verdicts verdicts) {
        Div block =
                new Div(
                        new H2(words.of("members.referrals.not-asked")),
                        Html.hint(words.of("members.referrals.not-asked.hint")));
        int shown = 0;
        for (Verdicts.Of verdict : verdicts.members()) {
            if (verdict.verdict() == Verdict.CLEAR || verdict.mayBeAsked()) continue;
            block.add(
                    Html.div(
                            "item",
                            Html.element("b", name(verdict.member())),
                            Html.span(""),
                            Html.span(kept(verdict))));
            shown++;
        }
        if (shown > 0) list.add(SealedNote.openToYou(block));
    }

    private String kept(Verdicts.Of verdict) {
        String word =
                words.of(
                        verdict.waits()
                                ? "members.referrals.possible"
                                : "members.referrals.blocked");
        String classes = ReasonWords.of(words, verdict.reasons());
        return classes.isEmpty() ? word : word + ": " + classes;
    }

    private void show(Referral referral) {
        H2 head = new H2();
        head.add(name(referral.member()));
        detail.add(head, new ReferralDetail(words, referral, referrals, releases, this::acted));
    }

    /** A first release has moved the request itself: its head and tabs are shown anew. */
    private void acted() {
        if (routing && referrals.of(request).stream().anyMatch(this::isAllReleased)) changed.run();
        else refresh();
    }

    private boolean isAllReleased(Referral referral) {
        return ReferralState.RELEASED.contains(referral.state())
                && releases.of(referral.id()).step().isEmpty();
    }
}
