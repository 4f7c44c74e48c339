package org.icjc.requests.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OrphanKeysTest {
    private final UUID held = UUID.randomUUID();
    private final UUID left = UUID.randomUUID();

    @Test
    void an_old_key_that_no_grant_needs_is_an_orphan() {
        assertThat(OrphanKeys.orphans(Set.of(held, left), Set.of(held))).containsExactly(left);
    }

    @Test
    void a_keyvault_beside_a_database_that_knows_none_of_its_keys_is_left_alone() {
        assertThat(OrphanKeys.orphans(Set.of(held, left), Set.of())).isEmpty();
        assertThat(OrphanKeys.orphans(Set.of(left), Set.of(UUID.randomUUID()))).isEmpty();
    }
}
