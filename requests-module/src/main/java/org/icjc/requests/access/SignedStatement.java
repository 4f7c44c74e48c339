package org.icjc.requests.access;

import org.icjc.vault.KeyPairs;
import org.icjc.vault.PublicKeys;
import tools.jackson.databind.JsonNode;

/** A statement with its signature, as sealed, version 1. */
record SignedStatement(byte[] statement, byte[] signature) {
    private static final int VERSION = 1;

    static SignedStatement sign(byte[] statement, KeyPairs keys) {
        return new SignedStatement(statement, keys.sign(statement));
    }

    boolean holds(PublicKeys signer) {
        return signer.verify(statement, signature);
    }

    /** The statement's fields; to be read only after {@link #holds}. */
    JsonNode fields() {
        int version = Json.versionOf(statement);
        return Json.read(
                statement, version == Statement.CONSENT_VERSION ? version : Statement.VERSION);
    }

    byte[] write() {
        return Json.bytes(
                Json.version(VERSION)
                        .put("statement", Json.base64(statement))
                        .put("signature", Json.base64(signature)));
    }

    static SignedStatement read(byte[] bytes) {
        JsonNode node = Json.read(bytes, VERSION);
        return new SignedStatement(
                Json.base64(node.path("statement")), Json.base64(node.path("signature")));
    }

    @Override
    public String toString() {
        return "[confidential]";
    }
}
