package org.icjc.requests.access;

import java.util.Map;
import java.util.UUID;
import org.icjc.requests.RequestId;
import org.icjc.vault.Compartment;
import org.icjc.vault.KeyPairs;
import org.icjc.vault.Label;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.node.ObjectNode;

/**
 * Somebody who holds a request's CONTENT key and writes the database: seals what he likes at the
 * right place, and lacks nothing but the requester's signature. To be used as a person who holds
 * the key.
 */
public final class Forger {
    private final CaseSeals seals;
    private final RequestId request;

    public Forger(ApplicationContext context, RequestId request) {
        this.seals = context.getBean(CaseSeals.class);
        this.request = request;
    }

    public byte[] seal(Label label, UUID row, byte[] plain) {
        return seals.seal(request, Compartment.CONTENT, label, row, plain);
    }

    public byte[] open(Label label, UUID row, byte[] sealed) {
        return seals.open(request, Compartment.CONTENT, label, row, sealed);
    }

    /** A statement that was signed, with some of its fields changed, signed anew and sealed. */
    public byte[] signedAnew(UUID row, byte[] sealed, Map<String, String> changed, KeyPairs by) {
        byte[] words = changed(signed(row, sealed), changed);
        return seal(Label.VERIFY, row, SignedStatement.sign(words, by).write());
    }

    /** The same under the signature that it had before the change. */
    public byte[] underTheSameSignature(UUID row, byte[] sealed, Map<String, String> changed) {
        SignedStatement before = signed(row, sealed);
        byte[] words = changed(before, changed);
        return seal(Label.VERIFY, row, new SignedStatement(words, before.signature()).write());
    }

    private SignedStatement signed(UUID row, byte[] sealed) {
        return SignedStatement.read(open(Label.VERIFY, row, sealed));
    }

    private static byte[] changed(SignedStatement signed, Map<String, String> changed) {
        ObjectNode fields = (ObjectNode) signed.fields();
        changed.forEach(fields::put);
        return Json.bytes(fields);
    }

    public static byte[] sha256(byte[] bytes) {
        return Statement.sha256(bytes);
    }
}
