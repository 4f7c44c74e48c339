package org.icjc.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A query makes a page go the whole way: it must arrive as the one that took the short one. */
class KeptPagesOnTheWayTest extends AsAVisitor {
    private static final String WHOLE_WAY = "?whole=way";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/about",
                "/support",
                "/protection",
                "/fr",
                "/fr/",
                "/fr/about",
                "/ar/",
                "/ar/protection"
            })
    void a_kept_page_has_the_bytes_and_every_header_of_an_ordinary_one(String path) {
        HttpResponse<String> kept = visitor.get(path);
        HttpResponse<String> ordinary = visitor.get(path + WHOLE_WAY);

        assertThat(headers(kept)).containsKey("content-security-policy");
        assertThat(headers(kept)).isEqualTo(headers(ordinary));
        assertThat(kept.statusCode()).isEqualTo(200);
        assertThat(kept.body()).isEqualTo(ordinary.body());
    }

    @Test
    void behind_a_proxy_that_encrypts_a_kept_page_promises_transport_security_too() {
        HttpResponse<String> kept = visitor.get("/", "X-Forwarded-Proto", "https");
        HttpResponse<String> ordinary = visitor.get("/" + WHOLE_WAY, "X-Forwarded-Proto", "https");

        assertThat(kept.headers().firstValue("Strict-Transport-Security")).isPresent();
        assertThat(headers(kept)).isEqualTo(headers(ordinary));
    }

    @Test
    void a_page_known_by_its_tag_is_not_sent_again_on_either_way() {
        String tag = visitor.get("/about").headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> kept = visitor.get("/about", "If-None-Match", tag);
        HttpResponse<String> ordinary = visitor.get("/about", "If-None-Match", "\"x\", W/" + tag);

        assertThat(kept.statusCode()).isEqualTo(304);
        assertThat(ordinary.statusCode()).isEqualTo(304);
        assertThat(headers(kept)).isEqualTo(headers(ordinary));
    }

    @Test
    void its_head_is_that_of_the_whole_page_on_either_way() {
        HttpResponse<String> kept = visitor.call("HEAD", "/fr/about");
        HttpResponse<String> ordinary = visitor.call("HEAD", "/fr/about" + WHOLE_WAY);

        assertThat(kept.body()).isEmpty();
        assertThat(headers(kept)).isEqualTo(headers(ordinary)).containsKey("content-length");
    }

    private static Map<String, List<String>> headers(HttpResponse<String> answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        return headers;
    }
}
