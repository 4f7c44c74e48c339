package org.icjc.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class StrictHeadersTest {
    @Test
    void every_answer_outside_desk_and_portal_forbids_what_it_does_not_need() throws Exception {
        MockHttpServletResponse answer = pass(new MockHttpServletRequest("GET", "/fr/request"));

        assertThat(answer.getHeader("Content-Security-Policy"))
                .isEqualTo(
                        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
                                + " base-uri 'none'; frame-ancestors 'none'");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.getHeader("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(answer.getHeader("Permissions-Policy")).contains("camera=()", "geolocation=()");
        assertThat(answer.getHeader("Strict-Transport-Security")).isNull();
    }

    @Test
    void transport_security_is_promised_only_where_there_is_some() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
        request.setSecure(true);

        assertThat(pass(request).getHeader("Strict-Transport-Security")).contains("max-age=");
    }

    @Test
    void an_error_page_is_as_strict_as_the_page_that_failed() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/error");
        request.setDispatcherType(DispatcherType.ERROR);
        request.setAttribute("jakarta.servlet.error.request_uri", "/request");

        assertThat(pass(request).getHeader("Content-Security-Policy")).contains("'none'");
    }

    @Test
    void the_desk_sets_its_own() throws Exception {
        assertThat(pass(new MockHttpServletRequest("GET", "/desk/x")).getHeaderNames()).isEmpty();
        assertThat(pass(new MockHttpServletRequest("GET", "/desktop")).getHeaderNames())
                .isNotEmpty();
    }

    private static MockHttpServletResponse pass(MockHttpServletRequest request) throws Exception {
        MockHttpServletResponse answer = new MockHttpServletResponse();
        new StrictHeaders().doFilter(request, answer, new MockFilterChain());
        return answer;
    }
}
