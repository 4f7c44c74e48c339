package org.icjc.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.parts.PartScope;
import org.icjc.requests.intake.Intake;
import org.icjc.vault.RequesterKeys;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database gives to its thief, and to each part of the product. */
class WhoReadsWhichTableTest extends WithCommittee {
    private static final String BYTES =
            "SELECT table_schema, table_name, column_name FROM information_schema.columns WHERE"
                    + " table_schema IN ('requests', 'members', 'desk') AND data_type = 'bytea'";

    // Of a code and of a random key: the worker deletes old drafts and finds keys without a grant.
    private static final Set<String> HASHES_TO_CLEAN_UP_BY =
            Set.of("requests.draft.lookup_hash", "requests.access_grant.shred_hash");

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
        Map<String, String> columns =
                owner()
                        .sql(
                                "SELECT key, value FROM requests.request r,"
                                        + " jsonb_each_text(to_jsonb(r)) WHERE id = ?")
                        .param(request.value())
                        .query((row, _) ->
                                Map.entry(row.getString(1), String.valueOf(row.getString(2))))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(columns).containsEntry("language", "fr").doesNotContainValue("SN");
        String inJson = HexFormat.of().formatHex("\"SN\"".getBytes(StandardCharsets.UTF_8));
        assertThat(columns.values()).noneMatch(value -> value.contains(inJson));
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
        assertThat(tables).hasSizeGreaterThan(10);
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
        Set<String> bytes =
                Set.copyOf(
                        owner().sql(BYTES)
                                .query((row, _) ->
                                        "%s.%s.%s"
                                                .formatted(
                                                        row.getString(1),
                                                        row.getString(2),
                                                        row.getString(3)))
                                .list());
        assertThat(bytes)
                .hasSizeGreaterThan(30)
                .contains(
                        "requests.request.content_sealed",
                        "requests.access_grant.blob",
                        "desk.account.totp_secret");
        assertThat(bytes.stream().filter(this::workerReads))
                .containsExactlyInAnyOrderElementsOf(HASHES_TO_CLEAN_UP_BY);
    }

    private boolean workerReads(String column) {
        int dot = column.lastIndexOf('.');
        String query =
                "SELECT %s FROM %s LIMIT 1"
                        .formatted(column.substring(dot + 1), column.substring(0, dot));
        try {
            PartScope.run(Part.WORKER, () -> jdbc.sql(query).query((_, _) -> true).list());
            return true;
        } catch (DataAccessException refused) {
            assertThat(refused).as(column).rootCause().hasMessageContaining("permission denied");
            return false;
        }
    }
}
