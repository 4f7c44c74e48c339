package org.icjc.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAnswersTest extends AsAVisitor {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/about",
                "/support",
                "/protection",
                "/subscribe",
                "/subscribe/noted",
                "/fr",
                "/fr/",
                "/fr/about",
                "/fr/support",
                "/fr/protection",
                "/fr/subscribe",
                "/ar",
                "/ar/about",
                "/ar/support",
                "/ar/protection",
                "/ar/subscribe",
                "/style/tokens.css",
                "/style/public.css",
                "/style/icon.svg"
            })
    void a_public_page_is_strict_bakes_no_cookie_and_is_not_sent_twice(String path) {
        HttpResponse<String> answer = visitor.get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertStrict(answer);
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = visitor.get(path, "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertStrict(again);
    }

    @ParameterizedTest
    @CsvSource({"/about, en, ltr", "/fr/about, fr, ltr", "/ar/about, ar, rtl"})
    void a_page_is_in_the_language_of_its_address(String path, String language, String direction) {
        HttpResponse<String> answer = visitor.get(path, "Accept-Language", "es");
        Element html = Jsoup.parse(answer.body()).expectFirst("html");

        assertThat(answer.headers().firstValue("Content-Language")).contains(language);
        assertThat(html.attr("lang")).isEqualTo(language);
        assertThat(html.attr("dir")).isEqualTo(direction);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/fr/", "/ar/", "/about", "/support", "/protection", "/subscribe"})
    void a_page_has_no_script_one_title_one_main_and_labels_for_its_fields(String path) {
        Document page = Jsoup.parse(visitor.get(path).body());

        assertThat(page.select("script, style, [style], iframe, object")).isEmpty();
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main")).hasSize(1);
        assertThat(page.select("[src^=http], link[href^=http]")).isEmpty();
        for (Element field : page.select("input:not([type=hidden])"))
            assertThat(page.select("label[for=" + field.id() + "]")).as(field.id()).hasSize(1);
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void every_link_of_the_public_pages_leads_somewhere() {
        TreeSet<String> links = new TreeSet<>();
        for (String path : new String[] {"/", "/about", "/support", "/protection", "/fr/", "/ar/"})
            links.addAll(
                    Jsoup.parse(visitor.get(path).body()).select("[href^=/]").eachAttr("href"));

        assertThat(links).contains("/request", "/members", "/fr/support", "/ar/protection");
        // Without a roster intake is closed, and says so with 503.
        for (String link : links)
            assertThat(visitor.get(link).statusCode()).as(link).isIn(200, 303, 503);
    }

    @Test
    void a_style_sheet_named_by_its_content_is_kept_for_a_year() {
        String address =
                Jsoup.parse(visitor.get("/").body()).select("link[href*=public.css]").attr("href");

        assertThat(visitor.get(address).headers().firstValue("Cache-Control").orElse(""))
                .contains("max-age=31536000", "immutable");
        assertThat(visitor.get("/style/public.css?v=old").headers().firstValue("Cache-Control"))
                .contains("no-cache");
    }

    @ParameterizedTest
    @CsvSource({
        "/no-such-marble, There is no such page",
        "/fr/no-such-marble, Cette page n’existe pas",
        "/ar/no-such-marble, لا توجد صفحة بهذا العنوان",
        "/about/marble/canvas, There is no such page",
        "/style/marble.css, There is no such page",
        "/error, There is no such page"
    })
    void what_is_not_there_is_told_in_the_readers_language_without_an_echo(
            String path, String title) {
        HttpResponse<String> answer = visitor.get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(answer.body()).select("h1").text()).isEqualTo(title);
        assertThat(answer.body()).doesNotContain("marble");
        assertStrict(answer);
    }

    @Test
    void what_a_page_cannot_take_gets_its_own_words() {
        assertError(visitor.post("/about", Map.of("a", "marble")), 405);
        assertError(visitor.call("DELETE", "/fr/about"), 405);
        assertError(visitor.post("/subscribe", "application/json", "{\"marble\":1}"), 415);
        assertError(visitor.get("/a//marble"), 400);
    }

    @Test
    void a_form_of_ten_thousand_fields_or_a_megabyte_is_refused_by_a_page() {
        String many = "marble=1&".repeat(10_000);
        assertError(visitor.post("/subscribe", "application/x-www-form-urlencoded", many), 400);
        String big = "email=" + "marble".repeat(150_000);
        assertError(visitor.post("/subscribe", "application/x-www-form-urlencoded", big), 413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /%00marble HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /<marble> HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /about HTTP/1.1\r\n\r\n",
                "GET /..%2fmarble HTTP/1.1\r\nHost: localhost\r\n\r\n"
            })
    void even_a_call_that_reaches_no_page_is_answered_strictly(String call) throws IOException {
        String answer = raw(call);

        assertThat(answer).startsWith("HTTP/1.1 400");
        assertThat(answer)
                .contains("Content-Security-Policy: default-src 'none'", "could not be answered")
                .doesNotContain("marble", "Tomcat", "Exception", "Set-Cookie");
    }

    private static void assertError(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(Jsoup.parse(answer.body()).select("main h1")).hasSize(1);
        assertThat(answer.body()).doesNotContain("marble", "Exception", "org.");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertStrict(answer);
    }

    private static void assertStrict(HttpResponse<String> answer) {
        Map<String, String> promised =
                Map.of(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
                                + " base-uri 'none'; frame-ancestors 'none'",
                        "Referrer-Policy",
                        "no-referrer",
                        "X-Content-Type-Options",
                        "nosniff",
                        "Cross-Origin-Opener-Policy",
                        "same-origin",
                        "Cross-Origin-Resource-Policy",
                        "same-origin");
        promised.forEach((name, value) ->
                assertThat(answer.headers().allValues(name)).as(name).containsExactly(value));
        assertThat(answer.headers().firstValue("Permissions-Policy").orElse(""))
                .contains("camera=()", "geolocation=()", "microphone=()");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Server")).isEmpty();
    }

    private String raw(String call) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write(
                            call.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n")
                                    .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
