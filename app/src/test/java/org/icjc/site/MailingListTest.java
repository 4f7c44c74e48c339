package org.icjc.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.icjc.app.IcjcTest;
import org.icjc.app.TestDatabases;
import org.icjc.kernel.jobs.Recurring;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.parts.PartScope;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@IcjcTest
class MailingListTest {
    @LocalServerPort int port;
    @Autowired JdbcClient jdbc;
    @Autowired List<Recurring> recurring;

    private final JdbcClient owner = JdbcClient.create(TestDatabases.instances().main().asOwner());
    private Visitor visitor;

    @BeforeEach
    void arriveAtAnEmptyList() {
        visitor = new Visitor(port);
        owner.sql("DELETE FROM site.subscriber").update();
    }

    @Test
    void an_address_is_noted_sealed_and_unconfirmed_and_the_page_says_so() {
        HttpResponse<String> answer = send("/fr/subscribe", "marble@canvas.example");

        assertThat(answer.statusCode()).isEqualTo(303);
        String next = answer.headers().firstValue("Location").orElseThrow();
        assertThat(next).isEqualTo("/fr/subscribe/noted");
        assertThat(visitor.get(next).body()).contains("non confirmée");
        var row = owner.sql("SELECT * FROM site.subscriber").query().singleRow();
        assertThat(row).containsEntry("state", "unconfirmed").containsEntry("language", "fr");
        assertThat(everyByteOfTheTable()).doesNotContainIgnoringCase("marble", "canvas");
    }

    @Test
    void whether_an_address_was_known_makes_no_difference_but_it_is_stored_once() {
        HttpResponse<String> first = send("/subscribe", "marble@canvas.example");
        HttpResponse<String> second = send("/subscribe", " Marble@CANVAS.example ");

        assertThat(second.statusCode()).isEqualTo(first.statusCode());
        assertThat(second.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(rows()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "marble", "marble@canvas", "marble@canvas.example\r\nBcc: x@y.example"})
    void what_is_no_address_comes_back_with_the_error_first_and_nothing_lost(String typed) {
        HttpResponse<String> answer = send("/subscribe", typed);
        var page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select("main .summary a").attr("href")).isEqualTo("#email");
        assertThat(page.select("#email").attr("aria-describedby")).contains("email-error");
        assertThat(page.select("#email").val().strip().lines().findFirst().orElse(""))
                .isEqualTo(typed.lines().findFirst().orElse(""));
        assertThat(rows()).isZero();
    }

    @Test
    void a_program_that_fills_in_every_field_is_thanked_and_forgotten() {
        Map<String, String> form = form("/subscribe", "marble@canvas.example");
        form.put("website", "http://canvas.example");

        assertThat(visitor.post("/subscribe", form).statusCode()).isEqualTo(303);
        assertThat(rows()).isZero();
    }

    @Test
    void a_form_that_is_not_ours_stores_nothing_and_costs_nobody_the_address() {
        Map<String, String> form = form("/subscribe", "marble@canvas.example");
        form.put("token", "492000.AAAA");
        HttpResponse<String> answer = visitor.post("/subscribe", form);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select("#email").val())
                .isEqualTo("marble@canvas.example");
        form.remove("token");
        assertThat(visitor.post("/subscribe", form).statusCode()).isEqualTo(422);
        assertThat(rows()).isZero();
    }

    @Test
    void a_flood_is_stopped_and_told() {
        owner.sql(
                        """
                        INSERT INTO site.subscriber
                        SELECT gen_random_uuid(), sha256(i::text::bytea), '\\x00', 'en', 'unconfirmed', now()
                        FROM generate_series(1, 500) AS i
                        """)
                .update();

        assertThat(send("/subscribe", "marble@canvas.example").statusCode()).isEqualTo(429);
        assertThat(rows()).isEqualTo(500);
    }

    @Test
    void who_did_not_confirm_within_three_days_is_forgotten() {
        send("/subscribe", "old@canvas.example");
        owner.sql("UPDATE site.subscriber SET noted_at = noted_at - interval '73 hours'").update();
        send("/subscribe", "new@canvas.example");

        Recurring forget =
                recurring.stream()
                        .filter(job -> job.name().equals("site-forget-unconfirmed"))
                        .findFirst()
                        .orElseThrow();
        PartScope.run(Part.WORKER, forget::run);

        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void the_public_sites_own_role_reads_no_subscriber() {
        send("/subscribe", "marble@canvas.example");

        for (Part part : new Part[] {Part.SITE, Part.INTAKE, Part.DESK, Part.PORTAL, Part.WORKER})
            assertThatThrownBy(() ->
                            PartScope.run(
                                    part,
                                    () ->
                                            jdbc.sql("SELECT address FROM site.subscriber")
                                                    .query()
                                                    .listOfRows()))
                    .as(part.key())
                    .hasRootCauseInstanceOf(SQLException.class)
                    .rootCause()
                    .hasMessageContaining("permission denied");
    }

    private HttpResponse<String> send(String path, String address) {
        return visitor.post(path, form(path, address));
    }

    private Map<String, String> form(String path, String address) {
        var page = Jsoup.parse(visitor.get(path).body());
        Map<String, String> form = new LinkedHashMap<>();
        form.put("email", address);
        form.put("website", "");
        form.put("token", page.select("input[name=token]").val());
        return form;
    }

    private int rows() {
        return owner.sql("SELECT count(*) FROM site.subscriber").query(Integer.class).single();
    }

    private String everyByteOfTheTable() {
        return owner.sql(
                        "SELECT string_agg(encode(s.address, 'escape') || encode(s.lookup, 'escape')"
                                + " || s::text, ' ') FROM site.subscriber s")
                .query(String.class)
                .single();
    }
}
