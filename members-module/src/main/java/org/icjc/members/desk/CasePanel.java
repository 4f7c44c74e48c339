package org.icjc.members.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.icjc.desk.ui.Empty;
import org.icjc.desk.ui.Foreign;
import org.icjc.desk.ui.Tag;
import org.icjc.members.matching.Group;
import org.icjc.members.matching.MatchCard;
import org.icjc.members.matching.Stability;
import org.icjc.members.matching.Verdict;
import org.icjc.members.referrals.Cards;
import org.icjc.members.referrals.ConflictChecks;
import org.icjc.members.referrals.Referral;
import org.icjc.members.referrals.Referrals;
import org.icjc.members.referrals.Verdicts;
import org.icjc.requests.RequestId;
import org.icjc.requests.RequestState;
import org.icjc.requests.request.Inbox;

/** Members of a case: the check of all in one act, then the cards in their order. */
@StyleSheet("style/members.css")
final class CasePanel extends Div {
    private static final int FIRST = 3;
    private static final Set<RequestState> BEFORE_APPROVAL =
            Set.of(RequestState.ASSESSMENT, RequestState.ACCEPTED, RequestState.BRIEFING);

    final Button check = new Button();

    private final Words words;
    private final RequestId request;
    private final boolean approved;
    private final Cards cards;
    private final ConflictChecks checks;
    private final Referrals referrals;

    CasePanel(Words words, Inbox.Row row, Cards cards, ConflictChecks checks, Referrals referrals) {
        this.words = words;
        this.request = row.id();
        this.approved = !BEFORE_APPROVAL.contains(row.state());
        this.cards = cards;
        this.checks = checks;
        this.referrals = referrals;
        addClassNames("cards");
        check.addClickListener(_ -> Telling.done(words, this::run));
        refresh();
    }

    private void run() {
        checks.run(request);
        refresh();
    }

    private void refresh() {
        removeAll();
        Optional<Verdicts> verdicts = checks.of(request);
        if (verdicts.isEmpty()) {
            check.setText(words.of("members.check.run"));
            check.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            add(
                    new Empty(words.of("members.check.none"), check),
                    Html.hint(words.of("members.check.hint")));
            return;
        }
        Cards.Dealt dealt = cards.deal(request);
        List<Referral> listed = referrals.of(request);
        add(summary(dealt, verdicts.get()), Html.quiet(asked(listed)), checked(verdicts.get()));
        List<MatchCard> fit = dealt.in(Group.A);
        fit.stream().limit(FIRST).forEach(card -> add(panel(dealt, card, verdicts.get(), listed)));
        fold(
                "members.cards.more",
                fit.stream().skip(FIRST).toList(),
                dealt,
                verdicts.get(),
                listed);
        fold("members.cards.others", dealt.in(Group.B), dealt, verdicts.get(), listed);
        excluded(dealt, verdicts.get());
        add(Html.hint(stability(dealt)));
    }

    private H2 summary(Cards.Dealt dealt, Verdicts verdicts) {
        return new H2(
                words.of(
                        "members.cards.summary",
                        "n",
                        dealt.in(Group.A).size(),
                        "all",
                        dealt.cards().size(),
                        "waiting",
                        (int) verdicts.members().stream().filter(Verdicts.Of::waits).count()));
    }

    private String asked(List<Referral> listed) {
        if (!listed.isEmpty()) return words.of("members.cards.asked", "n", listed.size());
        return words.of(approved ? "members.cards.nobody-asked.yet" : "members.cards.nobody-asked");
    }

    private Div checked(Verdicts verdicts) {
        check.setText(words.of("members.check.again"));
        check.removeThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return Html.div(
                "row-of",
                Html.span(
                        words.of(
                                "members.check.done",
                                "moment",
                                words.moment(verdicts.at()),
                                "clear",
                                verdicts.count(Verdict.CLEAR),
                                "possible",
                                verdicts.count(Verdict.POSSIBLE),
                                "blocked",
                                verdicts.count(Verdict.BLOCKED)),
                        "hint"),
                check);
    }

    private void fold(
            String key,
            List<MatchCard> more,
            Cards.Dealt dealt,
            Verdicts verdicts,
            List<Referral> listed) {
        if (more.isEmpty()) return;
        Div inside = Html.div("cards");
        more.forEach(card -> inside.add(panel(dealt, card, verdicts, listed)));
        add(new Details(words.of(key, "n", more.size()), inside));
    }

    private MatchCardPanel panel(
            Cards.Dealt dealt, MatchCard card, Verdicts verdicts, List<Referral> listed) {
        return new MatchCardPanel(
                words, card, dealt.entry(card), dealt.changes(card), acts(card, verdicts, listed));
    }

    private Div acts(MatchCard card, Verdicts verdicts, List<Referral> listed) {
        Div acts = Html.div("row-of");
        Optional<Referral> referral =
                listed.stream().filter(each -> each.member().equals(Cards.id(card))).findFirst();
        if (referral.isPresent()) {
            acts.add(Tag.mine(words.of(referral.get().state())));
            return acts;
        }
        Verdicts.Of verdict = verdicts.of(Cards.id(card)).orElse(null);
        if (verdict == null || !verdict.mayBeAsked()) {
            acts.add(Html.span(words.of("match.rule.conflict.unknown"), "maybe"));
            return acts;
        }
        if (verdict.settled() != null)
            acts.add(Html.span(words.of("members.card.cleared"), "hint"));
        int reachable = referrals.reachable(Cards.id(card));
        TextField reason = new TextField();
        reason.setLabel(words.of("members.card.reason"));
        reason.setVisible(card.group() != Group.A && reachable > 0);
        reason.setMaxLength(300);
        Button list =
                new Button(words.of("members.card.list"), _ -> propose(card, reason.getValue()));
        // Whoever reaches nobody could be put on the list, but never asked.
        list.setEnabled(reachable > 0);
        acts.add(reason, list, Html.span(words.of("members.card.reach", "n", reachable), "hint"));
        return acts;
    }

    private void propose(MatchCard card, String reason) {
        if (Telling.done(words, () -> referrals.propose(request, card, reason))) refresh();
    }

    private void excluded(Cards.Dealt dealt, Verdicts verdicts) {
        List<MatchCard> out = dealt.in(Group.C);
        if (out.isEmpty()) return;
        Div list = Html.div("tight");
        for (MatchCard card : out) {
            Foreign name =
                    new Foreign(
                            dealt.entry(card).member().name(),
                            dealt.entry(card).member().nameLanguage().toLanguageTag());
            list.add(new Div(name, Html.span(" · " + why(card, verdicts), "hint")));
        }
        add(new Details(words.of("members.cards.excluded", "n", out.size()), list));
    }

    private String why(MatchCard card, Verdicts verdicts) {
        String rules =
                card.rulesInOrder().stream()
                        .filter(rule -> !isPassed(card, rule))
                        .map(rule ->
                                words.of(
                                        java.util.Objects.requireNonNull(card.rules().get(rule))
                                                .messageKey(rule)))
                        .collect(Collectors.joining(" "));
        String classes =
                verdicts.of(Cards.id(card))
                        .map(verdict -> ReasonWords.of(words, verdict.reasons()))
                        .orElse("");
        return classes.isEmpty() ? rules : rules + " (" + classes + ")";
    }

    private static boolean isPassed(MatchCard card, org.icjc.members.matching.Rule rule) {
        return java.util.Objects.requireNonNull(card.rules().get(rule)).isPassed();
    }

    private String stability(Cards.Dealt dealt) {
        Stability stability = dealt.stability();
        if (stability.sameOrder()) return words.of("members.cards.stable");
        if (stability.sameSet()) return words.of("members.cards.order");
        Stability.Change change =
                stability.changes().stream()
                        .filter(each -> !each.sameSet())
                        .findFirst()
                        .orElseThrow();
        return words.of(
                "members.cards.unstable",
                "criterion",
                words.of(change.criterion().messageKey()),
                "direction",
                change.tenths() < 10 ? "less" : "more");
    }
}
