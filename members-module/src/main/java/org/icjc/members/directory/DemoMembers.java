package org.icjc.members.directory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.members.MemberId;
import org.icjc.members.directory.StandingConflict.Kind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/**
 * Forty invented organisations on all continents, for the demo and for tests. None of them exists:
 * every name says in its own language that it is a demonstration.
 */
@Component
@OnPart(Part.DESK)
public class DemoMembers {
    private static final String FILE = "demo-members.json";

    private final Register register;
    private final DemoHistory history;
    private final Clock clock;

    DemoMembers(Register register, DemoHistory history, Clock clock) {
        this.register = register;
        this.history = history;
        this.clock = clock;
    }

    /** The id of a demo organisation by its code, {@code m01} to {@code m40}; always the same. */
    public static MemberId id(String code) {
        return new MemberId(
                UUID.nameUUIDFromBytes(
                        ("icjc demo member " + code).getBytes(StandardCharsets.UTF_8)));
    }

    /** Enters all forty; returns their ids in the order of their codes. */
    @Transactional
    public List<MemberId> enter() {
        List<MemberId> ids = new ArrayList<>();
        for (JsonNode row : read().values()) {
            MemberId id = id(row.required("code").asString());
            register.enter(member(id, row));
            register.publish(id, CapabilityJson.read(row.required("capability").toString()));
            register.listExperts(id, experts(id, row.required("experts")));
            if (row.has("declaration")) declare(id, row.get("declaration"));
            JsonNode ratings = row.required("ratings");
            register.rate(id, ratings.required(0).asInt(), ratings.required(1).asInt());
            history.write(id, row.required("history"), today());
            ids.add(id);
        }
        return ids;
    }

    private Member member(MemberId id, JsonNode row) {
        return new Member(
                id,
                row.required("name").asString(),
                Locale.forLanguageTag(row.required("language").asString()),
                SkillJson.coded(MemberKind.class, row.required("kind").asString()),
                row.required("seat").asString(),
                today().minusYears(row.required("sinceYearsAgo").asInt()).withDayOfYear(60),
                MembershipState.valueOf(row.required("state").asString()),
                row.required("listed").asBoolean(),
                null,
                today().plusDays(90 + Math.floorMod(id.hashCode(), 200)));
    }

    private static List<Expert> experts(MemberId member, JsonNode rows) {
        List<Expert> experts = new ArrayList<>();
        for (JsonNode row : rows.values()) {
            int number = experts.size() + 1;
            experts.add(SkillJson.expert(expertId(member, number), number, row, true, row));
        }
        return experts;
    }

    private static UUID expertId(MemberId member, int number) {
        return UUID.nameUUIDFromBytes(
                (member.value() + " expert " + number).getBytes(StandardCharsets.UTF_8));
    }

    private void declare(MemberId member, JsonNode declaration) {
        List<StandingConflict> ties = new ArrayList<>();
        for (JsonNode tie : declaration.required("ties").values())
            ties.add(
                    new StandingConflict(
                            UUID.randomUUID(),
                            Kind.valueOf(tie.required("kind").asString()),
                            tie.required("key").asString(),
                            tie.required("nature").asString(),
                            SkillJson.coded(Degree.class, tie.required("degree").asString()),
                            tie.has("endedDaysAgo")
                                    ? today().minusDays(tie.get("endedDaysAgo").asInt())
                                    : null));
        register.declare(member, today().minusDays(declaration.required("daysAgo").asInt()), ties);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static JsonNode read() {
        try (InputStream file = DemoMembers.class.getResourceAsStream(FILE)) {
            if (file == null) throw new IllegalStateException("demo members are missing");
            return CapabilityJson.JSON.readTree(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
