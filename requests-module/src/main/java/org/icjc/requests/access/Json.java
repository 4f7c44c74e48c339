package org.icjc.requests.access;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.icjc.kernel.json.ForgetfulJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The envelope of sealed records: JSON with a version. Fields are written by hand, so that a
 * renamed class cannot make sealed content unreadable.
 */
final class Json {
    private static final JsonMapper JSON = ForgetfulJson.mapper();

    private Json() {}

    static ObjectNode version(int version) {
        return JSON.createObjectNode().put("version", version);
    }

    static byte[] bytes(ObjectNode node) {
        return JSON.writeValueAsString(node).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * @throws IllegalArgumentException with the key {@code record.unreadable} and without content
     */
    static JsonNode read(byte[] bytes, int version) {
        JsonNode node = tree(bytes);
        if (node.path("version").asInt(0) != version)
            throw new IllegalArgumentException("record.unreadable");
        return node;
    }

    /** Of a record that has had several; 0 if it names none. */
    static int versionOf(byte[] bytes) {
        return tree(bytes).path("version").asInt(0);
    }

    private static JsonNode tree(byte[] bytes) {
        try {
            return JSON.readTree(bytes);
        } catch (RuntimeException unreadable) {
            // Without the cause: a parser's message quotes what it could not read.
            throw new IllegalArgumentException("record.unreadable");
        }
    }

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    static byte[] base64(JsonNode node) {
        return Base64.getDecoder().decode(node.asString());
    }
}
