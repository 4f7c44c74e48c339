package org.icjc.members.directory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import org.icjc.kernel.json.ForgetfulJson;
import org.icjc.kernel.taxonomy.Coded;
import org.icjc.kernel.taxonomy.PractitionerKind;
import org.icjc.kernel.taxonomy.SupportType;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A capability profile as JSON, codes only. Written by hand, so that a renamed record cannot make
 * stored profiles unreadable. What is not said is not written.
 */
final class CapabilityJson {
    static final int VERSION = 1;
    static final JsonMapper JSON = ForgetfulJson.mapper();

    private CapabilityJson() {}

    static String write(Capability capability) {
        ObjectNode root = JSON.createObjectNode().put("version", VERSION);
        codes(root, "types", capability.types());
        SkillJson.write(root, capability.topics(), capability.traditions(), capability.languages());
        if (capability.regions() != null)
            capability.regions().forEach(root.putArray("regions")::add);
        ObjectNode kinds = root.putObject("kinds");
        capability.kinds().forEach((kind, has) -> kinds.put(kind.code(), has));
        codes(root, "formats", capability.formats());
        if (capability.travel() != null) root.put("travel", capability.travel().code());
        if (capability.delivered() != null) {
            ObjectNode delivered = root.putObject("delivered");
            capability.delivered().forEach((type, count) -> delivered.put(type.code(), count));
        }
        if (capability.engagements() != null) root.put("engagements", capability.engagements());
        if (capability.leadDays() != null) root.put("lead", capability.leadDays());
        if (capability.away() != null) {
            var away = root.putArray("away");
            capability
                    .away()
                    .forEach(days ->
                            away.addArray().add(days.from().toString()).add(days.to().toString()));
        }
        return JSON.writeValueAsString(root);
    }

    private static void codes(ObjectNode root, String name, @Nullable List<? extends Coded> list) {
        if (list != null) list.forEach(each -> root.withArray(name).add(each.code()));
        if (list != null && list.isEmpty()) root.putArray(name);
    }

    /**
     * @throws IllegalArgumentException if the text is not a profile of a known version
     */
    static Capability read(String json) {
        JsonNode root = JSON.readTree(json);
        if (root.path("version").asInt(0) != VERSION)
            throw new IllegalArgumentException("profile.unreadable");
        return new Capability(
                list(root.get("types"), code -> SkillJson.coded(SupportType.class, code)),
                levels(root.path("topics"), SkillJson::topic),
                levels(root.path("traditions"), SkillJson::tradition),
                SkillJson.languages(root.path("languages")),
                list(root.get("regions"), code -> code),
                kinds(root.path("kinds")),
                list(root.get("formats"), code -> SkillJson.coded(Format.class, code)),
                root.has("travel")
                        ? SkillJson.coded(Travel.class, root.get("travel").asString())
                        : null,
                root.has("delivered")
                        ? SkillJson.counts(
                                root.get("delivered"),
                                code -> SkillJson.coded(SupportType.class, code))
                        : null,
                number(root.get("engagements")),
                number(root.get("lead")),
                AwayJson.read(root.get("away")));
    }

    private static <K> SequencedMap<K, Integer> levels(JsonNode node, Function<String, K> key) {
        return SkillJson.counts(node, key);
    }

    private static SequencedMap<PractitionerKind, Boolean> kinds(JsonNode node) {
        var kinds = new LinkedHashMap<PractitionerKind, Boolean>();
        node.properties()
                .forEach(each ->
                        kinds.put(
                                SkillJson.coded(PractitionerKind.class, each.getKey()),
                                each.getValue().asBoolean()));
        return kinds;
    }

    private static <T> @Nullable List<T> list(
            @Nullable JsonNode node, Function<String, T> element) {
        return node == null
                ? null
                : node.values().stream().map(JsonNode::asString).map(element).toList();
    }

    private static @Nullable Integer number(@Nullable JsonNode node) {
        return node == null ? null : node.asInt();
    }
}
