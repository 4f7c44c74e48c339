package org.icjc.members.directory;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.function.Function;
import org.icjc.kernel.taxonomy.Cefr;
import org.icjc.kernel.taxonomy.Coded;
import org.icjc.kernel.taxonomy.PractitionerKind;
import org.icjc.kernel.taxonomy.Topic;
import org.icjc.kernel.taxonomy.Tradition;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What organisation and expert have in common: topics, traditions, languages. */
final class SkillJson {
    private SkillJson() {}

    static void write(
            ObjectNode root,
            Map<Topic, Integer> topics,
            Map<Tradition, Integer> traditions,
            Map<String, LanguageSkill> languages) {
        ObjectNode topicLevels = root.putObject("topics");
        topics.forEach((topic, level) -> topicLevels.put(topic.code(), level));
        ObjectNode depths = root.putObject("traditions");
        traditions.forEach((tradition, depth) -> depths.put(tradition.code(), depth));
        ObjectNode tags = root.putObject("languages");
        languages.forEach((tag, skill) -> write(tags.putObject(tag), skill));
    }

    private static void write(ObjectNode node, LanguageSkill skill) {
        if (skill.speak() != null) node.put("speak", skill.speak().name());
        if (skill.write() != null) node.put("write", skill.write().name());
        if (skill.interpreters() != null) node.put("interpret", skill.interpreters());
    }

    static String write(Expert expert) {
        ObjectNode root = CapabilityJson.JSON.createObjectNode().put("version", 1);
        expert.kinds().forEach(kind -> root.withArray("kinds").add(kind.code()));
        write(root, expert.topics(), expert.traditions(), expert.languages());
        return CapabilityJson.JSON.writeValueAsString(root);
    }

    static Expert expert(JsonNode row) {
        return expert(
                UUID.fromString(row.required("id").asString()),
                row.required("number").asInt(),
                row,
                row.required("consented").asBoolean(),
                row.required("skills"));
    }

    static Expert expert(
            UUID id, int number, JsonNode seniority, boolean consented, JsonNode skills) {
        return new Expert(
                id,
                number,
                seniority.path("seniority").isNumber() ? seniority.get("seniority").asInt() : null,
                consented,
                skills.path("kinds").values().stream()
                        .map(code -> coded(PractitionerKind.class, code.asString()))
                        .toList(),
                counts(skills.path("topics"), SkillJson::topic),
                counts(skills.path("traditions"), SkillJson::tradition),
                languages(skills.path("languages")));
    }

    static SequencedMap<String, LanguageSkill> languages(JsonNode node) {
        var languages = new LinkedHashMap<String, LanguageSkill>();
        node.properties()
                .forEach(each ->
                        languages.put(
                                each.getKey(),
                                new LanguageSkill(
                                        cefr(each.getValue().get("speak")),
                                        cefr(each.getValue().get("write")),
                                        each.getValue().has("interpret")
                                                ? each.getValue().get("interpret").asBoolean()
                                                : null)));
        return languages;
    }

    static <K> SequencedMap<K, Integer> counts(JsonNode node, Function<String, K> key) {
        var counts = new LinkedHashMap<K, Integer>();
        node.properties()
                .forEach(each -> counts.put(key.apply(each.getKey()), each.getValue().asInt()));
        return counts;
    }

    static Topic topic(String code) {
        return Topic.find(code).orElseThrow(SkillJson::unreadable);
    }

    static Tradition tradition(String code) {
        return coded(Tradition.class, code);
    }

    static <E extends Enum<E> & Coded> E coded(Class<E> type, String code) {
        return Coded.find(type, code).orElseThrow(SkillJson::unreadable);
    }

    private static @Nullable Cefr cefr(@Nullable JsonNode node) {
        return node == null ? null : Cefr.valueOf(node.asString());
    }

    private static IllegalArgumentException unreadable() {
        return new IllegalArgumentException("profile.unreadable");
    }
}
