package org.icjc.members.matching;

import java.util.Map;
import java.util.OptionalInt;
import org.icjc.kernel.taxonomy.LegalMix;
import org.icjc.kernel.taxonomy.Tradition;

/**
 * How far a member's practice carries in the request's traditions, or how different it is, as the
 * request asks.
 */
final class TraditionFit {

    private final Scene scene;
    private final LegalMix mix;

    private TraditionFit(Scene scene, LegalMix mix) {
        this.scene = scene;
        this.mix = mix;
    }

    static OptionalInt value(Scene scene) {
        LegalMix mix = scene.need().law().mix();
        if (mix == null) {
            return OptionalInt.empty();
        }
        var fit = new TraditionFit(scene, mix);
        return switch (scene.need().law().mode()) {
            case SAME -> OptionalInt.of(Round.halfUp(fit.same(), 100));
            case OTHER -> OptionalInt.of(fit.other());
            case BOTH -> OptionalInt.of(Round.halfUp(fit.same() + 100L * fit.other(), 200));
            case ANY -> OptionalInt.empty();
        };
    }

    /** In millionths: share · kinship · depth. */
    private long same() {
        long sum = 0;
        for (LegalMix.Share share : mix.shares()) {
            int best = 0;
            for (Tradition tradition : Tradition.values()) {
                int kin = scene.tables().kinship().of(share.tradition(), tradition);
                best = Math.max(best, kin * points(tradition));
            }
            sum += (long) share.hundredths() * best;
        }
        return sum;
    }

    /** In ten-thousandths: depth · what the request's law lacks of that tradition. */
    private int other() {
        int best = 0;
        for (Tradition tradition : Tradition.values()) {
            best = Math.max(best, points(tradition) * (100 - mix.of(tradition)));
        }
        return best;
    }

    private int points(Tradition tradition) {
        Map<Tradition, Claim> traditions = scene.profile().traditions();
        return traditions == null
                ? 0
                : scene.tables().depths().of(traditions.getOrDefault(tradition, Claim.NONE));
    }
}
