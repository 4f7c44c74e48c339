package org.icjc.members.referrals;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.icjc.kernel.json.ForgetfulJson;
import org.icjc.members.MemberId;
import org.icjc.members.ReferralId;
import org.icjc.members.matching.Verdict;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The conflict check of all members on one request, sealed under PARTIES: a verdict beside a public
 * profile would name the State, so not even their number is plain.
 *
 * @param by who ran it
 * @param tables version of the tables it was computed with
 * @param looks at single referrals that were stopped, the last one of each
 */
public record Verdicts(Instant at, UUID by, int tables, List<Of> members, List<Look> looks) {
    private static final JsonMapper JSON = ForgetfulJson.mapper();
    private static final int WITHOUT_LOOKS = 1;
    private static final int VERSION = 2;

    /**
     * The verdict on one member.
     *
     * @param reasons classes only, no key and no name
     * @param profile version of the profile and declarations that were compared
     * @param settled the conflict officer's word on a possible one, or null
     */
    public record Of(
            MemberId member,
            Verdict verdict,
            List<String> reasons,
            int profile,
            @Nullable Settled settled) {
        public Of {
            reasons = List.copyOf(reasons);
        }

        /** May be proposed: clear, or possible and cleared by the conflict officer. */
        public boolean mayBeAsked() {
            return verdict == Verdict.CLEAR
                    || (verdict == Verdict.POSSIBLE && settled != null && settled.cleared());
        }

        public boolean waits() {
            return verdict == Verdict.POSSIBLE && settled == null;
        }

        @Override
        public String toString() {
            return "[confidential]";
        }
    }

    /** How the conflict officer settled it. */
    public record Settled(boolean cleared, UUID by, Instant at, String reason) {
        @Override
        public String toString() {
            return "[confidential]";
        }
    }

    /**
     * A referral that was stopped for a check: open, until the conflict officer lets it go on.
     *
     * @param by who stopped it, or who cleared it
     * @param answer the ledger's number of the member's answer as of then, 0 before the first: what
     *     is answered later is not what was looked at
     */
    public record Look(ReferralId referral, boolean cleared, UUID by, Instant at, long answer) {
        @Override
        public String toString() {
            return "[confidential]";
        }
    }

    public Verdicts {
        members = List.copyOf(members);
        looks = List.copyOf(looks);
    }

    public Optional<Of> of(MemberId member) {
        return members.stream().filter(each -> each.member().equals(member)).findFirst();
    }

    public long count(Verdict verdict) {
        return members.stream().filter(each -> each.verdict() == verdict).count();
    }

    Verdicts with(Of changed) {
        List<Of> all = new ArrayList<>(members);
        all.replaceAll(each -> each.member().equals(changed.member()) ? changed : each);
        return new Verdicts(at, by, tables, all, looks);
    }

    /** The last look at a referral; empty if nobody ever stopped it at the desk. */
    Optional<Look> lookAt(ReferralId referral) {
        return looks.stream().filter(each -> each.referral().equals(referral)).findFirst();
    }

    Verdicts with(Look look) {
        List<Look> all = new ArrayList<>(looks);
        all.removeIf(each -> each.referral().equals(look.referral()));
        all.add(look);
        return new Verdicts(at, by, tables, members, all);
    }

    byte[] bytes() {
        ObjectNode root =
                JSON.createObjectNode()
                        .put("version", VERSION)
                        .put("at", at.toString())
                        .put("by", by.toString())
                        .put("tables", tables);
        ArrayNode rows = root.putArray("members");
        members.forEach(each -> write(rows.addObject(), each));
        ArrayNode looked = root.putArray("looks");
        looks.forEach(each -> write(looked.addObject(), each));
        return JSON.writeValueAsString(root).getBytes(StandardCharsets.UTF_8);
    }

    private static void write(ObjectNode row, Of each) {
        row.put("member", each.member().value().toString())
                .put("verdict", each.verdict().name())
                .put("profile", each.profile());
        ArrayNode reasons = row.putArray("reasons");
        each.reasons().forEach(reasons::add);
        Settled settled = each.settled();
        if (settled != null)
            row.putObject("settled")
                    .put("cleared", settled.cleared())
                    .put("by", settled.by().toString())
                    .put("at", settled.at().toString())
                    .put("reason", settled.reason());
    }

    private static void write(ObjectNode row, Look look) {
        row.put("referral", look.referral().value().toString())
                .put("cleared", look.cleared())
                .put("by", look.by().toString())
                .put("at", look.at().toString())
                .put("answer", look.answer());
    }

    static Verdicts read(byte[] bytes) {
        JsonNode root = JSON.readTree(bytes);
        int version = root.path("version").asInt(0);
        if (version != WITHOUT_LOOKS && version != VERSION)
            throw new IllegalArgumentException("members.verdicts.unreadable");
        return new Verdicts(
                Instant.parse(root.required("at").asString()),
                UUID.fromString(root.required("by").asString()),
                root.required("tables").asInt(),
                root.required("members").values().stream().map(Verdicts::verdict).toList(),
                root.path("looks").values().stream().map(Verdicts::look).toList());
    }

    private static Of verdict(JsonNode row) {
        return new Of(
                new MemberId(UUID.fromString(row.required("member").asString())),
                Verdict.valueOf(row.required("verdict").asString()),
                row.required("reasons").values().stream().map(JsonNode::asString).toList(),
                row.required("profile").asInt(),
                row.has("settled") ? settled(row.get("settled")) : null);
    }

    private static Settled settled(JsonNode node) {
        return new Settled(
                node.required("cleared").asBoolean(),
                UUID.fromString(node.required("by").asString()),
                Instant.parse(node.required("at").asString()),
                node.required("reason").asString());
    }

    private static Look look(JsonNode row) {
        return new Look(
                new ReferralId(UUID.fromString(row.required("referral").asString())),
                row.required("cleared").asBoolean(),
                UUID.fromString(row.required("by").asString()),
                Instant.parse(row.required("at").asString()),
                row.required("answer").asLong());
    }

    @Override
    public String toString() {
        return "[confidential]";
    }
}
