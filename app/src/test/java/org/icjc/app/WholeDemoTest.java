package org.icjc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The demo is told by the services of the product: what refuses a step of it stops the start. */
@ExtendWith(EmptyTables.class)
class WholeDemoTest {
    private final JdbcClient main = JdbcClient.create(TestDatabases.instances().main().asOwner());

    @Test
    void it_loads_whole_into_an_empty_installation_and_once() {
        start().close();
        assertThat(count("members.member")).isEqualTo(40);
        assertThat(count("requests.draft")).isOne();
        assertThat(states())
                .containsExactly(
                        "ASSESSMENT",
                        "ASSESSMENT",
                        "BRIEFING",
                        "DECLINED",
                        "IN_DELIVERY",
                        "MATCHED",
                        "NEEDS_INFO",
                        "ROUTING",
                        "SCREENING",
                        "SUBMITTED",
                        "WITHDRAWN");
        long acts = count("ledger.entry");
        start().close();
        assertThat(states()).hasSize(11);
        assertThat(count("ledger.entry")).isEqualTo(acts);
    }

    private List<String> states() {
        return main.sql("SELECT state FROM requests.request WHERE NOT canary ORDER BY state")
                .query((row, _) -> String.valueOf(row.getString(1)))
                .list();
    }

    private long count(String table) {
        return main.sql("SELECT count(*) FROM " + table).query((row, _) -> row.getLong(1)).single();
    }

    private static ConfigurableApplicationContext start() {
        return StartedApart.with(Map.of("icjc.data", "target/test-data-demo", "icjc.demo", "true"));
    }
}
