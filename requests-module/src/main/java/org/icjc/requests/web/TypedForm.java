package org.icjc.requests.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.icjc.kernel.answers.Answer;
import org.icjc.kernel.answers.Answers;
import org.icjc.requests.questionnaire.Typed;

/**
 * A form that could not be taken, kept as it was typed: sealed in the draft, under names that no
 * question has. So every form is answered with a redirect, and going back in the browser never asks
 * whether to send it again. A draft holds one such form, the last; what is sent in the end holds
 * none, because only answers to questions that were asked are sent.
 */
final class TypedForm {
    /** The form below all answers. */
    static final String CHECK = "check";

    /** A draft of 256 KiB has room for this beside all answers at their limits. */
    static final int MOST_BYTES = 64 * 1024;

    static final int MOST_VALUES = 500;

    private static final String PREFIX = "typed/";

    private TypedForm() {}

    /**
     * The draft with this form in it; empty if it is no form that people fill in: larger than
     * {@link #MOST_BYTES} or {@link #MOST_VALUES}, or with signs that nobody types.
     */
    static Optional<Answers> in(Answers draft, String page, Posted posted) {
        Map<String, Answer> kept = new LinkedHashMap<>(without(draft).byQuestion());
        int bytes = 0;
        int number = 0;
        for (Map.Entry<String, List<String>> field : posted.fields().entrySet()) {
            // The page makes its own.
            if (field.getKey().equals("token")) continue;
            for (String value : field.getValue()) {
                String name = PREFIX + page + "/" + number++ + "/" + field.getKey();
                if (Typed.clean(name + value).isEmpty()) return Optional.empty();
                kept.put(name, new Answer.Text(value));
                bytes += size(name) + size(value);
                if (bytes > MOST_BYTES || number > MOST_VALUES) return Optional.empty();
            }
        }
        return Optional.of(new Answers(kept));
    }

    private static int size(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** The form that was kept for a page. */
    static Optional<Posted> of(Answers draft, String page) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String name : draft.byQuestion().keySet()) {
            if (!name.startsWith(PREFIX + page + "/")) continue;
            String field = name.split("/", 4)[3];
            fields.computeIfAbsent(field, _ -> new ArrayList<>())
                    .add(draft.text(name).orElseThrow());
        }
        return fields.isEmpty() ? Optional.empty() : Optional.of(new Posted(fields));
    }

    /** The draft without such a form. */
    static Answers without(Answers draft) {
        Map<String, Answer> rest = new LinkedHashMap<>(draft.byQuestion());
        rest.keySet().removeIf(name -> name.startsWith(PREFIX));
        return new Answers(rest);
    }
}
