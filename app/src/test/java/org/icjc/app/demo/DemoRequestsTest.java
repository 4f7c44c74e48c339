package org.icjc.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.icjc.kernel.answers.Answer;
import org.icjc.kernel.answers.Answers;
import org.icjc.members.directory.DemoMembers;
import org.icjc.requests.request.NamesInSummary;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the tour relies on, before anything of the demo is loaded. */
class DemoRequestsTest {
    private static final List<DemoRequest> REQUESTS = DemoRequest.all(LocalDate.of(2026, 11, 25));

    @Test
    void twelve_requests_are_written_in_four_languages() {
        assertThat(REQUESTS).hasSize(12);
        Set<String> forms =
                REQUESTS.stream().map(DemoRequest::language).collect(Collectors.toSet());
        assertThat(forms).containsExactlyInAnyOrder("en", "fr", "ar");
        assertThat(REQUESTS)
                .anyMatch(request ->
                        request.fields().getOrDefault("languages.1.tag", List.of()).contains("es"));
    }

    @Test
    void what_waits_for_an_approval_and_for_a_consent_can_be_read_in_english() {
        assertThat(language("a brief waits for approval")).isEqualTo("en");
        assertThat(language("a member organisation waits for consent")).isEqualTo("en");
    }

    private static String language(String where) {
        return DemoGuide.codes().stream()
                .filter(line -> line.endsWith(where))
                .map(line -> line.split(" +")[1])
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_summary_of_a_request_speaks_of_that_request_alone() {
        List<String> summaries =
                REQUESTS.stream()
                        .map(DemoRequest::summary)
                        .filter(text -> !text.isEmpty())
                        .toList();
        assertThat(summaries).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    void no_summary_names_who_asks_or_the_demo_would_stop_at_it() {
        List<DemoRequest> written =
                REQUESTS.stream().filter(each -> !each.summary().isEmpty()).toList();
        for (DemoRequest request : written)
            assertThat(NamesInSummary.of(request.summary(), asker(request))).isEmpty();
        assertThat(NamesInSummary.of("The " + name(written.getFirst()), asker(written.getFirst())))
                .isNotEmpty();
    }

    private static Answers asker(DemoRequest request) {
        return Answers.none()
                .with("institution-name", new Answer.Text(name(request)))
                .with(
                        "jurisdiction",
                        new Answer.Countries(
                                request.fields().getOrDefault("jurisdiction", List.of())));
    }

    private static String name(DemoRequest request) {
        return request.fields().getOrDefault("institution-name", List.of("")).getFirst();
    }

    @Test
    void
            a_person_of_a_member_organisation_is_not_called_like_it_and_the_button_tells_whose_it_is() {
        List<DemoRole> people =
                Arrays.stream(DemoRole.values())
                        .filter(role -> role.organisation() != null)
                        .toList();
        assertThat(people).hasSize(2);
        for (DemoRole person : people) {
            assertThat(person.personName()).startsWith("Focal point");
            assertThat(person.label()).startsWith("Member organisation 0");
            assertThat(DemoGuide.people()).contains(person.label().split(",")[0]);
            assertThat(person.hint()).contains(nameOf(String.valueOf(person.organisation())));
        }
    }

    private static String nameOf(String code) {
        JsonNode members =
                JsonMapper.shared()
                        .readTree(
                                Objects.requireNonNull(
                                        DemoMembers.class.getResourceAsStream(
                                                "demo-members.json")));
        return (members.isArray() ? members : members.path("members"))
                .valueStream()
                .filter(member -> member.path("code").asString().equals(code))
                .findFirst()
                .orElseThrow()
                .path("name")
                .asString();
    }
}
