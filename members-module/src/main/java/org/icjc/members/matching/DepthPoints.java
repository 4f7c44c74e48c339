package org.icjc.members.matching;

import java.util.List;

/** Points for the depth of a tradition, in hundredths. */
record DepthPoints(List<Integer> depths, int unbackedAtMost) {

    int of(Claim claim) {
        int points = depths.get(claim.level());
        return claim.backed() ? points : Math.min(points, unbackedAtMost);
    }
}
