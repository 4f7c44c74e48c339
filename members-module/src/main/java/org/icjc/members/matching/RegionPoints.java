package org.icjc.members.matching;

/** Points for nearness, in hundredths. */
record RegionPoints(
        int state,
        int smallestArea,
        int subRegion,
        int region,
        int world,
        int stateInSmallestArea,
        int stateInSubRegion,
        int stateInRegion,
        int stateOfLikeLawAndLanguage) {}
