package org.icjc.members.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Cards, order, changes, stability and completeness against the golden vectors: every figure, no
 * tolerance.
 */
class GoldenCardsTest {

    private interface Comparison {
        void compare(String where, MatchCard card, JsonNode golden);
    }

    private static void eachCard(Comparison comparison) {
        for (MatchRequest request : Golden.REQUESTS) {
            Map<String, MatchCard> cards =
                    cards(request).stream().collect(Collectors.toMap(MatchCard::member, c -> c));
            for (JsonNode golden : Golden.FILE.get("cards").get(request.id()).values()) {
                String member = golden.get("member").asString();
                MatchCard card = cards.get(member);
                assertThat(card).isNotNull();
                if (card != null) {
                    comparison.compare(request.need().type() + " " + member, card, golden);
                }
            }
        }
    }

    private static List<MatchCard> cards(MatchRequest request) {
        return Golden.MATCHING.cards(request, Golden.MEMBERS, Golden.TODAY);
    }

    @Test
    void every_hard_rule_has_the_golden_result() {
        var compared = new Compared("rule results");
        eachCard((where, card, golden) ->
                card.rules()
                        .forEach((rule, result) ->
                                compared.same(
                                        where + " " + rule,
                                        Golden.code(result),
                                        golden.get("rules").get(rule.code()).asString())));
        compared.report(1200);
    }

    @Test
    void every_criterion_has_the_golden_value() {
        var compared = new Compared("criterion values");
        eachCard((where, card, golden) -> {
            JsonNode values = golden.get("values");
            assertThat(card.score() == null).isEqualTo(values == null);
            if (card.score() != null && values != null) {
                Map<Criterion, Integer> expected = Golden.values(values);
                assertThat(card.score().values().keySet()).isEqualTo(expected.keySet());
                expected.forEach((criterion, value) ->
                        compared.same(
                                where + " " + criterion,
                                card.score().values().get(criterion),
                                value));
            }
        });
        compared.report(1044);
    }

    @Test
    void every_card_has_the_golden_group_verdict_and_reasons() {
        var compared = new Compared("groups, verdicts and reasons");
        eachCard((where, card, golden) -> {
            compared.same(where, card.group().name(), golden.get("group").asString());
            compared.same(
                    where,
                    card.verdict().name().toLowerCase(java.util.Locale.ROOT),
                    golden.get("verdict").asString());
            compared.same(where, card.reasons(), Golden.strings(golden.get("reasons")));
        });
        compared.report(360);
    }

    @Test
    void every_scored_card_has_the_golden_mean_ceiling_and_total() {
        var compared = new Compared("means, ceilings, held by, totals, points, seeds");
        eachCard((where, card, golden) -> {
            Score score = card.score();
            if (score != null) {
                compared.same(where + " mean", score.mean(), golden.get("mean").asInt());
                compared.same(where + " ceiling", score.ceiling(), golden.get("ceiling").asInt());
                compared.same(
                        where + " held by",
                        score.heldBy() == null ? null : score.heldBy().code(),
                        Golden.said(golden.get("heldBy"), JsonNode::asString));
                compared.same(where + " total", score.total(), golden.get("total").asInt());
                compared.same(where + " points", score.points(), golden.get("points").asInt());
                compared.same(
                        where + " seed",
                        card.seed().substring(0, 16),
                        golden.get("seed").asString());
            }
        });
        compared.report();
    }

    @Test
    void every_scored_card_has_the_golden_total_at_best() {
        var compared = new Compared("totals at best");
        eachCard((where, card, golden) -> {
            if (card.score() != null) {
                compared.same(where, card.score().atBest(), golden.get("atBest").asInt());
            }
        });
        compared.report();
    }

    @Test
    void the_cards_stand_in_the_golden_order() {
        var compared = new Compared("places in the order");
        for (MatchRequest request : Golden.REQUESTS) {
            List<MatchCard> cards = cards(request);
            for (Group group : Group.values()) {
                List<String> actual =
                        cards.stream()
                                .filter(card -> card.group() == group)
                                .map(MatchCard::member)
                                .toList();
                List<String> golden =
                        Golden.strings(
                                Golden.FILE.get("order").get(request.id()).get(group.name()));
                if (group == Group.C) {
                    // Not scored and not ordered: the file lists them by id, we by hash.
                    compared.same("C", actual.stream().sorted().toList(), golden);
                } else {
                    for (int i = 0; i < golden.size(); i++) {
                        compared.same(group + " " + i, actual.get(i), golden.get(i));
                    }
                }
            }
            for (JsonNode card : Golden.FILE.get("cards").get(request.id()).values()) {
                if (!card.get("place").isNull()) {
                    int place = card.get("place").asInt();
                    compared.same(
                            "place", cards.get(place - 1).member(), card.get("member").asString());
                }
            }
        }
        compared.report();
    }

    @Test
    void what_would_change_a_card_is_what_the_golden_file_says() {
        var compared = new Compared("changes");
        for (MatchRequest request : Golden.REQUESTS) {
            for (var golden : Golden.FILE.get("whatWouldChange").get(request.id()).properties()) {
                String where = request.need().type() + " " + golden.getKey();
                Changes changes =
                        Golden.MATCHING.changes(
                                request,
                                Golden.member(golden.getKey()),
                                Golden.MEMBERS,
                                Golden.TODAY);
                var toPass = new HashMap<String, @Nullable String>();
                golden.getValue()
                        .get("toPass")
                        .properties()
                        .forEach(rule ->
                                toPass.put(
                                        rule.getKey(),
                                        Golden.said(rule.getValue(), JsonNode::asString)));
                compared.same(
                        where + " rules",
                        changes.toPass().keySet().stream()
                                .map(Rule::code)
                                .collect(Collectors.toSet()),
                        toPass.keySet());
                toPass.forEach((rule, move) ->
                        compared.same(
                                where + " " + rule,
                                changes.toPass()
                                        .getOrDefault(
                                                Rule.valueOf(
                                                        rule.toUpperCase(java.util.Locale.ROOT)),
                                                Optional.of("nothing"))
                                        .orElse(null),
                                move));
                compared.same(
                        where + " gains",
                        changes.toLift(),
                        Golden.list(
                                golden.getValue().get("toLift"),
                                gain ->
                                        new Changes.Gain(
                                                gain.get("move").asString(),
                                                gain.get("gain").asInt(),
                                                gain.get("total").asInt())));
            }
        }
        compared.report();
    }

    @Test
    void the_order_is_as_stable_as_the_golden_file_says() {
        var compared = new Compared("stability");
        for (MatchRequest request : Golden.REQUESTS) {
            JsonNode golden = Golden.FILE.get("sensitivity").get(request.id());
            Stability stability = Golden.MATCHING.stability(request, cards(request));
            compared.same("first", stability.first3(), Golden.strings(golden.get("first3")));
            compared.same("set", stability.sameSet(), golden.get("stableSet").asBoolean());
            compared.same("order", stability.sameOrder(), golden.get("stableOrder").asBoolean());
            compared.same(
                    "changes",
                    stability.changes(),
                    Golden.list(
                            golden.get("changes"),
                            change ->
                                    new Stability.Change(
                                            Criterion.of(change.get("criterion").asString()),
                                            change.get("factor").asString().equals("0.8") ? 8 : 12,
                                            Golden.strings(change.get("first3")),
                                            change.get("sameSet").asBoolean())));
        }
        compared.report();
    }

    @Test
    void completeness_is_what_the_golden_file_says() {
        var compared = new Compared("completeness");
        for (var golden : Golden.FILE.get("completeness").properties()) {
            Completeness actual = Completeness.of(Golden.member(golden.getKey()), Golden.TABLES);
            compared.same(
                    golden.getKey(), actual.complete(), golden.getValue().get("complete").asInt());
            compared.same(
                    golden.getKey() + " cost",
                    actual.cost(),
                    Golden.values(golden.getValue().get("cost")));
        }
        compared.report();
    }

    @Test
    void the_load_totals_are_those_of_the_golden_file() {
        var compared = new Compared("load totals");
        LoadTotals totals = LoadTotals.of(Golden.MEMBERS);
        JsonNode golden = Golden.FILE.get("loadTotals");
        compared.same("places", totals.places(), golden.get("K").asLong());
        compared.same("offers", totals.offers(), golden.get("O").asLong());
        compared.same("acceptances", totals.acceptances(), golden.get("A").asLong());
        compared.report(3);
    }
}
