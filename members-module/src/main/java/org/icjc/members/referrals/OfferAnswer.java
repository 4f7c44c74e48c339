package org.icjc.members.referrals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
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
 * @param language of skills, part and later, BCP 47; empty where nobody said
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
        @Nullable Reason reason,
        String language) {
    private static final JsonMapper JSON = ForgetfulJson.mapper();
    private static final int WITHOUT_LANGUAGE = 1;
    private static final int VERSION = 2;
    private static final Pattern TAG = Pattern.compile("([a-z]{2,3}(-[A-Za-z0-9]{2,8})*)?");
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
        if (!TAG.matcher(language).matches()) throw new Refused("members.answer.language");
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
        return new OfferAnswer(Interest.NO, ties, 0, null, null, "", "", "", reason, "");
    }

    /** Whether the brief stays open to the member after it. */
    public boolean keepsOpen() {
        return interest != Interest.NO && ties == Ties.NONE;
    }

    /** As sealed. */
    public byte[] bytes() {
        ObjectNode root =
                JSON.createObjectNode()
                        .put("version", language.isEmpty() ? WITHOUT_LANGUAGE : VERSION)
                        .put("interest", interest.name())
                        .put("ties", ties.name())
                        .put("people", people)
                        .put("skills", skills)
                        .put("part", part)
                        .put("later", later);
        if (freeFrom != null) root.put("from", freeFrom.toString());
        if (freeUntil != null) root.put("until", freeUntil.toString());
        if (!language.isEmpty()) root.put("language", language);
        if (reason != null) root.put("reason", reason.name());
        return JSON.writeValueAsString(root).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * @throws IllegalArgumentException without content, if the bytes are anything else
     */
    public static OfferAnswer read(byte[] bytes) {
        try {
            JsonNode root = JSON.readTree(bytes);
            int version = root.path("version").asInt(0);
            if (version != WITHOUT_LANGUAGE && version != VERSION)
                throw new IllegalArgumentException();
            return new OfferAnswer(
                    Interest.valueOf(root.required("interest").asString()),
                    Ties.valueOf(root.required("ties").asString()),
                    root.required("people").asInt(),
                    day(root.get("from")),
                    day(root.get("until")),
                    root.required("skills").asString(),
                    root.required("part").asString(),
                    root.required("later").asString(),
                    root.has("reason") ? Reason.valueOf(root.get("reason").asString()) : null,
                    version == VERSION ? root.required("language").asString() : "");
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
