package org.icjc.requests.meter;

import org.icjc.kernel.taxonomy.Jurisdiction;
import org.icjc.kernel.taxonomy.M49;

/** How wide an area is shown, from the smallest M49 area to the world. */
public enum AreaLevel {
    SMALLEST,
    SUB_REGION,
    REGION,
    WORLD;

    /** The M49 code of the area in which a place would be shown. */
    String of(Jurisdiction place) {
        return switch (this) {
            case SMALLEST -> place.area();
            case SUB_REGION -> place.sub();
            case REGION -> place.region();
            case WORLD -> M49.WORLD;
        };
    }
}
