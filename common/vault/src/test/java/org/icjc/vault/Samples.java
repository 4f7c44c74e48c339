package org.icjc.vault;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Things that many tests need; all invented, all fixed. */
final class Samples {
    static final UUID REQUEST = new UUID(1, 1);
    static final UUID OTHER_REQUEST = new UUID(1, 2);
    static final UUID ROW = new UUID(2, 1);
    static final UUID OTHER_ROW = new UUID(2, 2);
    static final UUID PERSON = new UUID(3, 1);
    static final UUID OTHER_PERSON = new UUID(3, 2);
    static final UUID REFERRAL = new UUID(4, 1);

    static final Set<Compartment> ALL_FOUR =
            EnumSet.of(
                    Compartment.PARTIES,
                    Compartment.CONTENT,
                    Compartment.IDENTITY,
                    Compartment.NOTES);

    private Samples() {}

    /** 32 bytes that count up from {@code first}. */
    static byte[] counting(int first) {
        byte[] bytes = new byte[Secret.LENGTH];
        for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) (first + i);
        return bytes;
    }

    static KeyPairs pairs(int first) {
        return KeyPairs.of(Seed.of(counting(first)));
    }

    static Map<Compartment, DataKey> keys(Set<Compartment> compartments) {
        Map<Compartment, DataKey> keys = new EnumMap<>(Compartment.class);
        for (Compartment compartment : compartments) {
            keys.put(compartment, DataKey.of(counting(16 * compartment.code())));
        }
        return keys;
    }

    static GrantTerms terms() {
        return GrantTerms.ofRequest(REQUEST, ALL_FOUR, 1, PERSON, 7);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] flipped(byte[] blob, int at) {
        byte[] changed = blob.clone();
        changed[at] ^= 1;
        return changed;
    }
}
