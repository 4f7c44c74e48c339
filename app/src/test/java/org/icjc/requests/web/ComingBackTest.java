package org.icjc.requests.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.icjc.app.IcjcTest;
import org.icjc.kernel.texts.Languages;
import org.icjc.kernel.texts.Texts;
import org.icjc.requests.RequestId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What a requester does after sending, against a real intake officer's session. */
@IcjcTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComingBackTest {
    @LocalServerPort int port;
    @Autowired ApplicationContext context;
    @Autowired Texts texts;

    private Browser browser = new Browser(0);
    private String reference = "";
    private List<String> words = List.of();
    private @Nullable Committee committee;

    @BeforeAll
    void thereIsACommittee() {
        committee = Committee.enrol(context);
    }

    @BeforeEach
    void aRequestWasSent() {
        browser = new Browser(port);
        words = english().wholeWay();
        reference = browser.page().expectFirst("dl.receipt bdi").text();
        browser.follow(english().text("receipt.status"));
    }

    @Test
    void a_question_is_answered_and_both_sides_read_the_same_words() {
        RequestId request = committee().ask(reference, "Will your own trainers take part?");
        browser.open("/request/status");
        assertThat(browser.heading()).isEqualTo("Waiting for your answer");
        assertThat(browser.text()).contains("Will your own trainers take part?");
        assertThat(browser.page().select("aside dl.seen dt").eachText()).contains("Intake officer");
        String field = browser.page().select("textarea[name^=answer]").attr("name");
        browser.press("Send the answer", Map.of(field, "Yes, on all days.\nTwo of them."));
        assertThat(browser.text()).contains(english().text("question.sent"));
        assertThat(browser.heading()).isEqualTo("Being checked");
        assertThat(committee().messages(request))
                .containsExactly(
                        "Will your own trainers take part?", "Yes, on all days.\nTwo of them.");
    }

    @Test
    void a_message_reaches_those_who_may_read_it() {
        RequestId request = committee().ask(reference, "A question?");
        browser.open("/request/status");
        browser.press("Send the message", Map.of("message", "Two of us cannot travel."));
        assertThat(browser.text()).contains(english().text("message.sent"));
        assertThat(browser.page().select(".letters li.own").text())
                .contains("Two of us cannot travel.");
        assertThat(committee().messages(request)).contains("Two of us cannot travel.");
    }

    @Test
    void an_empty_or_endless_message_is_told_and_kept() {
        browser.press("Send the message", Map.of("message", " "));
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.page().select(".summary a").attr("href")).isEqualTo("#message");
        String endless = "x".repeat(2_001);
        browser.press("Send the message", Map.of("message", endless));
        assertThat(browser.page().select("textarea#message").val()).isEqualTo(endless);
    }

    @Test
    void
            what_was_being_written_when_the_visit_ended_stands_there_again_and_is_not_sent_by_itself() {
        browser.cookies().clear();
        browser.press("Send the message", Map.of("message", "Two of us cannot travel."));
        assertThat(browser.heading()).isEqualTo(english().text("expired.title"));
        browser.press("Open", Map.of("code", String.join(" ", words)));
        assertThat(browser.page().select("textarea#message").val())
                .isEqualTo("Two of us cannot travel.");
        assertThat(browser.page().select(".summary a").attr("href")).isEqualTo("#message");
        assertThat(browser.page().select(".letters li.own")).isEmpty();
        browser.press("Send the message", Map.of());
        assertThat(browser.page().select(".letters li.own").text())
                .contains("Two of us cannot travel.");
    }

    @Test
    void withdrawing_says_first_what_it_does_and_asks_for_a_yes() {
        browser.follow(english().text("also.withdraw"));
        browser.press(english().text("withdraw.button"), Map.of());
        assertThat(browser.status()).isEqualTo(422);
        browser.press(english().text("withdraw.button"), Map.of("sure", "yes"));
        assertThat(browser.heading()).isEqualTo("Withdrawn");
        browser.open("/request/status/withdraw");
        assertThat(browser.path()).isEqualTo("/request/status");
    }

    @Test
    void everything_that_was_sent_can_be_read_again_by_who_has_the_code() {
        browser.follow(english().text("also.answers"));
        assertThat(browser.text()).contains(Asking.NEED).contains("Parquet spécial A");
    }

    @Test
    void the_receipt_can_be_seen_again_without_the_code() {
        browser.follow(english().text("also.receipt"));
        assertThat(browser.text()).contains(reference);
        assertThat(browser.page().select(".code")).isEmpty();
    }

    @Test
    void leaving_ends_the_visit_in_this_browser() {
        browser.follow(english().text("status.leave-now"));
        assertThat(browser.heading()).isEqualTo(english().text("left.title"));
        assertThat(browser.cookies()).isEmpty();
        browser.open("/request/status/answers");
        assertThat(browser.status()).isEqualTo(403);
    }

    @Test
    void another_request_is_opened_from_an_open_visit_which_ends_by_it() {
        Browser other = new Browser(port);
        List<String> otherWords = Asking.in(Languages.ENGLISH, texts, other).wholeWay();
        String otherReference = other.page().expectFirst("dl.receipt bdi").text();
        browser.follow(english().text("another.title"));
        assertThat(browser.text()).contains(english().text("another.lead"));
        browser.press("Open", Map.of("code", "nonsense"));
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.heading()).isEqualTo(english().text("another.title"));
        browser.follow(english().text("another.back"));
        assertThat(browser.text()).contains(reference);
        browser.follow(english().text("another.title"));
        browser.press("Open", Map.of("code", String.join(" ", otherWords)));
        assertThat(browser.path()).isEqualTo("/request/status");
        assertThat(browser.text()).contains(otherReference).doesNotContain(reference);
    }

    @Test
    void without_a_visit_there_is_one_form_for_the_code_only() {
        browser.cookies().clear();
        browser.open("/request/status/another");
        assertThat(browser.path()).isEqualTo("/request/status");
        assertThat(browser.heading()).isEqualTo(english().text("back.title"));
    }

    @Test
    void nothing_is_done_for_a_forged_form() {
        browser.post("/request/status/withdraw", "sure=yes&token=forged");
        assertThat(browser.status()).isEqualTo(422);
        browser.post("/request/status/message", "message=Forged");
        assertThat(browser.status()).isEqualTo(422);
        browser.open("/request/status");
        assertThat(browser.heading()).isEqualTo("Received");
        assertThat(browser.text()).doesNotContain("Forged");
    }

    @Test
    void another_code_sees_nothing_of_it() {
        Browser stranger = new Browser(port);
        List<String> code = Asking.in(Languages.ENGLISH, texts, stranger).wholeWay();
        String own = stranger.page().expectFirst("dl.receipt bdi").text();
        stranger.cookies().clear();
        stranger.open("/request/status");
        stranger.press("Open", Map.of("code", String.join(" ", code)));
        assertThat(stranger.path()).isEqualTo("/request/status");
        assertThat(stranger.heading()).isEqualTo("Received");
        assertThat(stranger.text()).contains(own).doesNotContain(reference);
        stranger.open("/request/status/answers");
        assertThat(stranger.text()).contains(Asking.NEED).doesNotContain(reference);
    }

    private Committee committee() {
        return Objects.requireNonNull(committee);
    }

    private Asking english() {
        return Asking.in(Languages.ENGLISH, texts, browser);
    }
}
