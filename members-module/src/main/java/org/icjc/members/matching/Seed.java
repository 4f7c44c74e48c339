package org.icjc.members.matching;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The last word on the order of equals. Request ids are random, so nobody can choose an id and
 * nobody is always first.
 */
final class Seed {

    private Seed() {}

    static String of(String request, String member) {
        String text = "icjc-order-v1|" + request + "|" + member;
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
