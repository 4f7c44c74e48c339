package org.icjc.members.matching;

import java.util.List;
import java.util.Set;
import org.icjc.kernel.answers.Codes;
import org.icjc.kernel.taxonomy.Audience;
import org.icjc.kernel.taxonomy.Jurisdiction;
import org.icjc.kernel.taxonomy.M49;
import org.icjc.kernel.taxonomy.PractitionerKind;
import org.icjc.kernel.taxonomy.SupportType;
import org.icjc.kernel.taxonomy.Tradition;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Our tables say what the golden tables say, entry by entry. */
class GoldenTablesTest {

    private static final JsonNode GOLDEN = Golden.FILE.get("tables");
    private static final MatchTables OURS = Golden.TABLES;

    @Test
    void weights_essentials_and_language_needs_are_the_golden_ones() {
        var compared = new Compared("weights, essentials, language needs");
        for (SupportType type : SupportType.values()) {
            compared.same(
                    type + " weights",
                    List.copyOf(OURS.weights().of(type).values()),
                    Golden.list(GOLDEN.get("weights").get(type.code()), JsonNode::asInt));
            compared.same(
                    type + " essential",
                    OURS.weights().essentialFor(type),
                    Set.copyOf(
                            Golden.list(
                                    GOLDEN.get("essential").get(type.code()),
                                    code -> Criterion.of(code.asString()))));
            JsonNode need = GOLDEN.get("need").get(type.code());
            compared.same(
                    type + " need",
                    OURS.languages().need().get(type),
                    new LanguagePoints.Need(
                            Register.of(need.get("register").asString()),
                            need.get("level").asInt()));
        }
        compared.report(36);
    }

    @Test
    void points_for_topics_depths_languages_regions_are_the_golden_ones() {
        var compared = new Compared("points");
        JsonNode groups = GOLDEN.get("topicGroupWeights");
        compared.same(
                "topics",
                OURS.topics(),
                new TopicPoints(
                        groups.get("themes").asInt(),
                        groups.get("crimes").asInt(),
                        groups.get("stages").asInt(),
                        groups.get("specific").asInt(),
                        numbers("themeRankWeights"),
                        numbers("topicLevel"),
                        GOLDEN.get("unbackedTopicAtMost").asInt()));
        compared.same(
                "depths",
                OURS.depths(),
                new DepthPoints(
                        numbers("traditionDepth"), GOLDEN.get("unbackedDepthAtMost").asInt()));
        for (int steps = 0; steps < 6; steps++) {
            compared.same(
                    "distance",
                    OURS.languages().ofDistance(steps),
                    GOLDEN.get("languageDistance").path("" + steps).asInt(0));
        }
        for (var level : GOLDEN.get("cefr").properties()) {
            var cefr = org.icjc.kernel.taxonomy.Cefr.valueOf(level.getKey());
            compared.same("cefr", cefr.level(), level.getValue().asInt());
            compared.same(
                    "follow",
                    OURS.languages().ofFollowing(cefr),
                    GOLDEN.get("participantsFollow").get("" + cefr.level()).asInt());
        }
        compared.same("bridge", OURS.languages().bridge(), GOLDEN.get("bridge").asInt());
        compared.same(
                "kin",
                OURS.languages().kin(),
                Golden.list(
                        GOLDEN.get("languageKin"),
                        kin ->
                                new LanguagePoints.Kin(
                                        Set.copyOf(Golden.strings(kin.get("languages"))),
                                        kin.get("cost").asInt())));
        JsonNode region = GOLDEN.get("region");
        compared.same(
                "regions",
                OURS.regions(),
                new RegionPoints(
                        region.get("state").asInt(),
                        region.get("int").asInt(),
                        region.get("sub").asInt(),
                        region.get("reg").asInt(),
                        region.get("world").asInt(),
                        region.get("state_int").asInt(),
                        region.get("state_sub").asInt(),
                        region.get("state_reg").asInt(),
                        region.get("law_language").asInt()));
        compared.same(
                "stop words",
                OURS.stopWords(),
                Set.copyOf(Golden.strings(GOLDEN.get("stopWords"))));
        for (var sub : GOLDEN.get("regionOfSub").properties()) {
            compared.same(
                    "region of " + sub.getKey(),
                    M49.regionOf(sub.getKey()),
                    sub.getValue().asString());
        }
        compared.report();
    }

    private static List<Integer> numbers(String name) {
        return Golden.list(GOLDEN.get(name), JsonNode::asInt);
    }

    @Test
    void kinship_and_the_functions_of_peers_are_the_golden_ones() {
        var compared = new Compared("kinship and functions");
        for (var pair : GOLDEN.get("kinship").properties()) {
            Kinship.Pair of = pair(pair.getKey());
            compared.same(
                    pair.getKey(), OURS.kinship().of(of.a(), of.b()), pair.getValue().asInt());
            compared.same(
                    pair.getKey(), OURS.kinship().of(of.b(), of.a()), pair.getValue().asInt());
        }
        compared.same(
                "leftovers",
                OURS.kinship().leftovers(),
                Golden.list(GOLDEN.get("leftoverOrder"), name -> pair(name.asString())));
        for (Audience audience : Audience.values()) {
            compared.same(
                    audience.code(),
                    OURS.kinds().audience().get(audience),
                    Golden.map(
                            GOLDEN.get("audience").get(audience.code()),
                            code -> Golden.code(PractitionerKind.class, code),
                            JsonNode::asInt));
        }
        compared.same("claimed", OURS.kinds().claimed(), GOLDEN.get("claimedKind").asInt());
        compared.same("roles", OURS.kinds().roles(), functions("roles"));
        compared.same("hosts", OURS.kinds().hosts(), functions("hosts"));
        compared.same("function", OURS.kinds().function(), functions("function"));
        compared.report();
    }

    private static Kinship.Pair pair(String name) {
        String[] keys = name.split("\\|", -1);
        return new Kinship.Pair(
                Golden.code(Tradition.class, keys[0]), Golden.code(Tradition.class, keys[1]));
    }

    private static java.util.Map<String, PractitionerKind> functions(String name) {
        var functions = new java.util.HashMap<String, PractitionerKind>();
        for (var entry : GOLDEN.get(name).properties()) {
            if (!entry.getValue().isNull()) {
                functions.put(
                        Codes.of(entry.getKey()),
                        Golden.code(PractitionerKind.class, entry.getValue().asString()));
            }
        }
        return functions;
    }

    @Test
    void the_similarity_of_jurisdictions_is_the_golden_one_and_symmetric() {
        var compared = new Compared("similarity");
        for (JsonNode golden : Golden.FILE.get("similarity").values()) {
            Jurisdiction a = Golden.PLACES.find(golden.get("a").asString()).orElseThrow();
            Jurisdiction b = Golden.PLACES.find(golden.get("b").asString()).orElseThrow();
            String where = a.alpha2() + "-" + b.alpha2();
            compared.same(
                    where,
                    OURS.kinship().similarity(a.criminal(), b.criminal()),
                    golden.get("criminal").asInt());
            compared.same(
                    where,
                    OURS.kinship().similarity(a.traditions(), b.traditions()),
                    golden.get("wider").asInt());
            compared.same(
                    where,
                    Round.halfUp(OURS.kinship().fourTimesSimilarity(a, b), 4),
                    golden.get("combined").asInt());
            compared.same(
                    where,
                    OURS.kinship().fourTimesSimilarity(a, b),
                    OURS.kinship().fourTimesSimilarity(b, a));
        }
        compared.report(96);
    }
}
