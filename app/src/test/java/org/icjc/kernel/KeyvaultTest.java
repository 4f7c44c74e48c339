package org.icjc.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.icjc.app.IcjcTest;
import org.icjc.app.TestDatabases;
import org.icjc.kernel.keyvault.Keyvault;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.parts.PartScope;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

@IcjcTest
class KeyvaultTest {
    @Autowired Keyvault keyvault;
    private final UUID request = UUID.randomUUID();
    private final UUID grant = UUID.randomUUID();

    @Test
    void shred_keys_and_salt_are_committed_when_the_call_returns() {
        byte[] salt = stored(grant, 1);

        assertThat(salt).hasSize(32);
        assertThat(intake(() -> keyvault.find(grant)).orElseThrow()).isEqualTo(bytes(1));
        assertThat(intake(() -> keyvault.salt(request, request))).isEqualTo(salt);
        assertThat(salts()).isEqualTo(1);
    }

    @Test
    void if_one_of_them_is_refused_none_is_kept() {
        PartScope.run(Part.INTAKE, () -> keyvault.put(UUID.randomUUID(), Map.of(grant, bytes(1))));
        UUID other = UUID.randomUUID();

        assertThatThrownBy(() ->
                        intake(() ->
                                keyvault.putWithSalt(
                                        request,
                                        Map.of(grant, bytes(2), other, bytes(3)),
                                        request)))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(intake(() -> keyvault.find(other))).isEmpty();
        assertThat(intake(() -> keyvault.find(grant)).orElseThrow()).isEqualTo(bytes(1));
        assertThat(salts()).isZero();
    }

    @Test
    void a_key_of_another_length_is_refused_before_anything_is_written() {
        assertThatThrownBy(() ->
                        intake(() ->
                                keyvault.putWithSalt(
                                        request, Map.of(grant, new byte[31]), request)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(salts()).isZero();
    }

    private byte[] stored(UUID of, int fill) {
        return intake(() -> keyvault.putWithSalt(request, Map.of(of, bytes(fill)), request));
    }

    private static <T> T intake(java.util.function.Supplier<T> work) {
        return PartScope.call(Part.INTAKE, work);
    }

    private static byte[] bytes(int fill) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) fill);
        return key;
    }

    private int salts() {
        return JdbcClient.create(TestDatabases.instances().keyvault().asOwner())
                .sql("SELECT count(*) FROM keyvault.salt WHERE request_id = ?")
                .param(request)
                .query(Integer.class)
                .single();
    }
}
