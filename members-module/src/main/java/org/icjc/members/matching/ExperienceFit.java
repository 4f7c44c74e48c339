package org.icjc.members.matching;

import java.util.Map;
import java.util.OptionalInt;
import org.icjc.kernel.taxonomy.SupportType;

/** Rank, record and ratings. Ratings are shrunk by four of ¾, so that few of them move little. */
final class ExperienceFit {

    /** Stands for a record as long as can be: its share is 1. */
    static final int ALWAYS = Integer.MAX_VALUE;

    private final Scene scene;

    private ExperienceFit(Scene scene) {
        this.scene = scene;
    }

    static OptionalInt value(Scene scene) {
        return OptionalInt.of(new ExperienceFit(scene).value());
    }

    private int value() {
        long deliveries = deliveries();
        boolean always = deliveries == ALWAYS;
        long track = always ? 1 : deliveries;
        long trackOf = always ? 1 : deliveries + 2;
        long quality = scene.history().quarters() + 12L;
        long qualityOf = 4L * (scene.history().ratings() + 4L);
        long both = trackOf * qualityOf;
        Integer wanted = scene.need().rank();
        if (wanted == null) {
            return Round.halfUp(10_000 * (track * qualityOf + quality * trackOf), 2 * both);
        }
        long hundredths =
                20 * halves(wanted) * both + 30 * track * qualityOf + 30 * quality * trackOf;
        return Round.halfUp(100 * hundredths, both);
    }

    private int deliveries() {
        Map<SupportType, Integer> delivered = scene.profile().delivered();
        return delivered == null ? 0 : delivered.getOrDefault(scene.need().type(), 0);
    }

    /** Halves of the rank wanted: 2 at it or above, 1 one below, else 0. */
    private int halves(int wanted) {
        Integer seniority = scene.profile().seniority();
        return seniority == null ? 0 : Math.clamp(2L - (wanted - seniority), 0, 2);
    }
}
