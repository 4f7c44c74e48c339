package org.icjc.members.matching;

import java.util.List;

/** Points for topics, in hundredths. */
record TopicPoints(
        int themes,
        int crimes,
        int stages,
        int own,
        List<Integer> themeRanks,
        List<Integer> levels,
        int unbackedAtMost) {

    int of(Claim claim) {
        int points = levels.get(claim.level());
        return claim.backed() ? points : Math.min(points, unbackedAtMost);
    }

    int weightOfRank(int rank) {
        return rank < themeRanks.size() ? themeRanks.get(rank) : themeRanks.getLast();
    }
}
