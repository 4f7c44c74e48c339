package org.icjc.requests.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import org.icjc.vault.Compartment;
import org.icjc.vault.Context;
import org.icjc.vault.DataKey;
import org.icjc.vault.KeyPairs;
import org.icjc.vault.Label;
import org.icjc.vault.Sealing;
import org.icjc.vault.Seed;

/** Where, and under which fixed keys, the golden records of requests were sealed. */
public final class Frozen {
    static final UUID REQUEST = new UUID(0x1111_1111_1111_4111L, 0x8111_1111_1111_1111L);
    public static final UUID ROW = new UUID(0x2222_2222_2222_4222L, 0x8222_2222_2222_2222L);
    private static final DataKey KEY = DataKey.of(counting(1));

    private Frozen() {}

    private static byte[] counting(int from) {
        byte[] bytes = new byte[32];
        for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) (from + i);
        return bytes;
    }

    static KeyPairs requester() {
        return KeyPairs.of(Seed.of(counting(7)));
    }

    private static Context at(Label label, Compartment compartment) {
        return Context.of(label, ROW, REQUEST, compartment);
    }

    /** Opens a golden file, which is never written again. */
    public static byte[] open(String name, Label label, Compartment compartment) {
        return Sealing.open(KEY, at(label, compartment), bytes(name));
    }

    private static byte[] bytes(String name) {
        try (InputStream file =
                Objects.requireNonNull(
                        Frozen.class.getResourceAsStream("/org/icjc/requests/golden/" + name),
                        name)) {
            String hex = new String(file.readAllBytes(), StandardCharsets.US_ASCII);
            return HexFormat.of().parseHex(hex.replaceAll("\\s", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For the next version's file: its hexadecimal text, in lines of 120. */
    public static String seal(byte[] plain, Label label, Compartment compartment) {
        String hex = HexFormat.of().formatHex(Sealing.seal(KEY, at(label, compartment), plain));
        return hex.replaceAll("(.{120})", "$1\n").stripTrailing() + "\n";
    }
}
