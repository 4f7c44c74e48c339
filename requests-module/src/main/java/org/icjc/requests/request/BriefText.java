package org.icjc.requests.request;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.icjc.kernel.json.ForgetfulJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A brief: the exact words a member would read, line by line. Its bytes ({@link #bytes}) are what
 * the requester signs and what is offered.
 *
 * @param language BCP 47 of the words
 * @param lines in the order of the questionnaire, left-out lines missing
 * @param summary the free text as the case lead worded it, at most 400 characters
 */
public record BriefText(String language, List<Line> lines, String summary) {
    private static final int VERSION = 1;
    private static final JsonMapper JSON = ForgetfulJson.mapper();
    private static final SecureRandom RANDOM = new SecureRandom();

    /** One line: which question, and the words shown. */
    public record Line(String question, String shown) {
        @Override
        public String toString() {
            return "[confidential]";
        }
    }

    public BriefText {
        lines = List.copyOf(lines);
    }

    /**
     * JSON with a version, and a random salt: without it, who knows the hash could try out words.
     * Two calls give different bytes; those that were sent are the ones that count.
     */
    byte[] bytes() {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        ObjectNode node =
                JSON.createObjectNode()
                        .put("version", VERSION)
                        .put("salt", Base64.getEncoder().encodeToString(salt))
                        .put("language", language)
                        .put("summary", summary);
        ArrayNode array = node.putArray("lines");
        lines.forEach(line -> array.addArray().add(line.question()).add(line.shown()));
        return JSON.writeValueAsString(node).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads the bytes of a brief, whichever version.
     *
     * @throws IllegalArgumentException {@code brief.unreadable}, without content
     */
    public static BriefText read(byte[] bytes) {
        try {
            JsonNode node = JSON.readTree(bytes);
            if (node.path("version").asInt(0) != VERSION)
                throw new IllegalArgumentException("brief.unreadable");
            List<Line> lines = new ArrayList<>();
            node.required("lines")
                    .values()
                    .forEach(pair ->
                            lines.add(
                                    new Line(
                                            pair.required(0).asString(),
                                            pair.required(1).asString())));
            return new BriefText(
                    node.required("language").asString(),
                    lines,
                    node.required("summary").asString());
        } catch (RuntimeException unreadable) {
            // Without the cause: a parser's message quotes what it could not read.
            throw new IllegalArgumentException("brief.unreadable");
        }
    }

    @Override
    public String toString() {
        return "[confidential]";
    }
}
