package org.icjc.requests.access;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.secrets.SecretFiles;
import org.icjc.vault.Context;
import org.icjc.vault.DataKey;
import org.icjc.vault.Label;
import org.icjc.vault.Mac;
import org.icjc.vault.RequesterKeys;
import org.icjc.vault.ReturnCode;
import org.icjc.vault.ReturnCodeReading;
import org.icjc.vault.SealBroken;
import org.icjc.vault.Sealing;
import org.springframework.stereotype.Component;

/**
 * The one cookie of a requester's visit: the code or the keys derived from it, sealed under the
 * server's form key with their expiry. The server keeps no session.
 */
@Component
@OnPart(Part.INTAKE)
public class VisitCookies {
    /** How long a visit lasts after its last page. */
    public static final Duration LENGTH = Duration.ofMinutes(20);

    private static final Context PLACE =
            Context.apart(
                    Label.SESSION_COOKIE, UUID.fromString("7d7b1f5e-5d0c-4b7e-9a51-0d6a5f3c9e21"));
    private static final byte CODE = 1;
    private static final byte KEYS = 2;
    private static final int MOST = 4_096;

    private final DataKey root;
    private final Clock clock;

    VisitCookies(SecretFiles secrets, Clock clock) {
        this.root = DataKey.of(secrets.secret("form-key"));
        this.clock = clock;
    }

    /** A visit that begins or goes on now, with the code at hand. */
    public Visit asking(ReturnCode code) {
        return Visit.asking(code, end());
    }

    /** A visit that begins or goes on now, with the derived keys alone. */
    public Visit comingBack(RequesterKeys keys) {
        return Visit.comingBack(keys, end());
    }

    /** The same visit, its 20 minutes begun anew. */
    public Visit goOn(Visit visit) {
        return visit.code().map(this::asking).orElseGet(() -> comingBack(visit.keys()));
    }

    private Instant end() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).plus(LENGTH);
    }

    /** The cookie's value, URL-safe Base64, about 1.5 KB whatever it holds. */
    public String seal(Visit visit) {
        byte[] secret =
                visit.code()
                        .map(code -> code.shortForm().getBytes(StandardCharsets.US_ASCII))
                        .orElseGet(() -> visit.keys().encode());
        byte[] plain =
                ByteBuffer.allocate(9 + secret.length)
                        .put(visit.code().isPresent() ? CODE : KEYS)
                        .putLong(visit.ends().getEpochSecond())
                        .put(secret)
                        .array();
        long hour = hour();
        byte[] sealed = Sealing.seal(keyOf(hour), PLACE, plain);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(
                        ByteBuffer.allocate(8 + sealed.length).putLong(hour).put(sealed).array());
    }

    /** The visit; empty if it ended, was changed, or is none. */
    public Optional<Visit> open(String cookie) {
        if (cookie.length() > MOST) return Optional.empty();
        try {
            ByteBuffer value = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cookie));
            if (value.remaining() < 8) return Optional.empty();
            long hour = value.getLong();
            if (hour > hour() || hour < hour() - 1) return Optional.empty();
            byte[] sealed = new byte[value.remaining()];
            value.get(sealed);
            return read(ByteBuffer.wrap(Sealing.open(keyOf(hour), PLACE, sealed)));
        } catch (IllegalArgumentException | SealBroken broken) {
            return Optional.empty();
        }
    }

    private Optional<Visit> read(ByteBuffer plain) {
        byte kind = plain.get();
        Instant ends = Instant.ofEpochSecond(plain.getLong());
        if (!clock.instant().isBefore(ends)) return Optional.empty();
        byte[] secret = new byte[plain.remaining()];
        plain.get(secret);
        return switch (kind) {
            case CODE ->
                    ReturnCode.read(new String(secret, StandardCharsets.US_ASCII))
                                    instanceof ReturnCodeReading.Valid(ReturnCode code)
                            ? Optional.of(Visit.asking(code, ends))
                            : Optional.empty();
            case KEYS -> Optional.of(Visit.comingBack(RequesterKeys.decode(secret), ends));
            default -> Optional.empty();
        };
    }

    private long hour() {
        return clock.instant().getEpochSecond() / 3_600;
    }

    // One key an hour: every page seals a cookie, and a key bears 2^20 messages.
    private DataKey keyOf(long hour) {
        return DataKey.of(
                Mac.tag(root, ("visit-cookie/1/" + hour).getBytes(StandardCharsets.US_ASCII)));
    }
}
