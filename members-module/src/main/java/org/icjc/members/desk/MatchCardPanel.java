package org.icjc.members.desk;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.icjc.desk.ui.Foreign;
import org.icjc.members.directory.Entry;
import org.icjc.members.matching.Changes;
import org.icjc.members.matching.Criterion;
import org.icjc.members.matching.MatchCard;
import org.icjc.members.matching.Rule;
import org.icjc.members.matching.RuleResult;
import org.icjc.members.matching.Score;

/** One member before one request: must first, then what counts, then what would change it. */
final class MatchCardPanel extends Div {
    private final Words words;
    private final MoveWords moves;

    MatchCardPanel(Words words, MatchCard card, Entry entry, Changes changes, Div acts) {
        this.words = words;
        this.moves = new MoveWords(words);
        addClassNames("card", "match");
        getElement().setAttribute("role", "article");
        add(head(entry), points(card), why(card), change(card, changes));
        acts.addClassName("wide");
        add(acts);
    }

    private Div head(Entry entry) {
        H3 name = new H3();
        name.add(new Foreign(entry.member().name(), entry.member().nameLanguage().toLanguageTag()));
        OptionalInt days = words.daysSinceAsked(entry);
        OptionalInt places = entry.places();
        String asked =
                days.isPresent()
                        ? words.of("members.card.asked", "n", days.getAsInt())
                        : words.of("members.card.never-asked");
        String taken =
                places.isPresent()
                        ? words.of(
                                "members.card.places",
                                "taken",
                                entry.load().taken(),
                                "places",
                                places.getAsInt())
                        : words.of("members.card.places-unsaid");
        return new Div(
                name,
                Html.hint(
                        words.of(
                                "members.card.hint",
                                "kind",
                                words.of(entry.member().kind()),
                                "area",
                                words.area(entry),
                                "asked",
                                asked,
                                "places",
                                taken)));
    }

    private Div points(MatchCard card) {
        Score score = card.score();
        if (score == null) return new Div();
        Div points = Html.div("score");
        points.add(String.valueOf(score.points()));
        HtmlContainer of = Html.element("small");
        String band = score.band().name().toLowerCase(Locale.ROOT).replace('_', '-');
        of.setText(words.of("members.card.of") + ", " + words.of("members.band." + band));
        points.add(of);
        return points;
    }

    private Div why(MatchCard card) {
        Div why =
                Html.div("why wide", new Div(new H4(words.of("members.card.rules")), rules(card)));
        Score score = card.score();
        if (score != null)
            why.add(
                    new Div(
                            new H4(words.of("members.card.criteria")),
                            criteria(score),
                            Html.hint(under(score))));
        return why;
    }

    private HtmlContainer rules(MatchCard card) {
        HtmlContainer list = new HtmlContainer("dl");
        list.addClassName("rules");
        for (Rule rule : card.rulesInOrder()) {
            RuleResult result = java.util.Objects.requireNonNull(card.rules().get(rule));
            HtmlContainer mark = new HtmlContainer("dt");
            switch (result.outcome()) {
                case PASSED -> mark(mark, "members.card.pass", "ok");
                case FAILED -> mark(mark, "members.card.fail", "no");
                case UNKNOWN -> mark(mark, "members.card.open", "maybe");
            }
            HtmlContainer sentence = new HtmlContainer("dd");
            sentence.setText(words.of(result.messageKey(rule)));
            list.add(mark, sentence);
        }
        return list;
    }

    private void mark(HtmlContainer mark, String key, String kind) {
        mark.setText(words.of(key));
        mark.addClassName(kind);
    }

    private Div criteria(Score score) {
        Div grid = Html.div("crit");
        for (Criterion criterion : score.byLoss()) {
            int value = score.values().getOrDefault(criterion, 0);
            int weight = score.weights().getOrDefault(criterion, 0);
            grid.add(
                    Html.span(words.of(criterion.messageKey())),
                    Html.bar(value / 100),
                    Html.span(
                            words.of(
                                    "members.card.points",
                                    "n",
                                    (value * weight + 5000) / 10_000,
                                    "of",
                                    weight),
                            "num"),
                    Html.span(words.of(score.messageKey(criterion))));
        }
        return grid;
    }

    private String under(Score score) {
        StringBuilder line = new StringBuilder();
        if (score.heldBy() != null)
            line.append(
                            words.of(
                                    "members.card.held",
                                    "criterion",
                                    words.of(score.heldBy().messageKey())))
                    .append(' ');
        int atBest = (score.atBest() + 50) / 100;
        if (atBest > score.points())
            line.append(words.of("members.card.at-best", "n", atBest)).append(' ');
        List<Criterion> left =
                Arrays.stream(Criterion.values())
                        .filter(criterion -> !score.values().containsKey(criterion))
                        .toList();
        if (!left.isEmpty())
            line.append(
                    words.of(
                            "members.card.not-asked",
                            "criteria",
                            left.stream()
                                    .map(each -> words.of(each.messageKey()))
                                    .collect(Collectors.joining(", "))));
        return line.toString().strip();
    }

    private Paragraph change(MatchCard card, Changes changes) {
        Paragraph line = new Paragraph();
        line.addClassName("wide");
        HtmlContainer head = new HtmlContainer("b");
        head.setText(words.of("members.card.change"));
        line.add(head);
        line.add(" " + sentence(card, changes));
        return line;
    }

    private String sentence(MatchCard card, Changes changes) {
        String pass =
                card.rulesInOrder().stream()
                        .filter(changes.toPass()::containsKey)
                        .map(rule ->
                                words.of(
                                        "members.card.change.pass",
                                        "rule",
                                        words.of("match.rule." + rule.code()),
                                        "move",
                                        java.util.Objects.requireNonNull(changes.toPass().get(rule))
                                                .map(moves::of)
                                                .orElseGet(
                                                        () -> words.of("members.card.change.no"))))
                        .collect(Collectors.joining("; "));
        String lift =
                changes.toLift().stream()
                        .map(gain ->
                                words.of(
                                        "members.card.change.to",
                                        "move",
                                        moves.of(gain.move()),
                                        "n",
                                        (gain.total() + 50) / 100))
                        .collect(Collectors.joining("; "));
        if (pass.isEmpty() && lift.isEmpty()) return words.of("members.card.change.nothing");
        if (pass.isEmpty()) return lift;
        return lift.isEmpty() ? pass : pass + " · " + lift;
    }
}
