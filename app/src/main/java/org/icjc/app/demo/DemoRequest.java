package org.icjc.app.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * One invented request.
 *
 * @param code under which the story and the start block know it
 * @param language of the form
 * @param draft saved, never sent
 * @param summary for the brief, where the story gets that far; else empty
 * @param fields as a browser would send them
 */
record DemoRequest(
        String code,
        String language,
        boolean draft,
        String summary,
        Map<String, List<String>> fields) {
    static List<DemoRequest> all(LocalDate today) {
        JsonNode file = read();
        List<DemoRequest> requests = new ArrayList<>();
        for (JsonNode each : file.required("requests").values()) {
            Map<String, List<String>> fields = new LinkedHashMap<>();
            take(fields, file.required("common"), today);
            take(fields, each.required("answers"), today);
            requests.add(
                    new DemoRequest(
                            each.required("code").asString(),
                            each.required("language").asString(),
                            each.path("draft").asBoolean(false),
                            each.path("summary").asString(""),
                            fields));
        }
        return requests;
    }

    private static JsonNode read() {
        try (InputStream file =
                Objects.requireNonNull(DemoRequest.class.getResourceAsStream("requests.yaml"))) {
            return YAMLMapper.shared().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void take(Map<String, List<String>> fields, JsonNode answers, LocalDate today) {
        answers.properties()
                .forEach(each ->
                        fields.put(each.getKey(), values(each.getKey(), each.getValue(), today)));
    }

    private static List<String> values(String field, JsonNode value, LocalDate today) {
        if (value.isArray()) return value.valueStream().map(JsonNode::asString).toList();
        String text = value.asString();
        if (field.equals("needed-by"))
            text = today.plusDays(Integer.parseInt(text.substring(1))).toString();
        return List.of(text);
    }

    @Override
    public String toString() {
        return "[demo request " + code + "]";
    }
}
