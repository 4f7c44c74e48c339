package org.icjc.requests.questionnaire;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.icjc.kernel.answers.Answer;

/** Free text. */
final class TextReading {

    // Not the whole of RFC 5321: enough to catch a missing part, and no space or second @.
    private static final Pattern MAILBOX =
            Pattern.compile("[^\\s@]{1,64}@[^\\s@.]+(\\.[^\\s@.]+)+");

    private TextReading() {}

    static Outcome read(String id, Kind.Text kind, Fields fields) {
        String raw = fields.first(id);
        if (raw.isEmpty()) return new Outcome.Blank();
        Optional<String> clean = Typed.clean(raw);
        if (clean.isEmpty()) return new Outcome.Wrong(id, "error.characters");
        String text = clean.get();
        if (text.isEmpty()) return new Outcome.Blank();
        if (!kind.severalLines() && text.indexOf('\n') >= 0) {
            return new Outcome.Wrong(id, "error.one-line");
        }
        int length = text.codePointCount(0, text.length());
        if (length > kind.maxLength()) {
            return new Outcome.Wrong(
                    id,
                    "error.too-long",
                    Map.of("max", kind.maxLength(), "over", length - kind.maxLength()));
        }
        if (kind.mailbox() && !MAILBOX.matcher(text).matches()) {
            return new Outcome.Wrong(id, "error.mailbox");
        }
        return new Outcome.Given(new Answer.Text(text));
    }
}
