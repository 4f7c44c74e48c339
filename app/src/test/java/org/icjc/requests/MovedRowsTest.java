package org.icjc.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.icjc.requests.access.CaseAccess;
import org.icjc.vault.SealBroken;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who writes the database moves rows: what they seal does not open elsewhere. */
class MovedRowsTest extends WithCommittee {
    @Autowired CaseAccess access;

    // Attacks by a writer to the database

    @Test
    void a_blob_moved_to_another_request_is_refused() {
        RequestId mine = committee.inScreening(committee.code());
        RequestId other = committee.inScreening(committee.code());
        owner().sql(
                        "UPDATE requests.request SET content_sealed = (SELECT content_sealed FROM"
                                + " requests.request WHERE id = ?) WHERE id = ?")
                .params(other.value(), mine.value())
                .update();
        assertThatThrownBy(() -> committee.cast.as(committee.officer, () -> access.content(mine)))
                .isInstanceOf(SealBroken.class);
    }

    @Test
    void a_grant_given_to_another_person_by_its_row_opens_nothing() {
        RequestId request = committee.submitted(committee.code());
        owner().sql("DELETE FROM requests.access_grant WHERE request_id = ? AND recipient = ?")
                .params(request.value(), committee.third.value())
                .update();
        owner().sql(
                        "UPDATE requests.access_grant SET recipient = ? WHERE request_id = ? AND"
                                + " recipient = ?")
                .params(committee.third.value(), request.value(), committee.officer.value())
                .update();
        owner().sql("UPDATE requests.request SET state = 'SCREENING' WHERE id = ?")
                .param(request.value())
                .update();
        owner().sql("UPDATE requests.request SET state = 'ASSESSMENT' WHERE id = ?")
                .param(request.value())
                .update();
        assertThatThrownBy(() -> committee.cast.as(committee.third, () -> access.parties(request)))
                .isInstanceOf(SealBroken.class);
    }

    @Test
    void the_database_refuses_a_step_that_is_not_in_the_lifecycle() {
        RequestId request = committee.submitted(committee.code());
        assertThatThrownBy(() ->
                        owner().sql("UPDATE requests.request SET state = 'MATCHED' WHERE id = ?")
                                .param(request.value())
                                .update())
                .rootCause()
                .hasMessageContaining("no such step");
    }

    @Test
    void database_and_code_have_the_same_lifecycle() {
        Set<String> inDatabase =
                new HashSet<>(
                        owner().sql("SELECT from_state || ' ' || to_state FROM requests.steps()")
                                .query((row, _) -> row.getString(1))
                                .list());
        Set<String> inCode =
                org.icjc.requests.request.Lifecycle.all().stream()
                        .map(step -> step.from() + " " + step.to())
                        .collect(Collectors.toSet());
        assertThat(inDatabase).isEqualTo(inCode);
    }
}
