package org.icjc.members.matching;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.icjc.kernel.taxonomy.Cefr;
import org.icjc.kernel.taxonomy.Jurisdiction;
import org.icjc.kernel.taxonomy.PractitionerKind;
import org.icjc.kernel.taxonomy.Topic;
import org.icjc.kernel.taxonomy.Tradition;
import org.jspecify.annotations.Nullable;

/**
 * Every one-step change of a member, in a fixed order. Rotation and answers are not among them:
 * nobody can buy turns.
 */
final class Moves {

    private static final int MOST_ENGAGEMENTS = 20;

    /** A change and the scene after it. */
    record Move(String code, Scene after) {}

    private final Scene scene;
    private final Profile profile;
    private final List<Move> moves = new ArrayList<>();

    private Moves(Scene scene) {
        this.scene = scene;
        this.profile = scene.profile();
    }

    static List<Move> of(Scene scene) {
        var all = new Moves(scene);
        scene.need().topics().all().forEach(all::topic);
        for (Tradition tradition : Tradition.values()) {
            all.tradition(tradition);
        }
        scene.need().languages().asked().forEach(asked -> all.language(asked.tag()));
        all.interpretation();
        all.regions();
        for (PractitionerKind kind : PractitionerKind.values()) {
            all.expert(kind);
        }
        all.seniority();
        all.formats();
        all.travel();
        all.freeInPeriod();
        all.lead();
        all.lessInHand();
        all.capacity();
        return all.moves;
    }

    private void add(String code, Profile after) {
        moves.add(new Move(code, scene.with(after)));
    }

    private void topic(Topic topic) {
        Map<Topic, Claim> said = orEmpty(profile.topics());
        Claim claim = said.getOrDefault(topic, Claim.NONE);
        if (claim.level() < 3) {
            var raised = new Claim(claim.level() + 1, claim.backed());
            add(
                    "topic-level:" + topic.code() + ":" + raised.level(),
                    profile.withTopics(with(said, topic, raised)));
        }
        if (!claim.backed()) {
            add(
                    "topic-backed:" + topic.code(),
                    profile.withTopics(with(said, topic, new Claim(claim.level(), true))));
        }
    }

    private void tradition(Tradition tradition) {
        Map<Tradition, Claim> said = orEmpty(profile.traditions());
        Claim claim = said.getOrDefault(tradition, Claim.NONE);
        if (claim.level() < 3) {
            var raised = new Claim(claim.level() + 1, claim.backed());
            add(
                    "tradition-depth:" + tradition.code() + ":" + raised.level(),
                    profile.withTraditions(with(said, tradition, raised)));
        }
        if (!claim.backed()) {
            add(
                    "tradition-backed:" + tradition.code(),
                    profile.withTraditions(with(said, tradition, new Claim(claim.level(), true))));
        }
    }

    private static <K, V> Map<K, V> orEmpty(@Nullable Map<K, V> said) {
        return said == null ? Map.of() : said;
    }

    private static <K, V> Map<K, V> with(Map<K, V> said, K key, V value) {
        var changed = new HashMap<>(said);
        changed.put(key, value);
        return changed;
    }

    /** The next level up to the need that raises the points; above B2 with somebody behind it. */
    private void language(String asked) {
        var fit = new LanguageFit(scene);
        int counted = fit.level(asked);
        int need = scene.need().languages().need();
        for (int level = counted + 1; level <= need; level++) {
            if (fit.pointsOf(level) > fit.pointsOf(counted)) {
                Cefr next = Cefr.of(level);
                add("language-level:" + asked + ":" + next, raised(asked, next));
                return;
            }
        }
    }

    private Profile raised(String asked, Cefr level) {
        Map<String, LanguageSkill> said = orEmpty(profile.languages());
        LanguageSkill skill = said.getOrDefault(asked, LanguageSkill.NONE);
        boolean backed =
                skill.backed() || level.level() > scene.tables().languages().unbackedAtMost();
        return profile.withLanguages(
                with(
                        said,
                        asked,
                        skill.raisedTo(scene.need().languages().register(), level, backed)));
    }

    private void interpretation() {
        Need.Languages need = scene.need().languages();
        if (need.asked().isEmpty() || need.bridgeOffered() || need.noInterpreter()) {
            return;
        }
        String first = need.asked().getFirst().tag();
        Map<String, LanguageSkill> said = orEmpty(profile.languages());
        LanguageSkill skill = said.getOrDefault(first, LanguageSkill.NONE);
        add(
                "interpretation:" + first,
                profile.withLanguages(with(said, first, skill.withInterpreters())));
    }

    private void regions() {
        Jurisdiction asked = scene.need().jurisdiction();
        if (asked != null) {
            region(asked.area());
            if (!asked.sub().equals(asked.area())) {
                region(asked.sub());
            }
        }
    }

    private void region(String code) {
        var regions = new HashSet<String>();
        if (profile.regions() != null) {
            regions.addAll(profile.regions());
        }
        regions.add(code);
        add("region:" + code, profile.withRegions(regions));
    }

    private void expert(PractitionerKind kind) {
        var kinds = new EnumMap<PractitionerKind, KindClaim>(PractitionerKind.class);
        kinds.putAll(orEmpty(profile.kinds()));
        if (kinds.getOrDefault(kind, KindClaim.NONE).experts() == 0) {
            kinds.put(kind, KindClaim.BEST);
            add("kind-expert:" + kind.code(), profile.withKinds(kinds));
        }
    }

    private void seniority() {
        Integer said = profile.seniority();
        if (said == null || said < 3) {
            int next = said == null ? 1 : said + 1;
            add("seniority:" + next, profile.withSeniority(next));
        }
    }

    private void formats() {
        Set<Mode> said = profile.formats() == null ? Set.of() : profile.formats();
        for (Mode mode : scene.need().modes()) {
            if (!said.contains(mode)) {
                Set<Mode> more = EnumSet.of(mode);
                more.addAll(said);
                add("format:" + mode.code(), profile.withFormats(more));
            }
        }
    }

    private void travel() {
        Travel said = profile.travel();
        if (said != Travel.WORLD) {
            Travel next = said == Travel.REGION ? Travel.WORLD : Travel.REGION;
            add("travel:" + next.code(), profile.withTravel(next));
        }
    }

    private void freeInPeriod() {
        add("free-in-period", profile.withAway(List.of()));
    }

    private void lead() {
        Period.of(scene.need(), scene.today())
                .ifPresent(period -> {
                    int lead = (int) Math.max(0, period.notice());
                    if (profile.lead() == null || profile.lead() > lead) {
                        add("lead-days:" + lead, profile.withLead(lead));
                    }
                });
    }

    private void lessInHand() {
        MemberHistory history = scene.history();
        if (history.live() > 0) {
            moves.add(
                    new Move(
                            "one-engagement-fewer",
                            scene.with(history.withLive(history.live() - 1))));
        } else if (history.open() > 0) {
            moves.add(
                    new Move("one-offer-fewer", scene.with(history.withOpen(history.open() - 1))));
        }
    }

    private void capacity() {
        int said = profile.capacity() == null ? 0 : profile.capacity();
        if (said < MOST_ENGAGEMENTS) {
            add("capacity-plus-one", profile.withCapacity(said + 1));
        }
    }
}
