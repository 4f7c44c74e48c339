package org.icjc.members.matching;

import java.util.Map;
import org.icjc.kernel.taxonomy.Audience;
import org.icjc.kernel.taxonomy.PractitionerKind;

/**
 * Points for practitioners, in hundredths.
 *
 * @param claimed what a claim without a listed expert counts
 * @param audience who speaks to whom as a peer
 * @param roles function by the code of a role in a simulation
 * @param hosts function by the code of a host of a study visit
 * @param function function by the code of the asking institution or body
 */
record KindPoints(
        int claimed,
        Map<Audience, Map<PractitionerKind, Integer>> audience,
        Map<String, PractitionerKind> roles,
        Map<String, PractitionerKind> hosts,
        Map<String, PractitionerKind> function) {

    Map<PractitionerKind, Integer> fit(Need.Wanted wanted) {
        return switch (wanted) {
            case Need.Wanted.PeersOf(Audience peers) -> audience.getOrDefault(peers, Map.of());
            case Need.Wanted.Function(PractitionerKind kind) -> Map.of(kind, 100);
        };
    }

    int has(KindClaim claim) {
        if (claim.experts() > 0) {
            return 100;
        }
        return claim.claimed() ? claimed : 0;
    }
}
