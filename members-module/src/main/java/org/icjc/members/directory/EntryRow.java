package org.icjc.members.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.icjc.members.MemberId;
import org.icjc.members.directory.StandingConflict.Kind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A row of {@link EntryQuery} read. */
final class EntryRow {
    private EntryRow() {}

    static Entry read(ResultSet row) throws SQLException {
        String body = row.getString("body");
        return new Entry(
                member(row),
                row.getInt("version"),
                instant(row),
                body == null ? Capability.unsaid() : CapabilityJson.read(body),
                list(row.getString("experts"), SkillJson::expert),
                conflicts(row),
                row.getInt("ratings"),
                row.getInt("quarters"),
                load(row));
    }

    static Member member(ResultSet row) throws SQLException {
        return new Member(
                new MemberId(row.getObject("id", UUID.class)),
                row.getString("name"),
                Locale.forLanguageTag(row.getString("name_language")),
                SkillJson.coded(MemberKind.class, row.getString("kind")),
                row.getString("seat"),
                row.getObject("since", LocalDate.class),
                MembershipState.valueOf(row.getString("state")),
                row.getBoolean("listed"),
                row.getString("url"),
                row.getObject("review_due", LocalDate.class));
    }

    private static @Nullable Instant instant(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("changed_at", OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static Conflicts conflicts(ResultSet row) throws SQLException {
        LocalDate declared = row.getObject("declared_on", LocalDate.class);
        if (declared == null) return Conflicts.neverDeclared();
        List<StandingConflict> entries =
                list(row.getString("conflicts"), EntryRow::standingConflict);
        // "None" said earlier does not outweigh a tie that was filed since.
        return new Conflicts(declared, row.getBoolean("none") && entries.isEmpty(), entries);
    }

    private static StandingConflict standingConflict(JsonNode node) {
        JsonNode until = node.path("until");
        return new StandingConflict(
                UUID.fromString(node.required("id").asString()),
                Kind.valueOf(node.required("kind").asString()),
                node.required("key").asString(),
                node.required("nature").asString(),
                SkillJson.coded(Degree.class, node.required("degree").asString()),
                until.isString() ? LocalDate.parse(until.asString()) : null);
    }

    private static Load load(ResultSet row) throws SQLException {
        return new Load(
                row.getInt("live"),
                row.getInt("pending"),
                row.getInt("open"),
                row.getObject("last_asked", LocalDate.class),
                row.getInt("offers12"),
                row.getInt("accepted12"),
                row.getInt("ended24"),
                row.getInt("answered24"));
    }

    private static <T> List<T> list(@Nullable String json, Function<JsonNode, T> element) {
        if (json == null) return List.of();
        return CapabilityJson.JSON.readTree(json).values().stream().map(element).toList();
    }
}
