package org.icjc.app.demo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.icjc.desk.accounts.Authenticator;
import org.icjc.vault.ReturnCode;

/**
 * The demo's codes, the same at every start and known to everybody: nothing of the demo is secret.
 */
final class DemoKeys {
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private DemoKeys() {}

    static ReturnCode returnCode(String request) {
        return ReturnCode.of(
                Arrays.copyOf(digest("icjc demo return code " + request), ReturnCode.LENGTH));
    }

    static Authenticator authenticator(DemoRole role) {
        StringBuilder secret = new StringBuilder();
        for (byte each : digest("icjc demo authenticator " + role.name()))
            secret.append(BASE32.charAt(each & 31));
        return Authenticator.parse(secret.toString());
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
