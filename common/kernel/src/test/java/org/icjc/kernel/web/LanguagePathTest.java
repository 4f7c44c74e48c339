package org.icjc.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.icjc.kernel.texts.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class LanguagePathTest {
    @ParameterizedTest
    @CsvSource({
        "/, /, en",
        "/request, /request, en",
        "/fr, /, fr",
        "/fr/, /, fr",
        "/fr/request/status, /request/status, fr",
        "/ar/members, /members, ar",
        "/free, /free, en",
        "/en/about, /en/about, en",
        "/fr/fr/about, /fr/about, fr",
        "/fr/desk/sign-in, /fr/desk/sign-in, en",
        "/ar/portal, /ar/portal, en",
        "/fr/desktop, /desktop, fr"
    })
    void the_prefix_is_taken_off_and_names_the_language(String asked, String seen, String language)
            throws Exception {
        HttpServletRequest passed = pass(asked);

        assertThat(passed.getRequestURI()).isEqualTo(seen);
        assertThat(passed.getServletPath()).isEqualTo(seen);
        assertThat(passed.getRequestURL().toString()).isEqualTo("http://localhost" + seen);
        assertThat(new PathLocales().resolveLocale(passed)).isEqualTo(Locale.of(language));
    }

    @Test
    void what_the_browser_prefers_changes_nothing() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/about");
        request.addPreferredLocale(Locale.FRENCH);

        assertThat(new PathLocales().resolveLocale(pass(request))).isEqualTo(Languages.ENGLISH);
    }

    private static HttpServletRequest pass(String path) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setServletPath(path);
        return pass(request);
    }

    private static HttpServletRequest pass(MockHttpServletRequest request) throws Exception {
        AtomicReference<HttpServletRequest> passed = new AtomicReference<>(request);
        new LanguagePath()
                .doFilter(
                        request,
                        new MockHttpServletResponse(),
                        (seen, _) -> passed.set((HttpServletRequest) seen));
        return passed.get();
    }
}
