package org.icjc.members.desk;

import java.util.Arrays;
import java.util.List;
import org.icjc.kernel.taxonomy.Coded;
import org.icjc.kernel.taxonomy.PractitionerKind;
import org.icjc.kernel.taxonomy.Topic;
import org.icjc.kernel.taxonomy.Tradition;
import org.icjc.members.directory.Format;
import org.icjc.members.directory.Travel;

/** The code of a change, such as {@code topic-level:cah:3}, in words. */
final class MoveWords {
    private final Words words;

    MoveWords(Words words) {
        this.words = words;
    }

    String of(String move) {
        List<String> parts = Arrays.asList(move.split(":"));
        String name = parts.getFirst();
        if (name.equals("say")) return words.of("match.move.say." + parts.get(1));
        String first = parts.size() > 1 ? parts.get(1) : "";
        String second = parts.size() > 2 ? parts.get(2) : "";
        return switch (name) {
            case "topic-level" -> say(name, topic(first), words.of("members.level." + second));
            case "topic-backed" -> say(name, topic(first), "");
            case "tradition-depth" ->
                    say(name, coded(Tradition.class, first), words.of("members.depth." + second));
            case "tradition-backed" -> say(name, coded(Tradition.class, first), "");
            case "language-level" -> say(name, words.language(first), second);
            case "interpretation" -> say(name, words.language(first), "");
            case "region" -> say(name, words.place(first), "");
            case "kind-expert" -> say(name, coded(PractitionerKind.class, first), "");
            case "format" -> say(name, coded(Format.class, first), "");
            case "travel" -> say(name, coded(Travel.class, first), "");
            case "lead-days", "places" ->
                    words.of("match.move." + name, "a", Integer.parseInt(first));
            default -> words.of("match.move." + name);
        };
    }

    private String say(String name, String a, String b) {
        return words.of("match.move." + name, "a", a, "b", b);
    }

    private String topic(String code) {
        return Topic.find(code).map(words::of).orElse(code);
    }

    private <E extends Enum<E> & Coded> String coded(Class<E> type, String code) {
        return Coded.find(type, code).map(words::of).orElse(code);
    }
}
