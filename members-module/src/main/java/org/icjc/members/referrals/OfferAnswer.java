package org.icjc.members.referrals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.icjc.kernel.json.ForgetfulJson;
import org.icjc.kernel.refusal.Refused;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A member's answer to an offer, sealed under OFFER.
 *
 * @param ties the member's own declaration on what the brief says
 * @param people how many it would send; 0 when it declines
 * @param skills of those people, without names
 * @param part which part, for {@link Interest#REDUCED}
 * @param later from which month, for {@link Interest#LATER}
 * @param reason for {@link Interest#NO}, else null
 */
public record OfferAnswer(
        Interest interest,
        Ties ties,
        int people,
        @Nullable LocalDate freeFrom,
        @Nullable LocalDate freeUntil,
        String skills,
        String part,
        String later,
        @Nullable Reason reason) {
    private static final JsonMapper JSON = ForgetfulJson.mapper();
    private static final int VERSION = 1;
    private static final int LONGEST = 600;

    /** How much the member can do. */
    public enum Interest {
        FULL,
        REDUCED,
        LATER,
        NO;

        public String messageKey() {
            return "interest." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** The member's own declaration on the brief. */
    public enum Ties {
        NONE,
        POSSIBLE,
        YES;

        public String messageKey() {
            return "members.ties." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Why not; saying no costs nothing. */
    public enum Reason {
        NOBODY_FREE,
        NOT_OUR_FIELD,
        LANGUAGE,
        SECURITY_OR_TRAVEL,
        CONFLICT,
        RATHER_NOT_SAY;

        public String messageKey() {
            return "members.reason." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public OfferAnswer {
        for (String text : new String[] {skills, part, later})
            if (text.length() > LONGEST) throw new Refused("members.answer.too-long", "n", LONGEST);
        if (interest == Interest.NO && reason == null)
            throw new Refused("members.referral.needs.reason-given");
        if (interest != Interest.NO && (people < 1 || people > 50))
            throw new Refused("members.answer.people");
        if (interest == Interest.REDUCED && part.isBlank())
            throw new Refused("members.answer.part");
        if (interest == Interest.LATER && later.isBlank())
            throw new Refused("members.answer.later");
        if (freeFrom != null && freeUntil != null && freeUntil.isBefore(freeFrom))
            throw new Refused("members.answer.dates");
    }

    /** No, for a reason from the list. */
    public static OfferAnswer no(Ties ties, Reason reason) {
        return new OfferAnswer(Interest.NO, ties, 0, null, null, "", "", "", reason);
    }

    /** As sealed. */
    public byte[] bytes() {
        ObjectNode root =
                JSON.createObjectNode()
                        .put("version", VERSION)
                        .put("interest", interest.name())
                        .put("ties", ties.name())
                        .put("people", people)
                        .put("skills", skills)
                        .put("part", part)
                        .put("later", later);
        if (freeFrom != null) root.put("from", freeFrom.toString());
        if (freeUntil != null) root.put("until", freeUntil.toString());
        if (reason != null) root.put("reason", reason.name());
        return JSON.writeValueAsString(root).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * @throws IllegalArgumentException without content, if the bytes are anything else
     */
    public static OfferAnswer read(byte[] bytes) {
        try {
            JsonNode root = JSON.readTree(bytes);
            if (root.path("version").asInt(0) != VERSION) throw new IllegalArgumentException();
            return new OfferAnswer(
                    Interest.valueOf(root.required("interest").asString()),
                    Ties.valueOf(root.required("ties").asString()),
                    root.required("people").asInt(),
                    day(root.get("from")),
                    day(root.get("until")),
                    root.required("skills").asString(),
                    root.required("part").asString(),
                    root.required("later").asString(),
                    root.has("reason") ? Reason.valueOf(root.get("reason").asString()) : null);
        } catch (RuntimeException unreadable) {
            // Without the cause: a parser's message quotes what it could not read.
            throw new IllegalArgumentException("members.answer.unreadable");
        }
    }

    private static @Nullable LocalDate day(@Nullable JsonNode node) {
        return node == null ? null : LocalDate.parse(node.asString());
    }

    @Override
    public String toString() {
        return "[confidential]";
    }
}
