package org.icjc.requests.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.icjc.kernel.answers.Answer;
import org.icjc.kernel.answers.Answers;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The card as sealed, version 1, at most 1,024 bytes: what does not fit is shortened. */
final class CardRecord {
    private static final int VERSION = 1;
    private static final int LARGEST = 1024;
    private static final int MOST_LANGUAGES = 5;

    private CardRecord() {}

    static Card of(Answers answers) {
        return new Card(
                answers.text("title").orElse(""),
                authority(answers),
                answers.country("jurisdiction").orElse(null),
                answers.languages("languages").stream()
                        .map(Answer.LanguageLevel::tag)
                        .limit(MOST_LANGUAGES)
                        .toList());
    }

    private static String authority(Answers answers) {
        return answers.text("institution-name")
                .or(() -> answers.choice("icc-body"))
                .or(() -> answers.choice("institution-code"))
                .or(() -> answers.text("institution-code.name"))
                .orElse("");
    }

    static byte[] write(Card card) {
        String title = card.title();
        String authority = card.authority();
        while (true) {
            byte[] bytes = bytes(card, title, authority);
            if (bytes.length <= LARGEST) return bytes;
            if (authority.length() >= title.length()) authority = shorter(authority);
            else title = shorter(title);
        }
    }

    private static String shorter(String text) {
        int end = text.offsetByCodePoints(0, text.codePointCount(0, text.length()) * 9 / 10);
        return text.substring(0, end);
    }

    private static byte[] bytes(Card card, String title, String authority) {
        ObjectNode node = Json.version(VERSION).put("title", title).put("authority", authority);
        Optional.ofNullable(card.jurisdiction()).ifPresent(iso -> node.put("jurisdiction", iso));
        card.languages().forEach(node.putArray("languages")::add);
        return Json.bytes(node);
    }

    static Card read(byte[] bytes) {
        JsonNode node = Json.read(bytes, VERSION);
        List<String> languages = new ArrayList<>();
        node.path("languages").values().forEach(each -> languages.add(each.asString()));
        @Nullable String jurisdiction =
                node.has("jurisdiction") ? node.path("jurisdiction").asString() : null;
        return new Card(
                node.path("title").asString(),
                node.path("authority").asString(),
                jurisdiction,
                languages);
    }
}
