package org.icjc.requests.access;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a requester or a person at the desk signs, as exact bytes: JSON that names the act, the ids
 * and the time. Signed are these bytes, never a reading of them.
 */
final class Statement {
    static final int VERSION = 1;
    static final int CONSENT_VERSION = 2;

    private Statement() {}

    static byte[] approval(UUID request, UUID brief, byte[] exact, Instant at) {
        return Json.bytes(
                act("approve-brief", request, at)
                        .put("brief", brief.toString())
                        .put("sha256", Shown.hash(exact)));
    }

    /**
     * Version 2; version 1 named the referral alone, and neither the member nor what was shown.
     *
     * @param profile the exact bytes that the requester was shown
     */
    static byte[] consent(
            UUID request,
            UUID referral,
            UUID member,
            byte[] profile,
            Set<ConsentScope> scope,
            LocalDate until,
            Instant at) {
        ObjectNode node =
                act(CONSENT_VERSION, "consent", request, at)
                        .put("referral", referral.toString())
                        .put("member", member.toString())
                        .put("sha256", Shown.hash(profile))
                        .put("until", until.toString());
        ArrayNode scopes = node.putArray("scope");
        new TreeSet<>(scope).forEach(each -> scopes.add(each.name()));
        return Json.bytes(node);
    }

    static byte[] refusal(UUID request, UUID referral, Instant at) {
        return Json.bytes(act("refuse", request, at).put("referral", referral.toString()));
    }

    static byte[] consentWithdrawal(UUID request, UUID referral, Instant at) {
        return Json.bytes(
                act("withdraw-consent", request, at).put("referral", referral.toString()));
    }

    static byte[] withdrawal(UUID request, Instant at) {
        return Json.bytes(act("withdraw", request, at));
    }

    /**
     * The first of two people proposes to release something of a request to a member.
     *
     * @param at whole microseconds, as the database keeps it
     */
    static byte[] release(
            UUID request, UUID referral, UUID member, ReleaseStep step, UUID person, Instant at) {
        return Json.bytes(
                act("propose-release", request, at)
                        .put("referral", referral.toString())
                        .put("member", member.toString())
                        .put("step", step.name())
                        .put("person", person.toString()));
    }

    /** The declaration of one person at the desk. */
    static byte[] declaration(UUID request, UUID person, Outcome outcome, Instant at) {
        return Json.bytes(
                act("declare", request, at)
                        .put("person", person.toString())
                        .put("outcome", outcome.name()));
    }

    private static ObjectNode act(String name, UUID request, Instant at) {
        return act(VERSION, name, request, at);
    }

    private static ObjectNode act(int version, String name, UUID request, Instant at) {
        return Json.version(version)
                .put("act", name)
                .put("request", request.toString())
                .put("at", at.toString());
    }

    static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) digest.update(part);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
