package org.icjc.desk.accounts;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;
import org.icjc.kernel.refusal.Refused;

/**
 * One-time codes (RFC 6238: SHA-1, six digits, 30 seconds) of one shared secret: the person's
 * authenticator here, and what it is checked against.
 */
public final class Authenticator {
    /** Length of a secret in bytes. */
    public static final int LENGTH = 20;

    private static final TimeBasedOneTimePasswordGenerator CODES =
            new TimeBasedOneTimePasswordGenerator();
    private static final long STEP = CODES.getTimeStep().toSeconds();
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final byte[] secret;

    private Authenticator(byte[] secret) {
        this.secret = secret;
    }

    public static Authenticator random() {
        byte[] secret = new byte[LENGTH];
        new SecureRandom().nextBytes(secret);
        return new Authenticator(secret);
    }

    static Authenticator of(byte[] secret) {
        if (secret.length != LENGTH) throw new IllegalArgumentException("authenticator's secret");
        return new Authenticator(secret.clone());
    }

    /** Reads what {@link #base32()} wrote, in any case and spacing. */
    public static Authenticator parse(String base32) {
        String letters = base32.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        if (letters.length() != LENGTH * 8 / 5) throw new Refused("authenticator.secret");
        byte[] secret = new byte[LENGTH];
        int bits = 0;
        int held = 0;
        int at = 0;
        for (int i = 0; i < letters.length(); i++) {
            int value = BASE32.indexOf(letters.charAt(i));
            if (value < 0) throw new Refused("authenticator.secret");
            bits = bits << 5 | value;
            held += 5;
            if (held >= 8) {
                held -= 8;
                secret[at++] = (byte) (bits >> held);
            }
        }
        return new Authenticator(secret);
    }

    /** 32 characters, as authenticators take them. */
    public String base32() {
        StringBuilder text = new StringBuilder();
        int bits = 0;
        int held = 0;
        for (byte one : secret) {
            bits = bits << 8 | one & 0xff;
            held += 8;
            while (held >= 5) {
                held -= 5;
                text.append(BASE32.charAt(bits >> held & 31));
            }
        }
        return text.toString();
    }

    /** The code that is shown at this moment. */
    public String codeAt(Instant now) {
        try {
            return CODES.generateOneTimePasswordString(new SecretKeySpec(secret, "RAW"), now);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("authenticator", e);
        }
    }

    /** Of which step a code is, allowing for a clock one step early or late. */
    OptionalLong stepOf(String code, Instant now) {
        byte[] typed = code.replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8);
        long step = now.getEpochSecond() / STEP;
        OptionalLong found = OptionalLong.empty();
        for (long each = step - 1; each <= step + 1; each++) {
            byte[] right =
                    codeAt(Instant.ofEpochSecond(each * STEP)).getBytes(StandardCharsets.UTF_8);
            if (MessageDigest.isEqual(right, typed)) found = OptionalLong.of(each);
        }
        return found;
    }

    byte[] secret() {
        return secret.clone();
    }

    @Override
    public String toString() {
        return "[sealed]";
    }
}
