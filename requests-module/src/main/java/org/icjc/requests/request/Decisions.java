package org.icjc.requests.request;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.icjc.requests.RequestId;

/** The committee's decisions: votes, quorum, lead. */
public class Decisions {
    Decisions() {}

    /**
     * Where a vote stands.
     *
     * @param entitled those neither recused nor on leave
     * @param quorum votes needed
     */
    public record Tally(int entitled, int quorum, List<Vote> votes, Ballot.Result result) {}

    /**
     * One vote with its reason.
     *
     * @param reason empty for those who may not read it
     */
    public record Vote(UUID person, Choice choice, Instant at, Optional<String> reason) {
        @Override
        public String toString() {
            return "[confidential]";
        }
    }

    /**
     * Votes, or changes one's vote while it is open; the request moves when the result is certain.
     */
    public void vote(RequestId request, Choice choice, String reason, DeclineReason ifDeclined) {
        throw new UnsupportedOperationException();
    }

    public Tally tally(RequestId request) {
        throw new UnsupportedOperationException();
    }

    /** A decline proposed in screening: the second of two members who agree ends it. */
    public void confirmDecline(RequestId request, boolean agree) {
        throw new UnsupportedOperationException();
    }

    /** The reason proposed in screening, if a proposal is open. */
    public Optional<DeclineReason> proposedDecline(RequestId request) {
        throw new UnsupportedOperationException();
    }

    /** Makes a committee member who is clear of conflict the case lead. */
    public void lead(RequestId request, UUID person) {
        throw new UnsupportedOperationException();
    }

    /** ACCEPTED to BRIEFING, by the lead. */
    public void startBriefing(RequestId request) {
        throw new UnsupportedOperationException();
    }

    public void hold(RequestId request) {
        throw new UnsupportedOperationException();
    }

    public void resume(RequestId request) {
        throw new UnsupportedOperationException();
    }
}
