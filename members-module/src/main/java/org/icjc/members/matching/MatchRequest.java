package org.icjc.members.matching;

import java.util.List;

/**
 * A request as matching sees it.
 *
 * @param id its random id, as text; part of the order's hash
 * @param earlier referrals from OFFERED on of requests that the conflict officer linked to a matter
 */
public record MatchRequest(String id, Need need, Parties parties, List<EarlierService> earlier) {

    /** A member that was offered a request of a matter, serving a side of it. */
    public record EarlierService(String member, String matter, String side) {

        @Override
        public String toString() {
            return "[earlier service]";
        }
    }

    public MatchRequest {
        earlier = List.copyOf(earlier);
    }

    @Override
    public String toString() {
        return "[request]";
    }
}
