package org.icjc.requests.access;

import java.util.HexFormat;
import java.util.UUID;
import org.icjc.kernel.refusal.Refused;

/**
 * What a requester was shown, by its id and its exact bytes: the page carries it, so that nothing
 * else can be signed than what stood there.
 *
 * @param sha256 of the bytes, hexadecimal
 */
public record Shown(UUID id, String sha256) {
    /** These bytes, under this id. */
    public static Shown of(UUID id, byte[] exact) {
        return new Shown(id, hash(exact));
    }

    static String hash(byte[] exact) {
        return HexFormat.of().formatHex(Statement.sha256(exact));
    }

    /**
     * @throws Refused {@code request.changed-meanwhile} unless these are the bytes
     */
    public void mustBe(byte[] exact) {
        if (!hash(exact).equals(sha256)) throw new Refused("request.changed-meanwhile");
    }
}
