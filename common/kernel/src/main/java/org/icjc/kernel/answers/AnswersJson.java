package org.icjc.kernel.answers;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.icjc.kernel.answers.Answer.LanguageLevel;
import org.icjc.kernel.json.ForgetfulJson;
import org.icjc.kernel.taxonomy.Cefr;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers as JSON, UTF-8: {@code {"version":1,"answers":{"jurisdiction":{"countries":["XA"]}}}}.
 * Written by hand, so that a renamed record cannot make sealed answers unreadable.
 */
public final class AnswersJson {

    private static final JsonMapper JSON = ForgetfulJson.mapper();

    private AnswersJson() {}

    /** The answers as bytes to be sealed. */
    public static byte[] write(Answers answers) {
        ObjectNode root = JSON.createObjectNode().put("version", Answers.VERSION);
        ObjectNode all = root.putObject("answers");
        answers.byQuestion().forEach((question, answer) -> put(all.putObject(question), answer));
        return JSON.writeValueAsString(root).getBytes(StandardCharsets.UTF_8);
    }

    private static void put(ObjectNode node, Answer answer) {
        switch (answer) {
            case Answer.Text(String value) -> node.put("text", value);
            case Answer.Choice(String code) -> node.put("choice", code);
            case Answer.Choices(List<String> codes) -> codes.forEach(node.putArray("choices")::add);
            // As text: a reader that makes numbers binary would change what was typed.
            case Answer.Number(BigDecimal value) -> node.put("number", value.toPlainString());
            case Answer.Day(LocalDate value) -> node.put("day", value.toString());
            case Answer.Countries(List<String> codes) ->
                    codes.forEach(node.putArray("countries")::add);
            case Answer.Languages(List<LanguageLevel> levels) -> putLanguages(node, levels);
            case Answer.YesNo(boolean value) -> node.put("yes", value);
            case Answer.None() -> node.put("none", true);
        }
    }

    private static void putLanguages(ObjectNode node, List<LanguageLevel> levels) {
        ArrayNode array = node.putArray("languages");
        levels.forEach(level -> array.addArray().add(level.tag()).add(level.level().name()));
    }

    /**
     * The answers of {@link #write}.
     *
     * @throws IllegalArgumentException with the key {@code answers.unreadable} and without content,
     *     if the bytes are anything else
     */
    public static Answers read(byte[] json) {
        try {
            JsonNode root = JSON.readTree(json);
            if (root.path("version").asInt(0) != Answers.VERSION) {
                throw new IllegalArgumentException("answers.unreadable");
            }
            var answers = new LinkedHashMap<String, Answer>();
            root.required("answers")
                    .properties()
                    .forEach(entry -> answers.put(entry.getKey(), answer(entry.getValue())));
            return new Answers(answers);
        } catch (RuntimeException unreadable) {
            // Without the cause: a parser's message quotes what it could not read.
            throw new IllegalArgumentException("answers.unreadable");
        }
    }

    private static Answer answer(JsonNode node) {
        var only = node.properties().iterator().next();
        JsonNode value = only.getValue();
        return switch (only.getKey()) {
            case "text" -> new Answer.Text(value.asString());
            case "choice" -> new Answer.Choice(value.asString());
            case "choices" -> new Answer.Choices(list(value, JsonNode::asString));
            case "number" -> new Answer.Number(new BigDecimal(value.asString()));
            case "day" -> new Answer.Day(LocalDate.parse(value.asString()));
            case "countries" -> new Answer.Countries(list(value, JsonNode::asString));
            case "languages" -> new Answer.Languages(list(value, AnswersJson::language));
            case "yes" -> new Answer.YesNo(value.asBoolean());
            case "none" -> new Answer.None();
            default -> throw new IllegalArgumentException("answers.unreadable");
        };
    }

    private static LanguageLevel language(JsonNode pair) {
        return new LanguageLevel(
                pair.required(0).asString(), Cefr.valueOf(pair.required(1).asString()));
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> element) {
        var list = new ArrayList<T>();
        array.values().forEach(node -> list.add(element.apply(node)));
        return list;
    }
}
