package org.icjc.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.icjc.desk.PersonId;
import org.icjc.kernel.answers.Answer;
import org.icjc.kernel.answers.Answers;
import org.icjc.requests.intake.Intake;
import org.icjc.requests.intake.IntakeClosed;
import org.icjc.vault.RequesterKeys;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** When not everybody could receive it who must, nothing is taken in. */
class ClosedIntakeTest extends WithCommittee {
    @Autowired Intake intake;

    private static int count() {
        return owner().sql("SELECT count(*) FROM requests.request").query(Integer.class).single();
    }

    @Test
    void with_fewer_than_two_left_intake_is_closed_and_writes_nothing() {
        RequesterKeys keys = committee.code();
        List<String> allButOne =
                List.of(committee.first, committee.second, committee.third).stream()
                        .map(PersonId::value)
                        .map(UUID::toString)
                        .toList();
        Answers answers = SampleAnswers.workshop().with("keep-out", new Answer.Choices(allButOne));
        int requests = count();
        int keysBefore = shredKeys();
        assertThatThrownBy(() -> committee.submit(keys, answers)).isInstanceOf(IntakeClosed.class);
        assertThat(count()).isEqualTo(requests);
        assertThat(shredKeys()).isEqualTo(keysBefore);
    }

    private static int shredKeys() {
        return keyvaultOwner()
                .sql("SELECT count(*) FROM keyvault.shred_key")
                .query(Integer.class)
                .single();
    }

    @Test
    void without_a_keyvault_intake_is_closed_and_writes_nothing() {
        RequesterKeys keys = committee.code();
        int requests = count();
        int keysBefore = shredKeys();
        keyvaultOwner().sql("ALTER TABLE keyvault.shred_key RENAME TO away").update();
        try {
            assertThatThrownBy(() -> committee.submit(keys, SampleAnswers.workshop()))
                    .isInstanceOf(IntakeClosed.class);
            assertThat(committee.asRequester(intake::isOpen)).isFalse();
        } finally {
            keyvaultOwner().sql("ALTER TABLE keyvault.away RENAME TO shred_key").update();
        }
        assertThat(count()).isEqualTo(requests);
        assertThat(shredKeys()).isEqualTo(keysBefore);
        assertThat(committee.asRequester(intake::isOpen)).isTrue();
    }

    @Test
    void a_changed_roster_closes_intake_and_nothing_is_written() {
        RequesterKeys keys = committee.code();
        int requests = count();
        int keysBefore = shredKeys();
        byte[] signed =
                owner().sql("SELECT signed FROM desk.roster ORDER BY epoch DESC LIMIT 1")
                        .query((row, _) -> row.getBytes(1))
                        .single();
        byte[] changed = signed.clone();
        changed[changed.length / 2] ^= 1;
        owner().sql("UPDATE desk.roster SET signed = ?").param(changed).update();
        try {
            assertThatThrownBy(() -> committee.submit(keys, SampleAnswers.workshop()))
                    .isInstanceOf(IntakeClosed.class);
        } finally {
            owner().sql("UPDATE desk.roster SET signed = ?").param(signed).update();
        }
        assertThat(count()).isEqualTo(requests);
        assertThat(shredKeys()).isEqualTo(keysBefore);
        assertThat(committee.asRequester(() -> intake.open(keys))).isEmpty();
        committee.submit(keys, SampleAnswers.workshop());
        assertThat(count()).isEqualTo(requests + 1);
    }
}
