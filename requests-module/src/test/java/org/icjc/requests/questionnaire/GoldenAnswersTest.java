package org.icjc.requests.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.icjc.kernel.answers.Codes;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The form offers what the golden vectors of matching were computed from, spelled alike. */
class GoldenAnswersTest {

    private final Form form = Questionnaires.load(_ -> true).form("workshop");
    private final OptionLists lists = new OptionLists(List.of());

    @Test
    void every_choice_of_the_golden_requests_can_be_made_in_the_form() throws IOException {
        var compared = new LinkedHashSet<String>();
        for (JsonNode request : golden().path("requests")) {
            for (var answer : request.path("answers").properties()) {
                offered(answer.getKey())
                        .ifPresent(codes -> {
                            compared.add(answer.getKey());
                            assertThat(codes)
                                    .as(answer.getKey())
                                    .containsAll(chosen(answer.getValue()));
                        });
            }
        }
        assertThat(compared)
                .contains(
                        "asker-kind",
                        "icc-body",
                        "institution-kind",
                        "format",
                        "themes",
                        "ws-level")
                .hasSizeGreaterThan(15);
    }

    /** The codes of a question with a list that is known here, and "none" where it is an answer. */
    private Optional<Set<String>> offered(String id) {
        return form.pages().stream()
                .flatMap(page -> page.questions().stream())
                .filter(question -> question.id().equals(id))
                .filter(question -> !id.equals("never-members"))
                .flatMap(question ->
                        question.kind().choices().stream()
                                .map(options -> {
                                    var codes =
                                            lists.of(options).stream()
                                                    .map(Option::code)
                                                    .collect(Collectors.toSet());
                                    if (question.none()) codes.add("none");
                                    return codes;
                                }))
                .findFirst();
    }

    private static List<String> chosen(JsonNode answer) {
        return answer.isArray()
                ? answer.valueStream().map(JsonNode::asString).map(Codes::of).toList()
                : List.of(Codes.of(answer.asString()));
    }

    private static JsonNode golden() throws IOException {
        try (var in = GoldenAnswersTest.class.getResourceAsStream("/golden/matching-golden.json")) {
            return JsonMapper.builder().build().readTree(in);
        }
    }
}
