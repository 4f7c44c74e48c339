package org.icjc.requests.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.icjc.kernel.texts.Languages;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What no browser of ours sends: answered with a page that says what to do, never with an echo. */
@ExtendWith(OutputCaptureExtension.class)
class HostileFormsTest extends AsARequester {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String CANARY = "QuagmireCanary";

    @BeforeEach
    void aVisitAtItsSecondPage() {
        Asking asking = english();
        asking.begin();
        asking.answer("1a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AAAA", "a forged token", "%F0%9F%92%A9"})
    void a_code_that_was_not_made_here_is_refused(String token) {
        Browser other = new Browser(port);
        other.post("/request/begin", "code=" + token.replace(' ', '+'));
        isClear(other, 400);
        assertThat(other.cookies()).isEmpty();
    }

    @Test
    void a_forged_or_foreign_form_token_takes_nothing_and_keeps_what_was_typed() {
        Browser stranger = new Browser(port);
        Asking.in(Languages.ENGLISH, texts, stranger).begin();
        String foreign = stranger.page().select("form.questions [name=token]").val();
        for (String token : List.of("", "forged", foreign)) {
            browser.post("/request/page/1b", "token=" + token + "&institution-name=" + CANARY);
            isClear(browser, 422);
            assertThat(browser.page().select("[name=institution-name]").val()).isEqualTo(CANARY);
            browser.open("/request/page/1b");
            assertThat(browser.page().select("[name=institution-name]").val()).isEmpty();
        }
    }

    @Test
    void a_forged_token_deletes_no_draft() {
        browser.post("/request/draft/delete", "token=forged");
        isClear(browser, 400);
        browser.open("/request/status");
        assertThat(browser.heading())
                .isEqualTo(texts.text(Languages.ENGLISH, "state.request.DRAFT"));
    }

    @Test
    void a_body_of_ten_megabytes_is_answered_with_a_page() throws IOException {
        String answer = raw("/request/page/1b", 10 * 1024 * 1024);
        assertThat(answer).startsWith("HTTP/1.1 413");
        Document page = Jsoup.parse(answer);
        assertThat(page.expectFirst("h1").text())
                .isEqualTo(texts.text(Languages.ENGLISH, "error-page.413.title"));
        assertThat(answer).contains("no-store").doesNotContain("aaaa");
    }

    @Test
    void ten_thousand_fields_are_answered_with_a_page() {
        StringBuilder body = new StringBuilder("token=x");
        for (int i = 0; i < 10_000; i++) body.append("&f").append(i).append("=").append(CANARY);
        browser.post("/request/page/1b", body.toString());
        assertThat(browser.status()).isIn(400, 413);
        isClear(browser, browser.status());
        assertThat(browser.text()).doesNotContain(CANARY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%00",
                "x%00y",
                "%ED%A0%80",
                "caf%E9",
                "%FF%FE",
                "%C0%AF",
                "%0",
                "%zz",
                "%1B[31m"
            })
    void characters_that_nobody_types_are_refused_and_not_stored(String value) {
        browser.post("/request/page/1b", body("institution-name", value));
        assertThat(browser.status()).isIn(400, 422);
        isClear(browser, browser.status());
        browser.open("/request/page/1b");
        assertThat(browser.page().select("[name=institution-name]").val()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                FORM + ";charset=ISO-8859-1",
                FORM + ";charset=UTF-16",
                FORM + ";charset=nonsense",
                "multipart/form-data; boundary=x",
                "application/json",
                "text/plain",
                "x"
            })
    void other_encodings_are_not_looked_at(String contentType) {
        browser.post("/request/page/1b", body("institution-name", CANARY), contentType);
        isClear(browser, 415);
        assertThat(browser.text()).doesNotContain(CANARY);
    }

    @Test
    void an_answer_of_another_form_is_an_error_beside_its_field() {
        browser.post(
                "/request/page/1b",
                body("institution-kind", "not-in-the-list") + "&jurisdiction=" + "a".repeat(5_000));
        isClear(browser, 422);
        assertThat(browser.page().select(".summary a")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/request/page/99",
                "/request/page/T",
                "/request/page/1b%2f..%2f2a",
                "/request/page/",
                "/request/page/%00",
                "/request/page/<script>",
                "/request/nothing"
            })
    void there_is_no_other_page(String path) {
        browser.open(path.replace("<", "%3C").replace(">", "%3E"));
        assertThat(browser.status()).isIn(400, 404);
        assertThat(browser.page().html()).doesNotContain("<script");
        assertThat(browser.page().title()).contains("ICJC");
    }

    @Test
    void nothing_that_belongs_into_a_form_is_taken_from_an_address() {
        browser.post("/request/status?code=abandon", "code=abandon");
        isClear(browser, 400);
    }

    @Test
    void a_form_with_nothing_in_it_says_what_is_missing() {
        browser.post("/request/page/1b", body("x", ""));
        isClear(browser, 422);
        browser.post("/request/send", "");
        isClear(browser, 422);
        browser.post("/request/status", "");
        isClear(browser, 422);
    }

    @Test
    void the_sentence_is_in_the_readers_language() {
        browser.post("/ar/request/begin", "code=forged");
        assertThat(browser.status()).isEqualTo(400);
        assertThat(browser.heading())
                .isEqualTo(texts.text(Languages.ARABIC, "error-page.400.title"));
        assertThat(browser.page().expectFirst("html").attr("dir")).isEqualTo("rtl");
    }

    @Test
    void what_was_typed_is_text_and_never_markup() {
        browser.press("Next", Map.of("institution-name", "<b onclick=x>\"'&</b>"));
        assertThat(browser.page().select("[name=institution-name]").val())
                .isEqualTo("<b onclick=x>\"'&</b>");
        assertThat(browser.page().select("b[onclick]")).isEmpty();
    }

    @Test
    void a_slip_in_the_code_is_named_before_anything_is_looked_up() {
        Browser other = new Browser(port);
        other.open("/request/status");
        String twelve = "abandon ".repeat(11);
        other.press("Open", Map.of("code", twelve + "aboutt"));
        assertThat(other.page().select(".summary").text())
                .contains(texts.text(Languages.ENGLISH, "error.code-word", "n", 12));
        other.press("Open", Map.of("code", twelve + "abandon"));
        assertThat(other.page().select(".summary").text())
                .contains(texts.text(Languages.ENGLISH, "error.code-check"));
        other.press("Open", Map.of("code", "abandon abandon"));
        assertThat(other.page().select(".summary").text())
                .contains(texts.text(Languages.ENGLISH, "error.code-form"));
        other.press("Open", Map.of("code", twelve + "about"));
        assertThat(other.page().select(".summary").text())
                .contains(texts.text(Languages.ENGLISH, "error.code-unknown"));
        assertThat(other.cookies()).isEmpty();
    }

    @Test
    void no_line_of_any_log_holds_a_word_of_the_code_or_an_answer(CapturedOutput log) {
        Browser fresh = new Browser(port);
        Asking asking = Asking.in(Languages.ENGLISH, texts, fresh);
        List<String> words = asking.begin();
        asking.answerAll();
        fresh.post("/request/page/4", "token=forged&need=" + CANARY + "&title=%00" + CANARY);
        fresh.post("/request/page/4?" + CANARY + "=1", CANARY, "text/" + CANARY);
        fresh.open("/request/page/" + CANARY);
        fresh.open("/request/check");
        asking.send(words);
        String code = fresh.page().select(".code bdi").text();
        assertThat(code).hasSize(34);
        assertThat(log.getAll())
                .doesNotContain(CANARY)
                .doesNotContain(code)
                .doesNotContain(String.join(" ", words))
                .doesNotContain(Asking.NEED)
                .doesNotContain("Parquet");
    }

    private String body(String field, String value) {
        Element form = browser.page().expectFirst("form.questions");
        return "token=" + form.select("[name=token]").val() + "&" + field + "=" + value;
    }

    private static void isClear(Browser browser, int status) {
        assertThat(browser.status()).isEqualTo(status);
        assertThat(browser.heading()).isNotEmpty();
        assertThat(browser.header("Cache-Control")).isEqualTo("no-store");
        assertThat(browser.page().html())
                .doesNotContain("Exception")
                .doesNotContain("at org.")
                .doesNotContain("Tomcat")
                .doesNotContain("Whitelabel");
    }

    /** Sends a large body and reads what comes back, whenever it comes. */
    private String raw(String path, int length) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            String cookie = "icjc=" + browser.cookies().get("icjc");
            out.write(
                    ("POST "
                                    + path
                                    + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nCookie: "
                                    + cookie
                                    + "\r\nContent-Type: "
                                    + FORM
                                    + "\r\nContent-Length: "
                                    + length
                                    + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            byte[] piece = "a".repeat(64 * 1024).getBytes(StandardCharsets.US_ASCII);
            try {
                for (int sent = 0; sent < length; sent += piece.length) out.write(piece);
            } catch (IOException closed) {
                // The server may answer before it has all: what it said is read below.
            }
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
