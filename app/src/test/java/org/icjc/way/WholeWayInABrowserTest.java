package org.icjc.way;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.util.List;
import org.icjc.desk.ui.ActWords;
import org.icjc.kernel.texts.Languages;
import org.icjc.kernel.texts.Texts;
import org.icjc.proof.Figures;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The whole way in a real browser, in the order in which people go it, on a server of its own, with
 * axe on every page and view that is passed; and then everything that a thief could take away,
 * searched for the words that people typed.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(org.junit.jupiter.api.MethodOrderer.OrderAnnotation.class)
public class WholeWayInABrowserTest {
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
    void while_people_work_the_memory_holds_what_they_see() throws Exception {
        try (HeapDump dump = HeapDump.of(server)) {
            Haystack memory = haystack().in(dump.file);
            Figures.say("heap while people work: words found, as must be");
            assertThat(memory.found()).anyMatch(hit -> hit.contains(way.canaries.in("note")));
        }
        way.lock();
    }

    @Test
    @Order(4)
    void axe_finds_nothing_on_any_page_or_view_that_was_passed() {
        Figures.say(
                "axe: %d findings on %d pages and views",
                looks.findings().size(), looks.passed().size());
        assertThat(looks.findings()).isEmpty();
        assertThat(looks.passed()).hasSizeGreaterThan(170);
    }

    @Test
    @Order(5)
    void people_type_more_than_twenty_words_that_must_stay_sealed() {
        Figures.say("words typed: %d", way.canaries.typed().size());
        assertThat(way.canaries.typed()).hasSizeGreaterThan(20);
    }

    @Test
    @Order(5)
    void every_act_of_it_stands_in_the_ledger_in_words() {
        ActWords words = new ActWords(Texts.load());
        List<String> kinds = recorded("kind");
        assertThat(kinds).hasSizeGreaterThan(30);
        assertThat(kinds).noneMatch(kind -> words.kind(kind).equals(kind));
        assertThat(recorded("reason"))
                .isNotEmpty()
                .allMatch(
                        code -> !words.reason(code).contains("-") && !words.reason(code).isEmpty());
    }

    private List<String> recorded(String column) {
        return server.database("main")
                .sql(
                        "SELECT DISTINCT "
                                + column
                                + " FROM ledger.entry WHERE "
                                + column
                                + " IS NOT NULL")
                .query(String.class)
                .list();
    }

    @Test
    @Order(6)
    void no_table_holds_a_word_that_was_typed() throws Exception {
        for (String name : List.of("main", "keyvault")) {
            Haystack haystack = haystack();
            Stolen stolen = new Stolen(server.database(name), haystack).everyTable();
            Figures.say(
                    "%s: %d hits in %d values of %d tables",
                    name, haystack.found().size(), stolen.valueCount(), stolen.tableCount());
            assertThat(stolen.valueCount()).isGreaterThan(10);
            assertThat(haystack.found()).isEmpty();
        }
    }

    @Test
    @Order(7)
    void no_file_of_a_database_holds_one_the_write_ahead_log_least_of_all() throws Exception {
        for (String name : List.of("main", "keyvault")) {
            server.flush(name);
            Path folder = server.databaseFolder(name);
            Haystack log = haystack().below(folder.resolve("pg_wal"));
            Haystack all = haystack().below(folder);
            Figures.say(
                    "%s: %d hits in %d MB of WAL, %d hits in %d MB of all its files",
                    name, log.found().size(), log.megabytes(), all.found().size(), all.megabytes());
            assertThat(log.found()).isEmpty();
            assertThat(all.found()).isEmpty();
        }
        Haystack plain = new Haystack(way.reference()).below(server.databaseFolder("main"));
        assertThat(plain.found()).as("what is not sealed is found in this way").isNotEmpty();
    }

    @Test
    @Order(8)
    void no_mail_and_no_log_holds_one() throws Exception {
        Haystack mails = haystack();
        for (MimeMessage mail : server.mail().getReceivedMessages()) {
            // A notice goes to the address that was given for it, and has to bear it.
            mail.removeHeader("To");
            mails.in(GreenMailUtil.getWholeMessage(mail), "mail");
        }
        Figures.say(
                "mails: %d hits in %d; log: %d characters",
                mails.found().size(),
                server.mail().getReceivedMessages().length,
                server.log().length());
        assertThat(server.mail().getReceivedMessages()).isNotEmpty();
        assertThat(mails.found()).isEmpty();
        assertThat(server.log()).as("the log").isNotBlank();
        assertThat(haystack().in(server.log(), "log").found()).isEmpty();
    }

    @Test
    @Order(9)
    void no_other_file_of_the_process_holds_one() throws Exception {
        Haystack files = haystack().below(server.folder);
        Figures.say(
                "all files, temporary ones too: %d hits in %d files, %d MB",
                files.found().size(), files.files(), files.megabytes());
        assertThat(files.found()).isEmpty();
    }

    @Test
    @Order(10)
    void the_memory_of_a_process_whose_people_are_locked_holds_none() throws Exception {
        try (HeapDump dump = HeapDump.of(server)) {
            Haystack memory = haystack().in(dump.file);
            Figures.say(
                    "heap of the locked process: %d hits in %d MB",
                    memory.found().size(), memory.megabytes());
            assertThat(memory.found()).isEmpty();
        }
    }

    private Haystack haystack() {
        return new Haystack(way.canaries.common());
    }
}
