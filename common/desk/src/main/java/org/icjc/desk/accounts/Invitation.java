package org.icjc.desk.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The one-time secret with which somebody finishes his or her own enrolment: 32 letters and digits,
 * shown once to the administrator, who hands it over. The database keeps its hash.
 */
public final class Invitation {
    private static final String PURPOSE = "icjc/desk/invitation/1";

    private final String letters;

    private Invitation(String letters) {
        this.letters = letters;
    }

    static Invitation random() {
        return new Invitation(Authenticator.random().base32());
    }

    /** Reads what {@link #text()} wrote, in any case and spacing; another text invites nobody. */
    public static Invitation parse(String text) {
        return new Invitation(
                text.length() > 100
                        ? ""
                        : text.replaceAll("[\\s-]", "").toUpperCase(java.util.Locale.ROOT));
    }

    /** In groups of four. */
    public String text() {
        return String.join(" ", letters.split("(?<=\\G.{4})"));
    }

    byte[] hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(PURPOSE.getBytes(StandardCharsets.US_ASCII));
            return digest.digest(letters.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "[sealed]";
    }
}
