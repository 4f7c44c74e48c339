package org.icjc.requests.access;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An interested member as sealed for the requester, version 1. */
final class ProfileRecord {
    private static final int VERSION = 1;

    private ProfileRecord() {}

    static byte[] write(InterestedMember member) {
        ObjectNode node =
                Json.version(VERSION)
                        .put("name", member.name())
                        .put("seat", member.seat())
                        .put("answer", member.answer());
        ArrayNode lines = node.putArray("profile");
        member.profile().forEach(line -> lines.addArray().add(line.label()).add(line.value()));
        return Json.bytes(node);
    }

    static InterestedMember read(byte[] bytes) {
        JsonNode node = Json.read(bytes, VERSION);
        List<InterestedMember.Line> lines = new ArrayList<>();
        node.path("profile")
                .values()
                .forEach(pair ->
                        lines.add(
                                new InterestedMember.Line(
                                        pair.path(0).asString(), pair.path(1).asString())));
        return new InterestedMember(
                node.path("name").asString(),
                node.path("seat").asString(),
                node.path("answer").asString(),
                lines);
    }
}
