package org.icjc.members.matching;

import java.util.OptionalInt;
import java.util.Set;
import org.icjc.kernel.taxonomy.Jurisdiction;
import org.icjc.kernel.taxonomy.M49;

/**
 * Nearness of a member's work to the jurisdiction. The own State as seat earns nothing by itself.
 */
final class RegionFit {

    /** Four times 7000: from there two jurisdictions are alike in law. */
    private static final int ALIKE = 4 * 7000;

    private final Scene scene;
    private final RegionPoints points;
    private final Jurisdiction asked;

    private RegionFit(Scene scene, Jurisdiction asked) {
        this.scene = scene;
        this.points = scene.tables().regions();
        this.asked = asked;
    }

    static OptionalInt value(Scene scene) {
        Jurisdiction asked = scene.need().jurisdiction();
        return asked == null
                ? OptionalInt.empty()
                : OptionalInt.of(100 * new RegionFit(scene, asked).points());
    }

    private int points() {
        Set<String> regions = scene.profile().regions();
        int best = otherState(scene.member().seat());
        if (regions != null) {
            for (String region : regions) {
                best = Math.max(best, region(region));
            }
        }
        return best;
    }

    private int region(String code) {
        if (code.equals(asked.alpha2())) {
            // Nearness that is also the conflict earns nothing more.
            return scene.conflict() == Verdict.CLEAR ? points.state() : points.smallestArea();
        }
        if (code.equals(asked.area())) {
            return points.smallestArea();
        }
        if (code.equals(asked.sub())) {
            return points.subRegion();
        }
        if (code.equals(asked.region())) {
            return points.region();
        }
        return code.equals(M49.WORLD) ? points.world() : otherState(code);
    }

    private int otherState(String code) {
        if (code.equals(asked.alpha2())) {
            return 0;
        }
        return scene.places().find(code).map(this::otherState).orElse(0);
    }

    private int otherState(Jurisdiction state) {
        if (state.area().equals(asked.area())) {
            return points.stateInSmallestArea();
        }
        int near = 0;
        if (state.sub().equals(asked.sub())) {
            near = points.stateInSubRegion();
        } else if (state.region().equals(asked.region())) {
            near = points.stateInRegion();
        }
        int like = points.stateOfLikeLawAndLanguage();
        return near < like && isLike(state) ? like : near;
    }

    private boolean isLike(Jurisdiction state) {
        return sharesCourtLanguage(state)
                && scene.tables().kinship().fourTimesSimilarity(state, asked) >= ALIKE;
    }

    private boolean sharesCourtLanguage(Jurisdiction state) {
        return state.courtLanguages().stream()
                .anyMatch(language ->
                        asked.courtLanguages().stream()
                                .anyMatch(
                                        other -> scene.tables().languages().same(language, other)));
    }
}
