package org.icjc.requests.request;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The quorum and tie rules, pure. Quorum: more than half of those who are neither recused nor on
 * leave, and at least two. Decided: more than half of the votes cast; the chair's vote breaks a
 * tie. A ballot closes when the quorum is reached and the result can no longer turn, or on the due
 * day.
 */
public final class Ballot {
    private static final int FEWEST = 2;

    private final Set<UUID> entitled;
    private final Optional<UUID> chair;
    private final Map<UUID, Choice> votes;

    /**
     * @param entitled those neither recused nor on leave; votes of others do not count
     * @param chair of the committee, whether entitled here or not
     */
    public Ballot(Set<UUID> entitled, Optional<UUID> chair, Map<UUID, Choice> votes) {
        this.entitled = Set.copyOf(entitled);
        this.chair = chair.filter(entitled::contains);
        this.votes =
                votes.entrySet().stream()
                        .filter(vote -> entitled.contains(vote.getKey()))
                        .collect(
                                java.util.stream.Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What a ballot amounts to now. */
    public enum Result {
        OPEN,
        ACCEPTED,
        DECLINED,
        /** Everybody voted, or the day came, and no chair could break the tie. */
        TIED,
        /** Fewer than two are left who may vote. */
        TOO_FEW
    }

    /** Votes needed before anything is decided. */
    public int quorum() {
        return Math.max(FEWEST, entitled.size() / 2 + 1);
    }

    /**
     * @param dueDayCame whether the last day for voting has come
     */
    public Result result(boolean dueDayCame) {
        if (entitled.size() < FEWEST) return Result.TOO_FEW;
        if (votes.size() < quorum()) return Result.OPEN;
        for (Choice side : Choice.values()) if (wins(side, outstanding())) return won(side);
        if (outstanding() == 0) return Result.TIED;
        if (!dueDayCame) return Result.OPEN;
        for (Choice side : Choice.values()) if (wins(side, 0)) return won(side);
        return Result.TIED;
    }

    /** Whether a side wins even if so many more vote against it. */
    private boolean wins(Choice side, int against) {
        int mine = count(side);
        int others = votes.size() - mine + against;
        return mine > others || (mine == others && chairVoted(side));
    }

    private boolean chairVoted(Choice side) {
        return chair.map(votes::get).filter(side::equals).isPresent();
    }

    private int count(Choice side) {
        return (int) votes.values().stream().filter(side::equals).count();
    }

    private int outstanding() {
        return entitled.size() - votes.size();
    }

    private static Result won(Choice side) {
        return switch (side) {
            case ACCEPT -> Result.ACCEPTED;
            case DECLINE -> Result.DECLINED;
        };
    }
}
