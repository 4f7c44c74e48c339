package org.icjc.requests;

import static org.assertj.core.api.Assertions.assertThat;

import org.icjc.kernel.parts.Part;
import org.icjc.kernel.parts.PartScope;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The request that nobody made, and what it may tell. */
class CanaryTest extends WithCommittee {

    private HealthIndicator canary() {
        return context.getBeansOfType(HealthIndicator.class).entrySet().stream()
                .filter(bean -> bean.getKey().endsWith("anaryHealth"))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    @Test
    void the_canary_sings_and_leaves_nothing_behind() {
        int before = grants();
        run("canary");
        assertThat(java.util.Objects.requireNonNull(canary().health()).getStatus())
                .isEqualTo(Status.UP);
        assertThat(grants()).isEqualTo(before);
        assertThat(
                        owner().sql("SELECT count(*) FROM requests.request WHERE canary")
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    private static int grants() {
        return owner().sql("SELECT count(*) FROM requests.access_grant")
                .query(Integer.class)
                .single();
    }

    @Test
    void a_silent_canary_is_an_alarm() {
        keyvaultOwner().sql("ALTER TABLE keyvault.shred_key RENAME TO away").update();
        try {
            run("canary");
            assertThat(java.util.Objects.requireNonNull(canary().health()).getStatus())
                    .isEqualTo(Status.DOWN);
        } finally {
            keyvaultOwner().sql("ALTER TABLE keyvault.away RENAME TO shred_key").update();
        }
        run("canary");
        assertThat(java.util.Objects.requireNonNull(canary().health()).getStatus())
                .isEqualTo(Status.UP);
    }

    @Test
    void the_canarys_door_opens_no_other_request() {
        RequestId request = committee.submitted(committee.code());
        assertThat(
                        PartScope.call(
                                Part.WORKER,
                                () ->
                                        context.getBean(JdbcClient.class)
                                                .sql("SELECT * FROM requests.canary_grant(?)")
                                                .param(request.value())
                                                .query((_, _) -> true)
                                                .list()))
                .isEmpty();
    }
}
