package org.icjc.way;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.icjc.kernel.texts.Languages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The whole way in a real browser, in the order in which people go it, on a server of its own; and
 * axe on every page and view that is passed.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(org.junit.jupiter.api.MethodOrderer.OrderAnnotation.class)
class WholeWayInABrowserTest {
    private final Looks looks = new Looks();
    private Server server;
    private Chromium chromium;
    private WholeWay way;

    @BeforeAll
    void everybodyIsThere() throws Exception {
        server = Server.staged();
        chromium = new Chromium();
        way = new WholeWay(server, chromium, looks);
    }

    @AfterAll
    void close() throws Exception {
        chromium.close();
        server.close();
    }

    @Test
    @Order(1)
    void from_the_first_question_to_what_the_member_reads() {
        try {
            way.ask();
            way.check();
            way.decide();
            way.brief();
            way.offer();
            way.disclose();
            way.lookBack();
            way.lock();
        } catch (AssertionError | RuntimeException e) {
            chromium.pictures(Path.of("target", "screenshots"));
            throw e;
        }
    }

    @Test
    @Order(2)
    void asking_in_arabic_runs_from_right_to_left() {
        RequesterPages requester = way.requester(Languages.ARABIC);
        requester.ask(Workshop.answers(way.canaries));
        requester.comeBack();
        requester.assertState("SUBMITTED");
        requester.readAnswersAndReceipt();
        requester.leave();
    }

    @Test
    @Order(3)
    void axe_finds_nothing_on_any_page_or_view_that_was_passed() {
        tell("axe: " + looks.passed().size() + " pages and views");
        assertThat(looks.passed()).hasSizeGreaterThan(150);
        assertThat(looks.findings()).isEmpty();
    }

    private static void tell(String figure) {
        System.out.println("whole way: " + figure);
    }
}
