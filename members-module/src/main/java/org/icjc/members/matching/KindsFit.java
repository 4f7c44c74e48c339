package org.icjc.members.matching;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.icjc.kernel.taxonomy.PractitionerKind;

/**
 * Practitioners of the functions wanted: for each thing wanted the best fit that the member has,
 * then the mean.
 */
final class KindsFit {

    private KindsFit() {}

    static OptionalInt value(Scene scene) {
        List<Need.Wanted> wanted = scene.need().wanted();
        if (wanted.isEmpty()) {
            return OptionalInt.empty();
        }
        long sum = 0;
        for (Need.Wanted thing : wanted) {
            sum += best(scene, thing);
        }
        return OptionalInt.of(Round.halfUp(sum, wanted.size()));
    }

    private static int best(Scene scene, Need.Wanted thing) {
        KindPoints points = scene.tables().kinds();
        Map<PractitionerKind, KindClaim> kinds = scene.profile().kinds();
        int best = 0;
        if (kinds != null) {
            for (var fit : points.fit(thing).entrySet()) {
                int has = points.has(kinds.getOrDefault(fit.getKey(), KindClaim.NONE));
                best = Math.max(best, fit.getValue() * has);
            }
        }
        return best;
    }
}
