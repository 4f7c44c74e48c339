package org.icjc.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.icjc.kernel.texts.Languages;
import org.icjc.kernel.texts.MessageFiles;
import org.icjc.kernel.texts.RefusalKeys;
import org.icjc.kernel.texts.Texts;
import org.icjc.requests.access.ConsentState;
import org.icjc.requests.request.AuthorityLevel;
import org.icjc.requests.request.DeclineReason;
import org.junit.jupiter.api.Test;

class RequestTextsTest {

    private final Texts texts = Texts.load();

    @Test
    void every_text_for_requesters_is_complete_and_well_set_in_three_languages() {
        assertThat(MessageFiles.of("org/icjc/requests").problems()).isEmpty();
    }

    @Test
    void every_state_says_what_it_is_what_it_means_and_what_comes_next() {
        for (RequestState state : RequestState.values()) {
            allLanguagesSay(state.messageKey());
            allLanguagesSay("status.now." + state);
            allLanguagesSay("status.next." + state);
        }
    }

    @Test
    void every_reason_level_and_answer_that_a_requester_meets_has_words() {
        for (DeclineReason reason : DeclineReason.values()) allLanguagesSay(reason.messageKey());
        for (AuthorityLevel level : AuthorityLevel.values()) allLanguagesSay(level.messageKey());
        for (Urgency urgency : Urgency.values()) allLanguagesSay(urgency.messageKey());
        for (ConsentState state : ConsentState.values()) allLanguagesSay("consent.state." + state);
    }

    @Test
    void every_refusal_has_words_in_every_language() throws IOException {
        var keys = RefusalKeys.in(Path.of("src/main/java"));
        assertThat(keys).isNotEmpty();
        keys.forEach(this::allLanguagesSay);
    }

    @Test
    void the_number_of_states_that_still_fit_is_said_in_the_plural_of_each_language() {
        assertThat(fits(8))
                .containsExactly(
                        "This description fits 8 States.",
                        "Cette description correspond à 8 États.",
                        "ينطبق هذا الوصف على 8 دول.");
        assertThat(fits(2).getLast()).isEqualTo("ينطبق هذا الوصف على دولتين.");
        assertThat(fits(11).getLast()).isEqualTo("ينطبق هذا الوصف على 11 دولة.");
        assertThat(fits(1).getFirst()).isEqualTo("This description fits 1 State.");
    }

    private List<String> fits(int n) {
        var said = new ArrayList<String>();
        for (var locale : Languages.ALL) said.add(texts.text(locale, "summary.fits", "n", n));
        return said;
    }

    private void allLanguagesSay(String key) {
        assertThat(Languages.ALL).as(key).allMatch(locale -> texts.has(locale, key));
    }
}
