package org.icjc.requests.questionnaire;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;
import org.icjc.kernel.answers.Answer;

/** A number, in the digits of any script, with a comma or a point before its fraction. */
final class NumberReading {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,3})?");
    private static final char ARABIC_DECIMAL_SEPARATOR = '\u066B';

    private NumberReading() {}

    static Outcome read(String id, Kind.Number kind, Fields fields) {
        String raw = fields.first(id);
        if (raw.isEmpty()) return new Outcome.Blank();
        if (raw.length() > 40) return new Outcome.Wrong(id, "error.number");
        String plain = Typed.plain(raw).replace(',', '.').replace(ARABIC_DECIMAL_SEPARATOR, '.');
        if (!NUMBER.matcher(plain).matches()) return new Outcome.Wrong(id, "error.number");
        var number = new BigDecimal(plain).stripTrailingZeros();
        if (number.compareTo(kind.min()) < 0 || number.compareTo(kind.max()) > 0) {
            return new Outcome.Wrong(
                    id, "error.number-range", Map.of("min", kind.min(), "max", kind.max()));
        }
        if (number.subtract(kind.min()).remainder(kind.step()).signum() != 0) {
            return new Outcome.Wrong(id, "error.number-step", Map.of("step", kind.step()));
        }
        return new Outcome.Given(
                new Answer.Number(number.scale() < 0 ? number.setScale(0) : number));
    }
}
