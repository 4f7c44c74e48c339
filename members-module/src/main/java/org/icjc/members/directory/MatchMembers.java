package org.icjc.members.directory;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.icjc.kernel.taxonomy.PractitionerKind;
import org.icjc.members.matching.Availability;
import org.icjc.members.matching.Backing;
import org.icjc.members.matching.Claim;
import org.icjc.members.matching.Declarations;
import org.icjc.members.matching.Expertise;
import org.icjc.members.matching.KindClaim;
import org.icjc.members.matching.Member;
import org.icjc.members.matching.MemberHistory;
import org.icjc.members.matching.Mode;
import org.icjc.members.matching.Profile;
import org.icjc.members.matching.Reach;
import org.icjc.members.matching.Standing;
import org.jspecify.annotations.Nullable;

/** Entries of the directory as matching reads them; what is backed is derived here. */
public final class MatchMembers {
    private MatchMembers() {}

    public static List<Member> of(List<Entry> entries) {
        return entries.stream().map(MatchMembers::of).toList();
    }

    public static Member of(Entry entry) {
        return new Member(
                entry.member().id().value().toString(),
                standing(entry.member().state()),
                entry.member().seat(),
                profile(entry),
                history(entry),
                declarations(entry.conflicts()));
    }

    private static Standing standing(MembershipState state) {
        if (state.allowsOffers()) return Standing.ACTIVE;
        return state == MembershipState.GRACE ? Standing.GRACE : Standing.NOT_ACTIVE;
    }

    private static Profile profile(Entry entry) {
        Capability said = entry.capability();
        return new Profile(
                new Expertise(
                        said.types() == null ? null : Set.copyOf(said.types()),
                        claims(said.topics(), entry::isBacked),
                        claims(said.traditions(), entry::isBacked),
                        kinds(entry)),
                new Backing(
                        entry.listed().size(),
                        entry.seniority(),
                        said.delivered() == null ? null : Map.copyOf(said.delivered())),
                new Reach(
                        languages(entry),
                        said.regions() == null ? null : new LinkedHashSet<>(said.regions()),
                        modes(said),
                        said.travel() == null
                                ? null
                                : org.icjc.members.matching.Travel.valueOf(said.travel().name())),
                new Availability(
                        said.leadDays(),
                        said.away() == null
                                ? null
                                : said.away().stream()
                                        .map(days ->
                                                new org.icjc.members.matching.Away(
                                                        days.from(), days.to()))
                                        .toList(),
                        said.engagements()));
    }

    // Not said is null for matching, so that silence is written as silence.
    private static <K> @Nullable Map<K, Claim> claims(Map<K, Integer> levels, Predicate<K> backed) {
        if (levels.isEmpty()) return null;
        Map<K, Claim> claims = new LinkedHashMap<>();
        levels.forEach((key, level) -> claims.put(key, new Claim(level, backed.test(key))));
        return claims;
    }

    private static @Nullable Map<String, org.icjc.members.matching.LanguageSkill> languages(
            Entry entry) {
        Map<String, LanguageSkill> said = entry.capability().languages();
        if (said.isEmpty()) return null;
        Map<String, org.icjc.members.matching.LanguageSkill> skills = new LinkedHashMap<>();
        said.forEach((tag, skill) ->
                skills.put(
                        tag,
                        new org.icjc.members.matching.LanguageSkill(
                                skill.speak(),
                                skill.write(),
                                Boolean.TRUE.equals(skill.interpreters()),
                                entry.isBacked(tag))));
        return skills;
    }

    private static @Nullable Map<PractitionerKind, KindClaim> kinds(Entry entry) {
        Set<PractitionerKind> said = new TreeSet<>(entry.capability().kinds().keySet());
        entry.listed().forEach(expert -> said.addAll(expert.kinds()));
        if (said.isEmpty()) return null;
        Map<PractitionerKind, KindClaim> kinds = new EnumMap<>(PractitionerKind.class);
        for (PractitionerKind kind : said)
            kinds.put(
                    kind,
                    new KindClaim(
                            entry.experts(kind),
                            entry.capability().kinds().getOrDefault(kind, false)));
        return kinds;
    }

    private static @Nullable Set<Mode> modes(Capability said) {
        if (said.formats() == null) return null;
        Set<Mode> modes = EnumSet.noneOf(Mode.class);
        said.formats().forEach(format -> modes.add(Mode.valueOf(format.name())));
        return modes;
    }

    private static MemberHistory history(Entry entry) {
        Load load = entry.load();
        return new MemberHistory(
                load.live(),
                load.pending(),
                load.open(),
                load.lastAsked(),
                load.offers12(),
                load.accepted12(),
                load.ended24(),
                load.answered24(),
                entry.ratings(),
                entry.quarters());
    }

    private static Declarations declarations(Conflicts conflicts) {
        return new Declarations(
                conflicts.declaredOn(),
                conflicts.none(),
                conflicts.entries().stream().map(MatchMembers::tie).toList());
    }

    private static org.icjc.members.matching.StandingConflict tie(StandingConflict tie) {
        return new org.icjc.members.matching.StandingConflict(
                org.icjc.members.matching.StandingConflict.Kind.valueOf(tie.kind().name()),
                tie.key(),
                org.icjc.members.matching.StandingConflict.Degree.valueOf(tie.degree().name()),
                tie.until());
    }
}
