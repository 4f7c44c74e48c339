package org.icjc.members.matching;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.icjc.kernel.answers.Answer.LanguageLevel;
import org.icjc.kernel.taxonomy.Cefr;
import org.icjc.kernel.taxonomy.PractitionerKind;
import org.icjc.kernel.taxonomy.SupportType;
import org.icjc.kernel.taxonomy.Topic;
import org.icjc.kernel.taxonomy.Tradition;
import org.jspecify.annotations.Nullable;

/** One random thing that a member can do better, or say at last. */
final class Improvement {

    private final RandomWorld world;
    private final Need need;

    Improvement(RandomWorld world, Need need) {
        this.world = world;
        this.need = need;
    }

    Profile of(Profile profile) {
        return switch (world.random.nextInt(14)) {
            case 0 -> profile.withTypes(plus(profile.types(), need.type()));
            case 1 -> profile.withTopics(better(profile.topics(), topic()));
            case 2 ->
                    profile.withTraditions(
                            better(profile.traditions(), world.one(List.of(Tradition.values()))));
            case 3, 4 -> profile.withLanguages(language(profile.languages()));
            case 5 -> profile.withRegions(plus(profile.regions(), region()));
            case 6 -> profile.withKinds(kinds(profile.kinds()));
            case 7 -> profile.withListedExperts(profile.listedExperts() + 1);
            case 8 ->
                    profile.withSeniority(
                            profile.seniority() == null ? 1 : Math.min(3, profile.seniority() + 1));
            case 9 -> profile.withDelivered(delivered(profile.delivered()));
            case 10 -> profile.withFormats(modes(profile.formats()));
            case 11 -> profile.withTravel(travel(profile.travel()));
            case 12 ->
                    world.chance(50)
                            ? profile.withLead(profile.lead() == null ? 30 : profile.lead() / 2)
                            : profile.withAway(
                                    profile.away() == null ? List.of() : fewer(profile.away()));
            default ->
                    profile.withCapacity(profile.capacity() == null ? 1 : profile.capacity() + 1);
        };
    }

    private Topic topic() {
        List<Topic> asked = need.topics().all();
        return asked.isEmpty() ? world.one(List.copyOf(Topic.all())) : world.one(asked);
    }

    private <K> Map<K, Claim> better(@Nullable Map<K, Claim> said, K key) {
        var changed = said == null ? new HashMap<K, Claim>() : new HashMap<>(said);
        Claim claim = changed.getOrDefault(key, Claim.NONE);
        changed.put(
                key,
                world.chance(50)
                        ? new Claim(Math.min(3, claim.level() + 1), claim.backed())
                        : new Claim(claim.level(), true));
        return changed;
    }

    private Map<String, LanguageSkill> language(@Nullable Map<String, LanguageSkill> said) {
        var changed = said == null ? new HashMap<String, LanguageSkill>() : new HashMap<>(said);
        List<LanguageLevel> asked = need.languages().asked();
        String tag = asked.isEmpty() ? "en" : world.one(asked).tag();
        LanguageSkill skill = changed.getOrDefault(tag, LanguageSkill.NONE);
        changed.put(
                tag,
                switch (world.random.nextInt(3)) {
                    case 0 -> skill.withInterpreters();
                    case 1 ->
                            new LanguageSkill(
                                    skill.speak(), skill.write(), skill.interpreters(), true);
                    default ->
                            new LanguageSkill(
                                    next(skill.speak()),
                                    next(skill.write()),
                                    skill.interpreters(),
                                    skill.backed());
                });
        return changed;
    }

    private static Cefr next(@Nullable Cefr level) {
        return level == null ? Cefr.A1 : Cefr.of(Math.min(6, level.level() + 1));
    }

    private String region() {
        return need.jurisdiction() == null
                ? "001"
                : world.one(
                        List.of(
                                "001",
                                need.jurisdiction().alpha2(),
                                need.jurisdiction().area(),
                                need.jurisdiction().sub(),
                                need.jurisdiction().region()));
    }

    private static <T> Set<T> plus(@Nullable Set<T> said, T more) {
        var changed = said == null ? new HashSet<T>() : new HashSet<>(said);
        changed.add(more);
        return changed;
    }

    private Map<PractitionerKind, KindClaim> kinds(
            @Nullable Map<PractitionerKind, KindClaim> said) {
        var changed = new EnumMap<PractitionerKind, KindClaim>(PractitionerKind.class);
        if (said != null) {
            changed.putAll(said);
        }
        PractitionerKind kind = world.one(List.of(PractitionerKind.values()));
        KindClaim claim = changed.getOrDefault(kind, KindClaim.NONE);
        changed.put(
                kind,
                world.chance(50)
                        ? new KindClaim(claim.experts(), true)
                        : new KindClaim(claim.experts() + 1, claim.claimed()));
        return changed;
    }

    private Map<SupportType, Integer> delivered(@Nullable Map<SupportType, Integer> said) {
        var changed = said == null ? new HashMap<SupportType, Integer>() : new HashMap<>(said);
        changed.merge(need.type(), 1, Integer::sum);
        return changed;
    }

    private Set<Mode> modes(@Nullable Set<Mode> said) {
        Set<Mode> changed = EnumSet.of(world.one(List.of(Mode.values())));
        if (said != null) {
            changed.addAll(said);
        }
        return changed;
    }

    private static Travel travel(@Nullable Travel said) {
        return said == null || said == Travel.NONE ? Travel.REGION : Travel.WORLD;
    }

    private static List<Away> fewer(List<Away> away) {
        var changed = new ArrayList<>(away);
        if (!changed.isEmpty()) {
            changed.removeFirst();
        }
        return changed;
    }
}
