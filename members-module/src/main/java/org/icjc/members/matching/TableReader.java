package org.icjc.members.matching;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.icjc.kernel.taxonomy.Audience;
import org.icjc.kernel.taxonomy.Coded;
import org.icjc.kernel.taxonomy.PractitionerKind;
import org.icjc.kernel.taxonomy.SupportType;
import org.icjc.kernel.taxonomy.Tradition;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads a version of the tables. A name that the code does not know stops the start: no table is
 * half read.
 */
final class TableReader {

    private final JsonNode root;

    private TableReader(JsonNode root) {
        this.root = root;
    }

    static MatchTables read(String resource) {
        try (InputStream in = TableReader.class.getResourceAsStream(resource)) {
            byte[] yaml = Objects.requireNonNull(in).readAllBytes();
            return new TableReader(YAMLMapper.builder().build().readTree(yaml)).tables();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private MatchTables tables() {
        JsonNode depths = root.required("traditions");
        return new MatchTables(
                root.required("version").asInt(),
                LocalDate.parse(root.required("valid-from").asString()),
                weights(),
                topics(root.required("topics")),
                new DepthPoints(
                        numbers(depths.required("depths")),
                        depths.required("unbacked-at-most").asInt()),
                kinship(depths),
                languages(root.required("languages")),
                regions(root.required("regions")),
                kinds(root.required("kinds")),
                Set.copyOf(list(root.required("stop-words"), JsonNode::asString)));
    }

    private Weights weights() {
        List<Criterion> order =
                list(root.required("criteria"), node -> Criterion.of(node.asString()));
        var byType = new EnumMap<SupportType, Map<Criterion, Integer>>(SupportType.class);
        each(root.required("weights"), (type, row) -> byType.put(type(type), row(order, row)));
        var essential = new EnumMap<SupportType, Set<Criterion>>(SupportType.class);
        each(
                root.required("essential"),
                (type, row) -> {
                    List<Criterion> named = list(row, node -> Criterion.of(node.asString()));
                    essential.put(type(type), EnumSet.copyOf(named));
                });
        return new Weights(byType, essential);
    }

    private static Map<Criterion, Integer> row(List<Criterion> order, JsonNode row) {
        var weights = new EnumMap<Criterion, Integer>(Criterion.class);
        for (int i = 0; i < order.size(); i++) {
            weights.put(order.get(i), row.required(i).asInt());
        }
        return Collections.unmodifiableMap(weights);
    }

    private static TopicPoints topics(JsonNode node) {
        JsonNode groups = node.required("groups");
        return new TopicPoints(
                groups.required("themes").asInt(),
                groups.required("crimes").asInt(),
                groups.required("stages").asInt(),
                groups.required("own").asInt(),
                numbers(node.required("theme-ranks")),
                numbers(node.required("levels")),
                node.required("unbacked-at-most").asInt());
    }

    private static Kinship kinship(JsonNode node) {
        var hundredths = new EnumMap<Tradition, Map<Tradition, Integer>>(Tradition.class);
        for (Tradition tradition : Tradition.values()) {
            hundredths.put(tradition, new EnumMap<>(Tradition.class));
        }
        each(
                node.required("kinship"),
                (name, value) -> {
                    Kinship.Pair pair = pair(name);
                    Objects.requireNonNull(hundredths.get(pair.a())).put(pair.b(), value.asInt());
                    Objects.requireNonNull(hundredths.get(pair.b())).put(pair.a(), value.asInt());
                });
        return new Kinship(
                hundredths, list(node.required("leftovers"), name -> pair(name.asString())));
    }

    private static Kinship.Pair pair(String name) {
        String[] keys = name.split("-", -1);
        return new Kinship.Pair(code(Tradition.class, keys[0]), code(Tradition.class, keys[1]));
    }

    private LanguagePoints languages(JsonNode node) {
        var need = new EnumMap<SupportType, LanguagePoints.Need>(SupportType.class);
        each(
                root.required("language-need"),
                (type, row) ->
                        need.put(
                                type(type),
                                new LanguagePoints.Need(
                                        Register.of(row.required("register").asString()),
                                        row.required("level").asInt())));
        return new LanguagePoints(
                need,
                node.required("unbacked-at-most").asInt(),
                numbers(node.required("distance")),
                numbers(node.required("follow")),
                node.required("bridge").asInt(),
                list(
                        node.required("kin"),
                        kin ->
                                new LanguagePoints.Kin(
                                        Set.copyOf(
                                                list(
                                                        kin.required("languages"),
                                                        JsonNode::asString)),
                                        kin.required("cost").asInt())));
    }

    private static RegionPoints regions(JsonNode node) {
        return new RegionPoints(
                node.required("state").asInt(),
                node.required("smallest-area").asInt(),
                node.required("sub-region").asInt(),
                node.required("region").asInt(),
                node.required("world").asInt(),
                node.required("state-in-smallest-area").asInt(),
                node.required("state-in-sub-region").asInt(),
                node.required("state-in-region").asInt(),
                node.required("state-of-like-law-and-language").asInt());
    }

    private static KindPoints kinds(JsonNode node) {
        var audience = new EnumMap<Audience, Map<PractitionerKind, Integer>>(Audience.class);
        each(
                node.required("audience"),
                (name, row) -> {
                    var fit = new EnumMap<PractitionerKind, Integer>(PractitionerKind.class);
                    each(row, (kind, points) -> fit.put(kind(kind), points.asInt()));
                    audience.put(code(Audience.class, name), fit);
                });
        return new KindPoints(
                node.required("claimed").asInt(),
                audience,
                functions(node.required("roles")),
                functions(node.required("hosts")),
                functions(node.required("function")));
    }

    private static Map<String, PractitionerKind> functions(JsonNode node) {
        var functions = new LinkedHashMap<String, PractitionerKind>();
        each(node, (name, kind) -> functions.put(name, kind(kind.asString())));
        return functions;
    }

    private static SupportType type(String code) {
        return code(SupportType.class, code);
    }

    private static PractitionerKind kind(String code) {
        return code(PractitionerKind.class, code);
    }

    private static <E extends Enum<E> & Coded> E code(Class<E> type, String code) {
        return Coded.find(type, code).orElseThrow();
    }

    private static List<Integer> numbers(JsonNode array) {
        return list(array, JsonNode::asInt);
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> element) {
        var list = new ArrayList<T>();
        array.values().forEach(node -> list.add(element.apply(node)));
        return List.copyOf(list);
    }

    private interface Row {
        void read(String name, JsonNode value);
    }

    private static void each(JsonNode object, Row row) {
        object.properties().forEach(entry -> row.read(entry.getKey(), entry.getValue()));
    }
}
