package org.icjc.requests.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.icjc.app.IcjcTest;
import org.icjc.kernel.texts.Languages;
import org.icjc.kernel.texts.Texts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The whole way in w3m. Skipped, and said so, where it is not installed. */
@IcjcTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TextBrowserTest {
    @LocalServerPort int port;
    @Autowired ApplicationContext context;
    @Autowired Texts texts;

    static List<Locale> languages() {
        return List.of(Languages.ENGLISH, Languages.ARABIC);
    }

    @BeforeAll
    void thereIsACommittee() {
        Committee.enrol(context);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void a_request_is_asked_and_found_again_in_a_text_browser(Locale locale, @TempDir Path home)
            throws Exception {
        assumeTrue(W3m.isInstalled(), "w3m is not installed; on Debian: apt-get install w3m");
        W3m w3m = new W3m(home, port);
        String prefix = locale.equals(Languages.ENGLISH) ? "" : "/" + locale.getLanguage();

        w3m.open(prefix + "/request");
        List<String> words = w3m.page().select(".code li").eachText();
        assertThat(w3m.shown()).contains(texts.text(locale, "code.continue"));
        w3m.press(prefix + "/request/begin", Map.of());
        for (String page : Asking.pages()) {
            assertThat(w3m.shown())
                    .as(page)
                    .contains(texts.text(locale, "page." + page + ".title"))
                    .contains(texts.text(locale, "form.next"));
            w3m.press(prefix + "/request/page/" + page, Asking.answersOf(page));
        }
        assertThat(w3m.shown()).contains(texts.text(locale, "check.title"));
        w3m.press(prefix + "/request/send", Asking.declarations(w3m.page(), words));
        assertThat(w3m.shown()).contains(texts.text(locale, "receipt.title")).contains(words);
        String reference = w3m.page().expectFirst("dl.receipt bdi").text();

        W3m later = new W3m(home, port);
        later.open(prefix + "/request/status");
        later.press(prefix + "/request/status", Map.of("code", String.join(" ", words)));
        assertThat(later.shown())
                .contains(texts.text(locale, "state.request.SUBMITTED"))
                .contains(reference);
    }
}
