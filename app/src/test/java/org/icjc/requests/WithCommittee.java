package org.icjc.requests;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.icjc.app.IcjcTest;
import org.icjc.app.TestDatabases;
import org.icjc.desk.PersonId;
import org.icjc.kernel.jobs.Recurring;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.parts.PartScope;
import org.icjc.kernel.refusal.Refused;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where tests of requests begin: a committee of four that may receive some. */
@IcjcTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class WithCommittee {
    @Autowired ApplicationContext context;
    @Autowired List<Recurring> recurring;
    CommitteeOfFour committee;

    @BeforeAll
    void enrol() {
        committee = new CommitteeOfFour(context);
    }

    static JdbcClient owner() {
        return JdbcClient.create(TestDatabases.instances().main().asOwner());
    }

    static JdbcClient keyvaultOwner() {
        return JdbcClient.create(TestDatabases.instances().keyvault().asOwner());
    }

    /** As it stands in the row. */
    static RequestState state(RequestId request) {
        return RequestState.valueOf(
                owner().sql("SELECT state FROM requests.request WHERE id = ?")
                        .param(request.value())
                        .query(String.class)
                        .single());
    }

    /** What the worker does again and again, once. */
    void run(String name) {
        Recurring job =
                recurring.stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst()
                        .orElseThrow();
        PartScope.run(Part.WORKER, job::run);
    }

    void refused(String key, PersonId person, Runnable work) {
        assertThatThrownBy(() -> committee.cast.as(person, work))
                .isInstanceOf(Refused.class)
                .hasMessage(key);
    }
}
