package org.icjc.members.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.icjc.kernel.answers.Answer;
import org.icjc.kernel.answers.Answer.LanguageLevel;
import org.icjc.kernel.answers.Answers;
import org.icjc.kernel.answers.AnswersJson;
import org.icjc.kernel.taxonomy.Cefr;
import org.icjc.kernel.taxonomy.Coded;
import org.icjc.kernel.taxonomy.Confidence;
import org.icjc.kernel.taxonomy.Jurisdiction;
import org.icjc.kernel.taxonomy.Jurisdictions;
import org.icjc.kernel.taxonomy.LegalMix;
import org.icjc.kernel.taxonomy.PractitionerKind;
import org.icjc.kernel.taxonomy.RomeStatus;
import org.icjc.kernel.taxonomy.SupportType;
import org.icjc.kernel.taxonomy.Topic;
import org.icjc.kernel.taxonomy.Tradition;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The golden vectors as our own types. All members, requests and jurisdictions XA to XN are
 * invented.
 */
final class Golden {

    static final JsonNode FILE =
            JsonMapper.builder()
                    .build()
                    .readTree(Golden.class.getResourceAsStream("/golden/matching-golden.json"));
    static final LocalDate TODAY = LocalDate.parse(FILE.at("/about/asOf").asString());
    static final MatchTables TABLES = MatchTables.current();
    static final Places PLACES = Golden::place;
    static final Matching MATCHING = new Matching(TABLES, PLACES);
    static final List<Member> MEMBERS = list(FILE.get("members"), Golden::member);
    static final List<MatchRequest> REQUESTS = list(FILE.get("requests"), Golden::request);

    private Golden() {}

    static Member member(String id) {
        return MEMBERS.stream().filter(member -> member.id().equals(id)).findFirst().orElseThrow();
    }

    private static Optional<Jurisdiction> place(String code) {
        JsonNode row = FILE.get("jurisdictions").get(code);
        return row == null
                ? Jurisdictions.find(code)
                : Optional.of(
                        new Jurisdiction(
                                code,
                                code + "X",
                                "999",
                                row.get("m49_sub").asString(),
                                row.get("m49_int").asString().isEmpty()
                                        ? null
                                        : row.get("m49_int").asString(),
                                null,
                                shares(row.get("traditions").asString()),
                                row.get("criminal").asString().isEmpty()
                                        ? null
                                        : shares(row.get("criminal").asString()),
                                Confidence.valueOf(row.get("confidence").asString()),
                                List.of(row.get("court_languages").asString().split(" ", -1)),
                                new Jurisdiction.Rome(
                                        RomeStatus.valueOf(
                                                row.get("rome_status")
                                                        .asString()
                                                        .toUpperCase(Locale.ROOT)),
                                        null,
                                        null,
                                        null),
                                new Jurisdiction.Basis("invented", "invented"),
                                code));
    }

    private static LegalMix shares(String text) {
        var shares = new LinkedHashMap<Tradition, Integer>();
        for (String part : text.split(";", -1)) {
            String[] share = part.split(":", -1);
            shares.put(
                    code(Tradition.class, share[0]),
                    new BigDecimal(share[1]).movePointRight(2).intValueExact());
        }
        return LegalMix.of(shares);
    }

    static LegalMix mix(JsonNode hundredths) {
        var shares = new LinkedHashMap<Tradition, Integer>();
        hundredths
                .properties()
                .forEach(share ->
                        shares.put(
                                code(Tradition.class, share.getKey()), share.getValue().asInt()));
        return LegalMix.of(shares);
    }

    private static Member member(JsonNode node) {
        return new Member(
                node.get("id").asString(),
                switch (node.get("status").asString()) {
                    case "ACTIVE", "REVIEW_DUE" -> Standing.ACTIVE;
                    case "GRACE" -> Standing.GRACE;
                    default -> Standing.NOT_ACTIVE;
                },
                node.get("seat").asString(),
                profile(node),
                history(node),
                declarations(node.get("conflicts")));
    }

    private static Profile profile(JsonNode node) {
        return new Profile(
                new Expertise(
                        said(
                                node.get("types"),
                                types ->
                                        Set.copyOf(
                                                list(
                                                        types,
                                                        type ->
                                                                code(
                                                                        SupportType.class,
                                                                        type.asString())))),
                        said(node.get("topics"), Golden::topics),
                        said(node.get("traditions"), Golden::traditions),
                        said(node.get("kinds"), Golden::kinds)),
                new Backing(
                        node.get("experts").asInt(),
                        said(node.get("seniority"), JsonNode::asInt),
                        said(node.get("delivered"), Golden::delivered)),
                new Reach(
                        said(node.get("languages"), Golden::languages),
                        said(
                                node.get("regions"),
                                regions -> Set.copyOf(list(regions, JsonNode::asString))),
                        said(
                                node.get("formats"),
                                formats -> Set.copyOf(list(formats, Golden::mode))),
                        said(
                                node.get("travel"),
                                travel ->
                                        Travel.valueOf(
                                                travel.asString().toUpperCase(Locale.ROOT)))),
                new Availability(
                        said(node.get("lead"), JsonNode::asInt),
                        said(node.get("away"), Golden::away),
                        said(node.get("capacity"), JsonNode::asInt)));
    }

    private static Map<Topic, Claim> topics(JsonNode node) {
        return map(node, code -> Topic.find(code).orElseThrow(), Golden::claim);
    }

    static Map<Tradition, Claim> traditions(JsonNode node) {
        return map(node, code -> code(Tradition.class, code), Golden::claim);
    }

    private static Claim claim(JsonNode pair) {
        return new Claim(pair.get(0).asInt(), pair.get(1).asBoolean());
    }

    static Map<String, LanguageSkill> languages(JsonNode node) {
        return map(
                node,
                tag -> tag,
                skill ->
                        new LanguageSkill(
                                level(skill.get("speak")),
                                level(skill.get("write")),
                                skill.path("interpret").asBoolean(false),
                                skill.path("backed").asBoolean(false)));
    }

    private static @Nullable Cefr level(@Nullable JsonNode node) {
        return node == null ? null : Cefr.valueOf(node.asString());
    }

    private static Map<PractitionerKind, KindClaim> kinds(JsonNode node) {
        return map(
                node,
                code -> code(PractitionerKind.class, code),
                kind ->
                        new KindClaim(
                                kind.get("experts").asInt(), kind.get("claimed").asBoolean()));
    }

    static Map<SupportType, Integer> delivered(JsonNode node) {
        return map(node, code -> code(SupportType.class, code), JsonNode::asInt);
    }

    private static Mode mode(JsonNode node) {
        return Mode.valueOf(node.asString().toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static List<Away> away(JsonNode node) {
        return list(
                node,
                pair ->
                        new Away(
                                LocalDate.parse(pair.get(0).asString()),
                                LocalDate.parse(pair.get(1).asString())));
    }

    private static MemberHistory history(JsonNode node) {
        return new MemberHistory(
                node.get("live").asInt(),
                node.get("pending").asInt(),
                node.get("open").asInt(),
                said(node.get("lastAsked"), day -> LocalDate.parse(day.asString())),
                node.get("offers12").asInt(),
                node.get("accepted12").asInt(),
                node.get("ended24").asInt(),
                node.get("answered24").asInt(),
                node.at("/quality/n").asInt(),
                node.at("/quality/quarters").asInt());
    }

    private static Declarations declarations(JsonNode node) {
        return new Declarations(
                said(node.get("declaredAt"), day -> LocalDate.parse(day.asString())),
                node.get("none").asBoolean(),
                list(node.get("entries"), Golden::tie));
    }

    static StandingConflict tie(JsonNode node) {
        return new StandingConflict(
                StandingConflict.Kind.valueOf(node.get("kind").asString()),
                node.get("key").asString(),
                StandingConflict.Degree.valueOf(
                        node.get("degree").asString().toUpperCase(Locale.ROOT)),
                said(node.get("until"), day -> LocalDate.parse(day.asString())));
    }

    private static MatchRequest request(JsonNode node) {
        Answers answers = answers(node.get("answers"));
        assertThat(AnswersJson.read(AnswersJson.write(answers))).isEqualTo(answers);
        return new MatchRequest(
                node.get("id").asString(),
                NeedReader.read(answers, TABLES, PLACES),
                PartiesReader.read(answers),
                List.of());
    }

    /** The answers in the shape in which the forms write them. */
    static Answers answers(JsonNode node) {
        var answers = new LinkedHashMap<String, Answer>();
        for (var entry : node.properties()) {
            String question = entry.getKey();
            JsonNode value = entry.getValue();
            switch (question) {
                case "institution-name" -> answers.put(question, new Answer.Text(value.asString()));
                case "needed-by" ->
                        answers.put(question, new Answer.Day(LocalDate.parse(value.asString())));
                case "ws-days", "rt-days" ->
                        answers.put(question, new Answer.Number(value.decimalValue()));
                case "jurisdiction" ->
                        answers.put(question, new Answer.Countries(List.of(value.asString())));
                case "languages" ->
                        answers.put(question, new Answer.Languages(languageLevels(value)));
                case "ca-form" -> {
                    answers.put(question, new Answer.Choice(value.get(0).asString()));
                    answers.put(
                            "ca-form.language",
                            new Answer.Languages(
                                    List.of(new LanguageLevel(value.get(1).asString(), Cefr.C2))));
                }
                case "states-concerned", "never-states" ->
                        answers.put(
                                question,
                                value.isArray()
                                        ? new Answer.Countries(list(value, JsonNode::asString))
                                        : new Answer.None());
                default -> answers.put(question, choice(value));
            }
        }
        return new Answers(answers);
    }

    private static Answer choice(JsonNode value) {
        if (value.isArray()) {
            return new Answer.Choices(list(value, JsonNode::asString));
        }
        return value.asString().equals("none")
                ? new Answer.None()
                : new Answer.Choice(value.asString());
    }

    static List<LanguageLevel> languageLevels(JsonNode node) {
        return list(
                node,
                pair ->
                        new LanguageLevel(
                                pair.get(0).asString(), Cefr.valueOf(pair.get(1).asString())));
    }

    static <T> @Nullable T said(@Nullable JsonNode node, Function<JsonNode, T> read) {
        return node == null || node.isNull() ? null : read.apply(node);
    }

    static <T> List<T> list(JsonNode array, Function<JsonNode, T> read) {
        var list = new ArrayList<T>();
        array.values().forEach(node -> list.add(read.apply(node)));
        return list;
    }

    static <K, V> Map<K, V> map(
            JsonNode object, Function<String, K> key, Function<JsonNode, V> value) {
        var map = new HashMap<K, V>();
        object.properties()
                .forEach(
                        entry -> map.put(key.apply(entry.getKey()), value.apply(entry.getValue())));
        return map;
    }

    static <E extends Enum<E> & Coded> E code(Class<E> type, String code) {
        return Coded.find(type, code).orElseThrow();
    }

    static List<String> strings(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asString)
                .collect(Collectors.toList());
    }

    /** Values by criterion; null in the file means not asked. */
    static Map<Criterion, Integer> values(JsonNode node) {
        var values = new EnumMap<Criterion, Integer>(Criterion.class);
        for (var entry : node.properties()) {
            if (!entry.getValue().isNull()) {
                values.put(Criterion.of(entry.getKey()), entry.getValue().asInt());
            }
        }
        return values;
    }

    /** A rule's result as the file writes it: "pass", "fail/away", "unknown/not-said". */
    static String code(RuleResult result) {
        String outcome =
                switch (result.outcome()) {
                    case PASSED -> "pass";
                    case FAILED -> "fail";
                    case UNKNOWN -> "unknown";
                };
        return result.note() == null ? outcome : outcome + "/" + result.note();
    }
}
