package org.icjc.members.referrals;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.icjc.kernel.json.ForgetfulJson;
import org.icjc.members.MemberId;
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
 */
public record Verdicts(Instant at, UUID by, int tables, List<Of> members) {
    private static final JsonMapper JSON = ForgetfulJson.mapper();
    private static final int VERSION = 1;

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

    public Verdicts {
        members = List.copyOf(members);
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
        return new Verdicts(at, by, tables, all);
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

    static Verdicts read(byte[] bytes) {
        JsonNode root = JSON.readTree(bytes);
        if (root.path("version").asInt(0) != VERSION)
            throw new IllegalArgumentException("members.verdicts.unreadable");
        return new Verdicts(
                Instant.parse(root.required("at").asString()),
                UUID.fromString(root.required("by").asString()),
                root.required("tables").asInt(),
                root.required("members").values().stream().map(Verdicts::verdict).toList());
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

    @Override
    public String toString() {
        return "[confidential]";
    }
}
