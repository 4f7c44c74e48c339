package org.icjc.site.subscriptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import org.icjc.kernel.secrets.SecretFiles;
import org.icjc.vault.SealBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubscriberKeysTest {
    private static final MailAddress ADDRESS = new MailAddress("marble@canvas.example");
    private static final UUID ROW = UUID.fromString("3f2504e0-4f89-41d3-9a0c-0305e82c3301");

    @TempDir Path folder;
    private SubscriberKeys keys;

    @BeforeEach
    void makeKeys() {
        keys = new SubscriberKeys(new SecretFiles(folder));
    }

    @Test
    void a_sealed_address_opens_in_its_own_row_only() {
        byte[] sealed = keys.seal(ROW, ADDRESS);

        assertThat(keys.open(ROW, sealed)).isEqualTo(ADDRESS);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("canvas");
        assertThatThrownBy(() -> keys.open(UUID.randomUUID(), sealed))
                .isInstanceOf(SealBroken.class);
    }

    @Test
    void the_size_of_what_is_stored_tells_nothing_of_the_address() {
        assertThat(keys.seal(ROW, new MailAddress("a@b.example")))
                .hasSameSizeAs(keys.seal(ROW, new MailAddress("a".repeat(60) + "@b.example")));
    }

    @Test
    void one_mailbox_has_one_index_and_another_installation_has_another() {
        SubscriberKeys elsewhere = new SubscriberKeys(new SecretFiles(folder.resolve("other")));

        assertThat(keys.index(ADDRESS))
                .isEqualTo(keys.index(new MailAddress("Marble@Canvas.EXAMPLE")));
        assertThat(keys.index(ADDRESS)).isNotEqualTo(elsewhere.index(ADDRESS));
    }
}
