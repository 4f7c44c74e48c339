package org.icjc.requests.questionnaire;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.icjc.kernel.answers.Answer;

/** Options of a list: one, several, in order, all. */
final class ChoiceReading {

    private ChoiceReading() {}

    static Outcome one(String id, Set<String> offered, Fields fields) {
        List<String> chosen = fields.values(id);
        if (chosen.isEmpty()) return new Outcome.Blank();
        if (chosen.size() > 1) return new Outcome.Wrong(id, "error.one-only");
        if (!offered.contains(chosen.getFirst())) return new Outcome.Wrong(id, "error.option");
        return new Outcome.Given(new Answer.Choice(chosen.getFirst()));
    }

    static Outcome many(String id, Kind.Many kind, Set<String> offered, Fields fields) {
        List<String> chosen = fields.values(id).stream().distinct().toList();
        if (chosen.isEmpty()) return new Outcome.Blank();
        if (!offered.containsAll(chosen)) return new Outcome.Wrong(id, "error.option");
        if (chosen.size() > 1 && chosen.stream().anyMatch(kind.alone()::contains)) {
            return new Outcome.Wrong(id, "error.alone-and-more");
        }
        return atMost(id, id, kind.max(), chosen);
    }

    static Outcome ranked(String id, Kind.Ranked kind, Fields fields) {
        Map<String, String> rows = fields.rows(id);
        if (rows.isEmpty()) return new Outcome.Blank();
        Set<String> seen = new HashSet<>();
        for (var row : rows.entrySet()) {
            if (!kind.options().codes().contains(row.getValue())) {
                return new Outcome.Wrong(row.getKey(), "error.option");
            }
            if (!seen.add(row.getValue()))
                return new Outcome.Wrong(row.getKey(), "error.rank-twice");
        }
        return atMost(id, id + ".1", kind.max(), List.copyOf(rows.values()));
    }

    private static Outcome atMost(String id, String field, int max, List<String> chosen) {
        if (chosen.size() > max) {
            return new Outcome.Wrong(field, "error.too-many", Map.of("max", max));
        }
        return new Outcome.Given(new Answer.Choices(chosen));
    }

    static Outcome ticks(String id, Collection<String> statements, Fields fields) {
        List<String> ticked = fields.values(id);
        if (ticked.isEmpty()) return new Outcome.Blank();
        if (!Set.copyOf(statements).equals(Set.copyOf(ticked))) {
            return new Outcome.Wrong(id, "error.required.ticks");
        }
        return new Outcome.Given(new Answer.Choices(List.copyOf(statements)));
    }

    static Outcome yesNo(String id, Fields fields) {
        List<String> chosen = fields.values(id);
        if (chosen.isEmpty()) return new Outcome.Blank();
        return switch (chosen.size() > 1 ? "" : chosen.getFirst()) {
            case "yes" -> new Outcome.Given(new Answer.YesNo(true));
            case "no" -> new Outcome.Given(new Answer.YesNo(false));
            default -> new Outcome.Wrong(id, "error.required.yesno");
        };
    }
}
