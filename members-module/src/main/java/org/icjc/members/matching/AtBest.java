package org.icjc.members.matching;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.icjc.kernel.taxonomy.Jurisdiction;
import org.icjc.kernel.taxonomy.PractitionerKind;
import org.icjc.kernel.taxonomy.Topic;
import org.icjc.kernel.taxonomy.Tradition;
import org.jspecify.annotations.Nullable;

/** A profile in which all that is not said is the best that could be said. */
final class AtBest {

    private AtBest() {}

    static Scene fill(Scene scene) {
        Profile said = scene.profile();
        Need need = scene.need();
        return scene.with(
                new Profile(
                        new Expertise(
                                said.types(),
                                topics(said.topics(), need.topics().all()),
                                traditions(said.traditions()),
                                kinds(said.kinds())),
                        new Backing(
                                said.listedExperts(),
                                orElse(said.seniority(), 3),
                                orElse(
                                        said.delivered(),
                                        Map.of(need.type(), ExperienceFit.ALWAYS))),
                        new Reach(
                                orElse(said.languages(), languages(need)),
                                orElse(said.regions(), state(need.jurisdiction())),
                                orElse(said.formats(), EnumSet.allOf(Mode.class)),
                                orElse(said.travel(), Travel.WORLD)),
                        new Availability(
                                orElse(said.lead(), 0),
                                orElse(said.away(), List.of()),
                                orElse(said.capacity(), Integer.MAX_VALUE))));
    }

    private static <T> T orElse(@Nullable T said, T best) {
        return said == null ? best : said;
    }

    private static Map<Topic, Claim> topics(@Nullable Map<Topic, Claim> said, List<Topic> asked) {
        var filled = said == null ? new HashMap<Topic, Claim>() : new HashMap<>(said);
        asked.forEach(topic -> filled.putIfAbsent(topic, Claim.BEST));
        return filled;
    }

    private static Map<Tradition, Claim> traditions(@Nullable Map<Tradition, Claim> said) {
        return filled(Tradition.class, said, key -> Claim.BEST);
    }

    private static Map<PractitionerKind, KindClaim> kinds(
            @Nullable Map<PractitionerKind, KindClaim> said) {
        return filled(PractitionerKind.class, said, key -> KindClaim.BEST);
    }

    private static <K extends Enum<K>, V> Map<K, V> filled(
            Class<K> type, @Nullable Map<K, V> said, Function<K, V> best) {
        var filled = new EnumMap<K, V>(type);
        for (K key : type.getEnumConstants()) {
            filled.put(key, best.apply(key));
        }
        if (said != null) {
            filled.putAll(said);
        }
        return filled;
    }

    private static Map<String, LanguageSkill> languages(Need need) {
        var best = new HashMap<String, LanguageSkill>();
        need.languages().asked().forEach(asked -> best.put(asked.tag(), LanguageSkill.BEST));
        return best;
    }

    private static Set<String> state(@Nullable Jurisdiction asked) {
        return asked == null ? Set.of() : Set.of(asked.alpha2());
    }
}
