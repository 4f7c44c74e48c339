package org.icjc.requests.access;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An interested member as sealed for the requester, version 2: words by key, and the member's id.
 * Version 1 held every word as text, in the language of the request's form at that time; it is read
 * as written text.
 */
final class ProfileRecord {
    private static final int IN_WORDS = 1;
    private static final int VERSION = 2;

    private ProfileRecord() {}

    static byte[] write(InterestedMember member) {
        ObjectNode node =
                Json.version(VERSION)
                        .put("member", Objects.requireNonNull(member.member()).toString())
                        .put("name", member.name())
                        .put("seat", member.seat());
        write(member.answer(), node.putArray("answer"));
        ArrayNode lines = node.putArray("profile");
        for (InterestedMember.Line line : member.profile()) {
            ObjectNode each = lines.addObject();
            write(line.label(), each.putObject("label"));
            write(line.values(), each.putArray("values"));
        }
        return Json.bytes(node);
    }

    private static void write(List<Phrase> phrases, ArrayNode array) {
        phrases.forEach(phrase -> write(phrase, array.addObject()));
    }

    private static void write(Phrase phrase, ObjectNode node) {
        switch (phrase) {
            case Phrase.Word(String key) -> node.put("key", key);
            case Phrase.Spoken(String tag, String level) ->
                    node.put("tag", tag).put("level", level);
            case Phrase.Written(String text, String language) ->
                    node.put("text", text).put("language", language);
        }
    }

    static InterestedMember read(byte[] bytes) {
        return Json.versionOf(bytes) == IN_WORDS
                ? inWords(Json.read(bytes, IN_WORDS))
                : inPhrases(Json.read(bytes, VERSION));
    }

    private static InterestedMember inWords(JsonNode node) {
        return new InterestedMember(
                null,
                node.path("name").asString(),
                node.path("seat").asString(),
                written(node.path("answer")),
                node.path("profile")
                        .valueStream()
                        .map(pair ->
                                new InterestedMember.Line(
                                        new Phrase.Written(pair.path(0).asString(), ""),
                                        written(pair.path(1))))
                        .toList());
    }

    private static List<Phrase> written(JsonNode text) {
        return text.asString().isEmpty()
                ? List.of()
                : List.of(new Phrase.Written(text.asString(), ""));
    }

    private static InterestedMember inPhrases(JsonNode node) {
        return new InterestedMember(
                UUID.fromString(node.path("member").asString()),
                node.path("name").asString(),
                node.path("seat").asString(),
                phrases(node.path("answer")),
                node.path("profile")
                        .valueStream()
                        .map(line ->
                                new InterestedMember.Line(
                                        phrase(line.path("label")), phrases(line.path("values"))))
                        .toList());
    }

    private static List<Phrase> phrases(JsonNode array) {
        return array.valueStream().map(ProfileRecord::phrase).toList();
    }

    private static Phrase phrase(JsonNode node) {
        if (node.has("key")) return new Phrase.Word(node.path("key").asString());
        if (node.has("tag"))
            return new Phrase.Spoken(node.path("tag").asString(), node.path("level").asString());
        return new Phrase.Written(node.path("text").asString(), node.path("language").asString());
    }
}
