package org.icjc.members.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.icjc.kernel.taxonomy.LegalMix;
import org.icjc.kernel.taxonomy.SupportType;
import org.icjc.kernel.taxonomy.Tradition;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The golden unit vectors: one formula at a time. */
class GoldenUnitsTest {

    private static final JsonNode UNITS = Golden.FILE.get("units");
    private static final LoadTotals NO_LOAD = new LoadTotals(0, 0, 0);
    private static final Need NEED = Golden.REQUESTS.getFirst().need();
    private static final Parties PARTIES = Golden.REQUESTS.getFirst().parties();

    private static Member member(String seat, Profile profile, MemberHistory history) {
        return new Member("m", Standing.ACTIVE, seat, profile, history, Declarations.NOT_ASKED);
    }

    private static Scene scene(Need need, Member member, Verdict conflict, LoadTotals totals) {
        var request = new MatchRequest("r", need, PARTIES, List.of());
        return new Scene(
                Golden.TABLES, Golden.PLACES, request, member, conflict, totals, Golden.TODAY);
    }

    private static Scene scene(Need need, Profile profile, MemberHistory history) {
        return scene(need, member("FR", profile, history), Verdict.CLEAR, NO_LOAD);
    }

    private static int value(Criterion criterion, Scene scene) {
        return Values.value(criterion, scene).orElseThrow();
    }

    @Test
    void names_become_sets_of_words() {
        var compared = new Compared("names");
        for (JsonNode golden : UNITS.get("names").values()) {
            NameTokens tokens = tokens(golden.get("name"));
            compared.same(
                    "name", List.copyOf(tokens.words()), Golden.strings(golden.get("tokens")));
        }
        compared.report(8);
    }

    private static NameTokens tokens(JsonNode name) {
        return NameTokens.of(name.asString(), Golden.TABLES.stopWords());
    }

    @Test
    void names_are_the_same_near_or_neither() {
        var compared = new Compared("name matches");
        for (JsonNode golden : UNITS.get("nameMatch").values()) {
            compared.same(
                    "match",
                    tokens(golden.get("a"))
                            .match(tokens(golden.get("b")))
                            .name()
                            .toLowerCase(Locale.ROOT),
                    golden.get("match").asString());
        }
        compared.report(6);
    }

    @Test
    void a_standing_conflict_blocks_is_possible_or_is_noted() {
        var compared = new Compared("standing conflicts");
        var conflicts = new Conflicts(PARTIES, Golden.TABLES, Golden.TODAY);
        for (JsonNode golden : UNITS.at("/standingConflict/cases").values()) {
            Optional<Hit> hit = conflicts.hit(Golden.tie(golden.get("entry")));
            compared.same(
                    "verdict",
                    hit.map(found -> code(found.verdict())).orElse(null),
                    Golden.said(golden.get("verdict"), JsonNode::asString));
            compared.same(
                    "reason",
                    hit.map(Hit::reason).orElse(null),
                    Golden.said(golden.get("reason"), JsonNode::asString));
        }
        compared.report(24);
    }

    private static String code(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }

    @Test
    void affiliates_and_experts_make_a_member_possible() {
        var compared = new Compared("member verdicts");
        for (JsonNode golden : UNITS.get("memberVerdict").values()) {
            Verdict own = verdict(golden.get("own"));
            Finding around =
                    Conflicts.ofSurroundings(
                            Golden.list(golden.get("affiliates"), GoldenUnitsTest::verdict),
                            golden.get("blockedExperts").asInt(),
                            golden.get("experts").asInt());
            compared.same(
                    "verdict", code(own.worse(around.verdict())), golden.get("verdict").asString());
        }
        compared.report(7);
    }

    private static Verdict verdict(JsonNode code) {
        return Verdict.valueOf(code.asString().toUpperCase(Locale.ROOT));
    }

    @Test
    void no_member_serves_two_sides_of_a_matter() {
        var compared = new Compared("sides");
        for (JsonNode golden : UNITS.get("side").values()) {
            var parties =
                    new Parties(
                            null,
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            Set.of(),
                            Set.of(),
                            golden.get("side").asString(),
                            "mx");
            JsonNode earlier = golden.get("earlier");
            var service =
                    new MatchRequest.EarlierService(
                            earlier.get("member").asString(),
                            earlier.get("matter").asString(),
                            earlier.get("side").asString());
            Finding finding =
                    new Conflicts(parties, Golden.TABLES, Golden.TODAY)
                            .ofSides(Golden.member("m01"), List.of(service));
            compared.same("verdict", code(finding.verdict()), golden.get("verdict").asString());
        }
        compared.report(4);
    }

    @Test
    void practice_carries_over_between_traditions() {
        var compared = new Compared("traditions");
        for (JsonNode golden : UNITS.get("tradition").values()) {
            Need need =
                    with(
                            new Need.Law(
                                    TraditionMode.valueOf(golden.get("mode").asString()),
                                    Golden.mix(golden.get("request"))));
            Profile profile = Profile.EMPTY.withTraditions(Golden.traditions(golden.get("member")));
            compared.same(
                    "value",
                    value(Criterion.TRADITION, scene(need, profile, MemberHistory.NONE)),
                    golden.get("value").asInt());
        }
        compared.report(8);
    }

    private static Need with(Need.Law law) {
        return new Need(
                NEED.type(),
                NEED.topics(),
                law,
                NEED.languages(),
                NEED.wanted(),
                NEED.rank(),
                NEED.days(),
                NEED.when(),
                NEED.modes(),
                NEED.place(),
                NEED.jurisdiction());
    }

    @Test
    void traditions_are_weighed_by_the_table_or_by_rank() {
        var compared = new Compared("weights by rank");
        for (JsonNode golden : UNITS.get("rankWeights").values()) {
            List<Tradition> answer =
                    Golden.list(
                            golden.get("answer"),
                            code -> Golden.code(Tradition.class, code.asString()));
            compared.same(
                    "weights",
                    LawReader.ranked(answer, Golden.mix(golden.get("table"))),
                    Golden.mix(golden.get("weights")));
        }
        compared.report(5);
    }

    @Test
    void the_way_trials_are_run_moves_the_weights() {
        var compared = new Compared("procedure");
        for (JsonNode golden : UNITS.get("procedure").values()) {
            LegalMix moved =
                    LawReader.moved(
                            Golden.mix(golden.get("set")),
                            org.icjc.kernel.answers.Codes.of(golden.get("procedure").asString()));
            compared.same("set", moved.asMap(), Golden.mix(golden.get("result")).asMap());
        }
        compared.report(6);
    }

    @Test
    void languages_are_direct_or_bridged() {
        var compared = new Compared("languages");
        for (JsonNode golden : UNITS.get("language").values()) {
            Need need =
                    new Need(
                            NEED.type(),
                            NEED.topics(),
                            NEED.law(),
                            GoldenNeedTest.languages(golden.get("request")),
                            NEED.wanted(),
                            NEED.rank(),
                            NEED.days(),
                            NEED.when(),
                            NEED.modes(),
                            NEED.place(),
                            NEED.jurisdiction());
            Profile profile = Profile.EMPTY.withLanguages(Golden.languages(golden.get("member")));
            Scene scene = scene(need, profile, MemberHistory.NONE);
            var fit = new LanguageFit(scene);
            compared.same("direct", fit.direct(), golden.get("direct").asInt());
            compared.same("bridge", fit.bridge(), golden.get("bridge").asInt());
            compared.same("rule", Golden.code(fit.rule()), golden.get("rule").asString());
            compared.same("value", value(Criterion.LANGUAGE, scene), golden.get("value").asInt());
        }
        compared.report(48);
    }

    @Test
    void nearness_is_counted_unless_it_is_the_conflict() {
        var compared = new Compared("regions");
        for (JsonNode golden : UNITS.get("region").values()) {
            Need need =
                    new Need(
                            NEED.type(),
                            NEED.topics(),
                            NEED.law(),
                            NEED.languages(),
                            NEED.wanted(),
                            NEED.rank(),
                            NEED.days(),
                            NEED.when(),
                            NEED.modes(),
                            NEED.place(),
                            Golden.PLACES
                                    .find(golden.get("jurisdiction").asString())
                                    .orElseThrow());
            Profile profile =
                    Profile.EMPTY.withRegions(Set.copyOf(Golden.strings(golden.get("regions"))));
            Scene scene =
                    scene(
                            need,
                            member(golden.get("seat").asString(), profile, MemberHistory.NONE),
                            verdict(golden.get("verdict")),
                            NO_LOAD);
            compared.same(
                    golden.toString(), value(Criterion.REGION, scene), golden.get("value").asInt());
        }
        compared.report(16);
    }

    @Test
    void who_was_asked_seldom_for_its_places_comes_forward() {
        var compared = new Compared("rotation");
        for (JsonNode golden : UNITS.get("rotation").values()) {
            LocalDate asked =
                    Golden.said(golden.get("lastAsked"), day -> LocalDate.parse(day.asString()));
            var history =
                    new MemberHistory(
                            0,
                            0,
                            0,
                            asked,
                            golden.get("offers12").asInt(),
                            golden.get("accepted12").asInt(),
                            0,
                            0,
                            0,
                            0);
            Profile profile =
                    Profile.EMPTY
                            .withCapacity(golden.get("capacity").asInt())
                            .withListedExperts(golden.get("experts").asInt());
            JsonNode totals = golden.get("totals");
            Scene scene =
                    scene(
                            NEED,
                            member("FR", profile, history),
                            Verdict.CLEAR,
                            new LoadTotals(
                                    totals.get("K").asLong(),
                                    totals.get("O").asLong(),
                                    totals.get("A").asLong()));
            compared.same("value", value(Criterion.ROTATION, scene), golden.get("value").asInt());
        }
        compared.report(6);
    }

    @Test
    void saying_no_in_time_costs_nothing() {
        var compared = new Compared("answers");
        for (JsonNode golden : UNITS.get("answers").values()) {
            var history =
                    new MemberHistory(
                            0,
                            0,
                            0,
                            null,
                            0,
                            0,
                            golden.get("ended24").asInt(),
                            golden.get("answered24").asInt(),
                            0,
                            0);
            compared.same(
                    "value",
                    value(Criterion.ANSWERS, scene(NEED, Profile.EMPTY, history)),
                    golden.get("value").asInt());
        }
        compared.report(6);
    }

    @Test
    void experience_is_rank_record_and_ratings() {
        var compared = new Compared("experience");
        for (JsonNode golden : UNITS.get("experience").values()) {
            Need need =
                    new Need(
                            Golden.code(SupportType.class, golden.get("type").asString()),
                            NEED.topics(),
                            NEED.law(),
                            NEED.languages(),
                            NEED.wanted(),
                            Golden.said(golden.get("rank"), JsonNode::asInt),
                            NEED.days(),
                            NEED.when(),
                            NEED.modes(),
                            NEED.place(),
                            NEED.jurisdiction());
            Profile profile =
                    Profile.EMPTY
                            .withDelivered(Golden.said(golden.get("delivered"), Golden::delivered))
                            .withSeniority(Golden.said(golden.get("seniority"), JsonNode::asInt));
            var history =
                    new MemberHistory(
                            0,
                            0,
                            0,
                            null,
                            0,
                            0,
                            0,
                            0,
                            golden.at("/quality/n").asInt(),
                            golden.at("/quality/quarters").asInt());
            compared.same(
                    "value",
                    value(Criterion.EXPERIENCE, scene(need, profile, history)),
                    golden.get("value").asInt());
        }
        compared.report(5);
    }

    @Test
    void free_days_and_notice_make_the_period() {
        var compared = new Compared("periods");
        for (JsonNode golden : UNITS.get("period").values()) {
            // No way of taking place is asked, so that the value of the format is that of the
            // period alone.
            Need need =
                    new Need(
                            NEED.type(),
                            NEED.topics(),
                            NEED.law(),
                            NEED.languages(),
                            NEED.wanted(),
                            NEED.rank(),
                            golden.get("days").asInt(),
                            GoldenNeedTest.when(golden.get("when")),
                            List.of(),
                            null,
                            NEED.jurisdiction());
            Profile profile =
                    Profile.EMPTY
                            .withLead(golden.get("lead").asInt())
                            .withAway(Golden.away(golden.get("away")));
            Scene scene = scene(need, profile, MemberHistory.NONE);
            var value = Values.value(Criterion.FORMAT, scene);
            compared.same(
                    "value",
                    value.isPresent() ? value.getAsInt() : null,
                    Golden.said(golden.get("value"), JsonNode::asInt));
            compared.same("rule", Golden.code(Period.rule(scene)), golden.get("rule").asString());
        }
        compared.report(12);
    }

    @Test
    void the_last_word_on_the_order_is_a_hash() {
        var compared = new Compared("seeds");
        for (JsonNode golden : UNITS.get("seed").values()) {
            compared.same(
                    "seed",
                    Seed.of(golden.get("request").asString(), golden.get("member").asString()),
                    golden.get("sha256").asString());
        }
        compared.report(2);
    }

    @Test
    void exact_twins_take_turns() throws Exception {
        var compared = new Compared("twins");
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        int first = 0;
        for (int i = 0; i < 1000; i++) {
            byte[] hash = sha.digest(Integer.toString(i).getBytes(StandardCharsets.UTF_8));
            String request = HexFormat.of().formatHex(hash);
            if (Seed.of(request, "m09").compareTo(Seed.of(request, "m10")) < 0) {
                first++;
            }
        }
        compared.same("m09 first", first, UNITS.at("/twins/m09First").asInt());
        compared.report(1);
    }

    @Test
    void values_are_rounded_half_up() {
        var compared = new Compared("rounding");
        for (JsonNode golden : UNITS.get("halfUp").values()) {
            compared.same(
                    "rounded",
                    Round.halfUp(
                            golden.get("numerator").asLong(), golden.get("denominator").asLong()),
                    golden.get("rounded").asInt());
        }
        compared.report(6);
    }

    @Test
    void every_unit_vector_is_compared_somewhere() {
        var known = new ArrayList<String>();
        UNITS.propertyNames().forEach(known::add);
        assertThat(known)
                .containsExactlyInAnyOrder(
                        "names",
                        "nameMatch",
                        "standingConflict",
                        "memberVerdict",
                        "side",
                        "tradition",
                        "rankWeights",
                        "procedure",
                        "language",
                        "region",
                        "rotation",
                        "answers",
                        "experience",
                        "period",
                        "seed",
                        "twins",
                        "halfUp");
    }
}
