package org.icjc.members.matching;

import java.util.List;

/**
 * A member organisation as matching sees it.
 *
 * @param id its id, as text; part of the order's hash
 * @param seat ISO code of its seat
 * @param affiliates verdicts of its parents and affiliates for the request at hand, if any
 * @param blockedExperts listed experts who are blocked for the request at hand
 */
public record Member(
        String id,
        Standing standing,
        String seat,
        Profile profile,
        MemberHistory history,
        Declarations declarations,
        List<Verdict> affiliates,
        int blockedExperts) {

    /** A member without affiliates and without blocked experts. */
    public Member(
            String id,
            Standing standing,
            String seat,
            Profile profile,
            MemberHistory history,
            Declarations declarations) {
        this(id, standing, seat, profile, history, declarations, List.of(), 0);
    }

    Member with(Profile changed) {
        return new Member(
                id, standing, seat, changed, history, declarations, affiliates, blockedExperts);
    }

    Member with(MemberHistory changed) {
        return new Member(
                id, standing, seat, profile, changed, declarations, affiliates, blockedExperts);
    }

    @Override
    public String toString() {
        return "[member]";
    }
}
