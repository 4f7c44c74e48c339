package org.icjc.requests.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.icjc.kernel.answers.Answer;

/** Countries and territories, by code or name. */
final class CountryReading {

    private CountryReading() {}

    static Outcome one(String id, Fields fields) {
        List<String> typed = fields.values(id);
        if (typed.isEmpty()) return new Outcome.Blank();
        if (typed.size() > 1) return new Outcome.Wrong(id, "error.one-only");
        return PlaceNames.COUNTRIES
                .find(typed.getFirst())
                .<Outcome>map(code -> new Outcome.Given(new Answer.Countries(List.of(code))))
                .orElseGet(() -> new Outcome.Wrong(id, "error.country"));
    }

    static Outcome several(String id, int max, Fields fields) {
        List<String> typed = fields.list(id);
        if (typed.isEmpty()) return new Outcome.Blank();
        String field = fields.ticked(id) ? id : fields.rows(id).firstEntry().getKey();
        var codes = new ArrayList<String>();
        for (String one : typed) {
            Optional<String> code = PlaceNames.COUNTRIES.find(one);
            if (code.isEmpty())
                return new Outcome.Wrong(fieldOf(id, one, field, fields), "error.country");
            if (!codes.contains(code.get())) codes.add(code.get());
        }
        if (codes.size() > max) {
            return new Outcome.Wrong(field, "error.too-many", Map.of("max", max));
        }
        return new Outcome.Given(new Answer.Countries(codes));
    }

    private static String fieldOf(String id, String typed, String otherwise, Fields fields) {
        return fields.rows(id).entrySet().stream()
                .filter(row -> row.getValue().equals(typed))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(otherwise);
    }
}
