package org.icjc.members.matching;

import java.util.List;
import java.util.Set;

/**
 * A request as matching sees it.
 *
 * @param id its random id, as text; part of the order's hash
 * @param earlier referrals from OFFERED on of requests that the conflict officer linked to a matter
 * @param cleared ids of members whose possible conflict the conflict officer cleared
 */
public record MatchRequest(
        String id, Need need, Parties parties, List<EarlierService> earlier, Set<String> cleared) {

    /** A member that was offered a request of a matter, serving a side of it. */
    public record EarlierService(String member, String matter, String side) {

        @Override
        public String toString() {
            return "[earlier service]";
        }
    }

    /** A request of which no possible conflict was cleared yet. */
    public MatchRequest(String id, Need need, Parties parties, List<EarlierService> earlier) {
        this(id, need, parties, earlier, Set.of());
    }

    public MatchRequest {
        earlier = List.copyOf(earlier);
        cleared = Set.copyOf(cleared);
    }

    @Override
    public String toString() {
        return "[request]";
    }
}
