package org.icjc.ledger;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One act to be recorded.
 *
 * @param kind a frozen name such as {@code request.submitted}
 * @param actor the person, or null for the requester and for jobs
 * @param subject what was acted upon: a request, a referral, an account
 * @param reason a code from a list, never a sentence somebody wrote
 * @param commitment a salted SHA-256 over content, or null
 */
public record Act(
        String kind,
        ActorRole role,
        @Nullable UUID actor,
        UUID subject,
        @Nullable String reason,
        byte @Nullable [] commitment) {
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9.-]{0,59}");

    public Act {
        if (!CODE.matcher(kind).matches()) throw new IllegalArgumentException("kind of act");
        if (reason != null && !CODE.matcher(reason).matches())
            throw new IllegalArgumentException("reason code");
        if (commitment != null && commitment.length != 32)
            throw new IllegalArgumentException("a commitment has 32 bytes");
    }

    public static Act of(String kind, ActorRole role, @Nullable UUID actor, UUID subject) {
        return new Act(kind, role, actor, subject, null, null);
    }

    public Act because(String reasonCode) {
        return new Act(kind, role, actor, subject, reasonCode, commitment);
    }
}
