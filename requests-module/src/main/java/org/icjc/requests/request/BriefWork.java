package org.icjc.requests.request;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.icjc.kernel.json.ForgetfulJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the lead works on: the requester's own words beside those shown, the summary, the meter. As
 * sealed, version 1; the requester sees it with the brief, members never.
 *
 * @param pressGuess the lead's answer to "Could somebody who follows the press guess the State?";
 *     null until answered
 */
public record BriefWork(
        List<BriefLine> lines, String summary, BriefMeter meter, @Nullable Boolean pressGuess) {
    private static final int VERSION = 1;
    private static final JsonMapper JSON = ForgetfulJson.mapper();

    public BriefWork {
        lines = List.copyOf(lines);
    }

    byte[] bytes() {
        ObjectNode node =
                JSON.createObjectNode()
                        .put("version", VERSION)
                        .put("summary", summary)
                        .put("fits", meter.fits())
                        .put("floor", meter.floor());
        if (pressGuess != null) node.put("pressGuess", pressGuess);
        ArrayNode all = node.putArray("lines");
        lines.forEach(line ->
                all.addArray()
                        .add(line.question())
                        .add(line.own())
                        .add(line.shown())
                        .add(line.rewritten()));
        ArrayNode counts = node.putArray("meter");
        meter.lines().forEach(line -> counts.addArray().add(line.criterion()).add(line.fits()));
        return JSON.writeValueAsString(node).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * @throws IllegalArgumentException {@code brief.unreadable}, without content
     */
    public static BriefWork read(byte[] bytes) {
        try {
            JsonNode node = JSON.readTree(bytes);
            if (node.path("version").asInt(0) != VERSION)
                throw new IllegalArgumentException("brief.unreadable");
            return new BriefWork(
                    lines(node),
                    node.required("summary").asString(),
                    new BriefMeter(
                            node.required("fits").asInt(),
                            node.required("floor").asInt(),
                            meter(node)),
                    node.has("pressGuess") ? node.path("pressGuess").asBoolean() : null);
        } catch (RuntimeException unreadable) {
            // Without the cause: a parser's message quotes what it could not read.
            throw new IllegalArgumentException("brief.unreadable");
        }
    }

    private static List<BriefLine> lines(JsonNode node) {
        List<BriefLine> lines = new ArrayList<>();
        node.required("lines")
                .values()
                .forEach(line ->
                        lines.add(
                                new BriefLine(
                                        line.required(0).asString(),
                                        line.required(1).asString(),
                                        line.required(2).asString(),
                                        line.required(3).asBoolean())));
        return lines;
    }

    private static List<BriefMeter.Line> meter(JsonNode node) {
        List<BriefMeter.Line> lines = new ArrayList<>();
        node.required("meter")
                .values()
                .forEach(line ->
                        lines.add(
                                new BriefMeter.Line(
                                        line.required(0).asString(), line.required(1).asInt())));
        return lines;
    }

    @Override
    public String toString() {
        return "[confidential]";
    }
}
