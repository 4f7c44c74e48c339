package org.icjc.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.icjc.app.TestDatabases;
import org.icjc.desk.PersonId;
import org.icjc.kernel.refusal.NotThere;
import org.icjc.requests.access.CaseAccess;
import org.icjc.requests.access.Outcome;
import org.icjc.vault.Compartment;
import org.icjc.vault.GrantTerms;
import org.icjc.vault.Grants;
import org.icjc.vault.KeyPairs;
import org.icjc.vault.SealBroken;
import org.icjc.vault.ShredKey;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The main database from before a recusal, with today's keyvault. */
class OldBackupTest extends WithCommittee {
    @Autowired CaseAccess access;

    @Test
    void a_dump_from_before_the_recusal_opens_nothing_for_the_recused_with_any_key_of_today()
            throws Exception {
        RequestId request = committee.inAssessment(committee.code());
        PersonId recused = committee.second;
        PersonId other = committee.first;
        committee.declare(other, request, Outcome.NONE);
        assertThat(committee.cast.as(recused, () -> access.parties(request))).isNotNull();
        OldBackup dump = OldBackup.of(TestDatabases.instances().main());
        List<ShredKey> yesterday = keysOfTheKeyvault();

        committee.declare(recused, request, Outcome.YES);
        dump.restore();

        assertThat(committee.cast.as(other, () -> access.content(request))).isNotNull();
        assertThatThrownBy(() -> committee.cast.as(recused, () -> access.parties(request)))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> committee.declare(recused, request, Outcome.NONE))
                .isInstanceOf(NotThere.class);
        KeyPairs seed = KeyPairs.of(committee.cast.seedOf(recused));
        List<Grant> grants = grantsOf(recused);
        assertThat(grants).isNotEmpty();
        assertThat(grants).allMatch(grant -> isOpenedByOneOf(yesterday, grant, seed));
        assertThat(grants).noneMatch(grant -> isOpenedByOneOf(keysOfTheKeyvault(), grant, seed));
    }

    private record Grant(GrantTerms terms, byte[] blob) {}

    private static List<Grant> grantsOf(PersonId person) {
        return owner().sql(
                        "SELECT request_id, compartments, key_version, roster_epoch, blob FROM"
                                + " requests.access_grant WHERE recipient = ?")
                .param(person.value())
                .query((row, _) ->
                        new Grant(
                                GrantTerms.ofRequest(
                                        row.getObject(1, UUID.class),
                                        Stream.of(row.getString(2).split(","))
                                                .map(Compartment::valueOf)
                                                .toList(),
                                        row.getInt(3),
                                        person.value(),
                                        row.getLong(4)),
                                row.getBytes(5)))
                .list();
    }

    private static boolean isOpenedByOneOf(List<ShredKey> keys, Grant grant, KeyPairs seed) {
        return keys.stream()
                .anyMatch(key -> {
                    try {
                        Grants.open(grant.terms(), grant.blob(), seed, key);
                        return true;
                    } catch (SealBroken closed) {
                        return false;
                    }
                });
    }

    private static List<ShredKey> keysOfTheKeyvault() {
        return keyvaultOwner()
                .sql("SELECT secret FROM keyvault.shred_key")
                .query((row, _) -> ShredKey.of(row.getBytes(1)))
                .list();
    }
}
