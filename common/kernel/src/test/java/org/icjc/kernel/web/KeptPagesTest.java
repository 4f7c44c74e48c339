package org.icjc.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class KeptPagesTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
    private int asked;

    private final KeptPages pages =
            new KeptPages(List.of(new Hourly()), Frames.renderer(), new Moving());
    private final MockHttpServletResponse answer = new MockHttpServletResponse();

    @ParameterizedTest
    @CsvSource({"/, en", "/about, en", "/fr, fr", "/fr/, fr", "/ar/about, ar"})
    void a_plain_call_for_a_stable_page_is_answered_at_once(String path, String language)
            throws Exception {
        assertThat(isAnswered(get(path))).isTrue();

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Content-Language")).isEqualTo(language);
        assertThat(answer.getContentAsByteArray()).hasSize(answer.getContentLength()).isNotEmpty();
        StrictHeaders.all()
                .forEach((name, value) ->
                        assertThat(answer.getHeaders(name)).as(name).containsExactly(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/none",
                "/about/",
                "/About",
                "//about",
                "/about;x=1",
                "/%61bout",
                "/en/about",
                "/fr/desk",
                "/desk",
                "/request",
                "/fr/fr/about",
                "",
                "*"
            })
    void every_other_address_goes_the_whole_way(String path) throws Exception {
        assertThat(isAnswered(get(path))).isFalse();
        assertThat(answer.getHeaderNames()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "get"})
    void what_changes_something_goes_the_whole_way(String method) throws Exception {
        assertThat(isAnswered(new MockHttpServletRequest(method, "/about"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Range, bytes=0-1",
        "If-Match, \"x\"",
        "If-Modified-Since, 'Tue, 24 Nov 2026 12:00:00 GMT'",
        "If-None-Match, \"another\"",
        "If-None-Match, *",
        "Content-Length, 3",
        "Transfer-Encoding, chunked"
    })
    void a_call_that_asks_for_more_goes_the_whole_way(String header, String value)
            throws Exception {
        MockHttpServletRequest request = get("/about");
        request.addHeader(header, value);

        assertThat(isAnswered(request)).isFalse();
    }

    @Test
    void a_query_goes_the_whole_way() throws Exception {
        MockHttpServletRequest request = get("/about");
        request.setQueryString("a=b");

        assertThat(isAnswered(request)).isFalse();
    }

    @Test
    void who_has_the_page_is_told_so_and_not_sent_it() throws Exception {
        pages.doFilter(get("/about"), answer, new MockFilterChain());
        MockHttpServletRequest again = get("/about");
        again.addHeader("If-None-Match", String.valueOf(answer.getHeader("ETag")));
        MockHttpServletResponse second = new MockHttpServletResponse();
        pages.doFilter(again, second, new MockFilterChain());

        assertThat(second.getStatus()).isEqualTo(304);
        assertThat(second.getContentAsByteArray()).isEmpty();
        assertThat(second.getHeader("Content-Security-Policy")).contains("'none'");
    }

    @Test
    void only_the_head_is_sent_to_who_asks_for_it() throws Exception {
        assertThat(isAnswered(new MockHttpServletRequest("HEAD", "/about"))).isTrue();

        assertThat(answer.getContentLength()).isPositive();
        assertThat(answer.getContentAsByteArray()).isEmpty();
    }

    @Test
    void a_page_is_prepared_once_an_hour() throws Exception {
        assertThat(isAnswered(get("/about"))).isTrue();
        assertThat(isAnswered(get("/about"))).isTrue();
        assertThat(asked).isEqualTo(1);
        String before = String.valueOf(answer.getHeader("ETag"));

        clock = Clock.offset(clock, Duration.ofHours(1));
        MockHttpServletRequest known = get("/about");
        known.addHeader("If-None-Match", before);

        assertThat(isAnswered(known)).as("the page of an hour ago").isFalse();
        assertThat(asked).isEqualTo(2);
    }

    private static MockHttpServletRequest get(String path) {
        return new MockHttpServletRequest("GET", path);
    }

    private boolean isAnswered(MockHttpServletRequest request) throws Exception {
        MockFilterChain chain = new MockFilterChain();
        pages.doFilter(request, answer, chain);
        return chain.getRequest() == null;
    }

    /** Each says the hour, as a form's token would. */
    private final class Hourly implements StablePages {
        @Override
        public Collection<String> paths() {
            return List.of("/", "/about");
        }

        @Override
        public Page page(String path, Locale locale) {
            asked++;
            return Frames.page(locale, clock.instant().toString()).keptForAll();
        }
    }

    private final class Moving extends Clock {
        @Override
        public Instant instant() {
            return clock.instant();
        }

        @Override
        public java.time.ZoneId getZone() {
            return clock.getZone();
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
