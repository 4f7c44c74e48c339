package org.icjc.desk.roster;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;
import org.icjc.desk.PersonId;
import org.icjc.vault.PublicKeys;

/**
 * What is vouched for: that a person, in this member organisation and in no other, has these keys.
 */
public record MemberKeys(PersonId person, UUID organisation, PublicKeys keys) {
    // Version 1 did not name the organisation: a vouched person could be moved to another one.
    private static final String PURPOSE = "icjc/desk/vouch/2";

    private static final int GROUPS = 6;

    /**
     * The first 24 hexadecimal digits of the keys' fingerprint in groups of four: what one person
     * reads out and the other compares. 96 bits are more than anybody can search other keys for.
     */
    public String fingerprint() {
        String digits = HexFormat.of().formatHex(keys.fingerprint()).substring(0, GROUPS * 4);
        return String.join(" ", digits.split("(?<=\\G.{4})"));
    }

    /** The bytes that a voucher signs. */
    byte[] message() {
        byte[] purpose = PURPOSE.getBytes(StandardCharsets.US_ASCII);
        byte[] fingerprint = keys.fingerprint();
        return ByteBuffer.allocate(purpose.length + 1 + 16 + 16 + fingerprint.length)
                .put(purpose)
                .put((byte) 0)
                .putLong(person.value().getMostSignificantBits())
                .putLong(person.value().getLeastSignificantBits())
                .putLong(organisation.getMostSignificantBits())
                .putLong(organisation.getLeastSignificantBits())
                .put(fingerprint)
                .array();
    }
}
