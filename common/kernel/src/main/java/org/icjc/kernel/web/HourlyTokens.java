package org.icjc.kernel.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import org.icjc.kernel.secrets.SecretFiles;
import org.icjc.vault.DataKey;
import org.icjc.vault.Mac;
import org.jspecify.annotations.Nullable;

/**
 * Tokens that show that a form was ours and how old it is, without a cookie. A token names its form
 * and the hour it was made in, and no reader: all who load a page within an hour get the same one,
 * so that the page may be kept and the token tells nobody apart. Against a stranger's site it
 * proves only that the form was fetched; a form that acts for somebody needs his own secret too.
 */
public final class HourlyTokens {
    static final Duration STEP = Duration.ofHours(1);

    private final DataKey key;
    private final Clock clock;

    public HourlyTokens(SecretFiles secrets, Clock clock) {
        this.key = DataKey.of(secrets.secret("form-key"));
        this.clock = clock;
    }

    /**
     * @param form a name that no other form has
     */
    public String issue(String form) {
        long hour = hour();
        return hour + "." + signature(form, hour);
    }

    /**
     * Whether this form made the token, no longer ago than {@code age} (to the hour) and not later.
     */
    public boolean accepts(String form, @Nullable String token, Duration age) {
        if (token == null || token.length() > 100) return false;
        int dot = token.indexOf('.');
        if (dot < 1 || dot > 12) return false;
        try {
            long hour = Long.parseLong(token, 0, dot, 10);
            long elapsed = hour() - hour;
            byte[] tag = Base64.getUrlDecoder().decode(token.substring(dot + 1));
            return elapsed >= 0
                    && elapsed <= age.dividedBy(STEP)
                    && Mac.verify(key, message(form, hour), tag);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private long hour() {
        return clock.millis() / STEP.toMillis();
    }

    private String signature(String form, long hour) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Mac.tag(key, message(form, hour)));
    }

    private static byte[] message(String form, long hour) {
        return ("icjc/form/1 " + form + " " + hour).getBytes(StandardCharsets.UTF_8);
    }
}
