package org.icjc.rights;

import java.util.function.BooleanSupplier;
import org.icjc.desk.accounts.DeskRole;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Tries something as somebody who has one role, and no other. */
final class As {
    private As() {}

    static boolean role(DeskRole role, BooleanSupplier attempt) {
        return with(signedIn(role), attempt);
    }

    static boolean nobody(BooleanSupplier attempt) {
        SecurityContextHolder.clearContext();
        return attempt.getAsBoolean();
    }

    static Authentication signedIn(DeskRole role) {
        return new TestingAuthenticationToken("somebody", "none", role.authority());
    }

    private static boolean with(Authentication somebody, BooleanSupplier attempt) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(somebody);
        SecurityContextHolder.setContext(context);
        try {
            return attempt.getAsBoolean();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
