package org.icjc.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.parts.PartScope;
import org.icjc.requests.intake.Intake;
import org.icjc.vault.RequesterKeys;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database gives to its thief, and to each part of the product. */
class WhoReadsWhichTableTest extends WithCommittee {
    @Autowired JdbcClient jdbc;
    @Autowired Intake intake;

    @Test
    void a_stolen_database_holds_no_word_of_it() {
        RequesterKeys keys = committee.code();
        committee.asRequester(() -> intake.saveDraft(committee.code(), SampleAnswers.workshop()));
        committee.submit(keys, SampleAnswers.workshop());
        committee.asRequester(
                () -> intake.writeMessage(keys, "About " + SampleAnswers.CANARY_WORD));
        for (String word : List.of(SampleAnswers.CANARY_WORD, "Parquet", "Hearing witnesses"))
            assertThat(StolenDatabase.tablesWith(word)).isEmpty();
        assertThat(StolenDatabase.tablesWith("SUBMITTED")).contains("requests.request");
    }

    @Test
    void the_country_is_no_plain_column() {
        RequestId request = committee.submitted(committee.code());
        String row =
                owner().sql("SELECT r::text FROM requests.request r WHERE id = ?")
                        .param(request.value())
                        .query(String.class)
                        .single();
        assertThat(row).doesNotContain(",SN,").doesNotContain("\"SN\"");
        assertThat(row.toLowerCase(Locale.ROOT))
                .doesNotContain(
                        HexFormat.of().formatHex("\"SN\"".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void intake_reads_no_table() {
        List<String> tables =
                owner().sql(
                                "SELECT schemaname || '.' || tablename FROM pg_tables WHERE"
                                        + " schemaname IN ('requests', 'desk', 'members', 'ledger')"
                                        + " AND tablename <> 'flyway_schema_history'")
                        .query((row, _) -> row.getString(1))
                        .list();
        assertThat(tables).hasSizeGreaterThan(12);
        for (String table : tables)
            assertThatThrownBy(() ->
                            PartScope.run(
                                    Part.INTAKE,
                                    () ->
                                            jdbc.sql("SELECT * FROM " + table + " LIMIT 1")
                                                    .query((_, _) -> true)
                                                    .list()))
                    .as(table)
                    .rootCause()
                    .hasMessageContaining("permission denied");
    }

    @Test
    void site_and_portal_read_no_table_of_requests() {
        List<String> tables =
                owner().sql(
                                "SELECT tablename FROM pg_tables WHERE schemaname = 'requests' AND"
                                        + " tablename <> 'flyway_schema_history'")
                        .query((row, _) -> row.getString(1))
                        .list();
        for (Part part : List.of(Part.SITE, Part.PORTAL))
            for (String table : tables)
                assertThatThrownBy(() ->
                                PartScope.run(
                                        part,
                                        () ->
                                                jdbc.sql(
                                                                "SELECT * FROM requests."
                                                                        + table
                                                                        + " LIMIT 1")
                                                        .query((_, _) -> true)
                                                        .list()))
                        .as(part + " " + table)
                        .rootCause()
                        .hasMessageContaining("permission denied");
    }

    @Test
    void the_worker_sees_nothing_sealed() {
        for (String column :
                List.of(
                        "parties_sealed",
                        "content_sealed",
                        "identity_sealed",
                        "card_sealed",
                        "lookup_hash",
                        "requester_keys"))
            assertThatThrownBy(() ->
                            PartScope.run(
                                    Part.WORKER,
                                    () ->
                                            jdbc.sql("SELECT " + column + " FROM requests.request")
                                                    .query((_, _) -> true)
                                                    .list()))
                    .as(column)
                    .rootCause()
                    .hasMessageContaining("permission denied");
    }
}
