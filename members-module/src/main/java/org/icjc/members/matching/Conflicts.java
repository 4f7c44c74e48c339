package org.icjc.members.matching;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.icjc.members.matching.NameTokens.Match;
import org.icjc.members.matching.StandingConflict.Degree;

/**
 * The conflict check against the parties of one request: for a committee member, an expert, or a
 * member organisation. In memory only: the verdict of somebody beside a public profile would name
 * the State.
 */
public final class Conflicts {

    /** A tie that ended longer ago than this is noted and counts no more. */
    private static final int REMEMBERED_DAYS = 1095;

    private final Parties parties;
    private final Set<String> states;
    private final Set<String> stopWords;
    private final List<NameTokens> names;
    private final LocalDate today;

    /** The check against these parties, on this day. */
    public Conflicts(Parties parties, MatchTables tables, LocalDate today) {
        this.parties = parties;
        this.states = parties.states();
        this.stopWords = tables.stopWords();
        this.names = parties.names().stream().map(name -> NameTokens.of(name, stopWords)).toList();
        this.today = today;
    }

    /** What one standing conflict means; empty if it does not meet the parties. */
    public Optional<Hit> hit(StandingConflict tie) {
        Match match = match(tie);
        if (match == Match.NONE) {
            return Optional.empty();
        }
        LocalDate until = tie.until();
        if (until != null && until.isBefore(today)) {
            boolean longAgo = ChronoUnit.DAYS.between(until, today) > REMEMBERED_DAYS;
            return Optional.of(
                    longAgo
                            ? new Hit(Verdict.CLEAR, tie.kind(), "ended-long-ago")
                            : new Hit(Verdict.POSSIBLE, tie.kind(), "ended-recently"));
        }
        if (match == Match.NEAR) {
            return Optional.of(new Hit(Verdict.POSSIBLE, tie.kind(), "name-near"));
        }
        return Optional.of(
                new Hit(
                        tie.degree() == Degree.ACTUAL ? Verdict.BLOCKED : Verdict.POSSIBLE,
                        tie.kind(),
                        tie.degree().name().toLowerCase(Locale.ROOT)));
    }

    private Match match(StandingConflict tie) {
        return switch (tie.kind()) {
            case STATE -> exactIf(states.contains(tie.key()));
            case INST -> exactIf(parties.institutions().contains(tie.key()));
            case SIT -> exactIf(parties.situations().contains(tie.key()));
            case NAME -> matchName(NameTokens.of(tie.key(), stopWords));
        };
    }

    private static Match exactIf(boolean same) {
        return same ? Match.EXACT : Match.NONE;
    }

    private Match matchName(NameTokens name) {
        Match best = Match.NONE;
        for (NameTokens party : names) {
            Match match = party.match(name);
            best = match.compareTo(best) > 0 ? match : best;
        }
        return best;
    }

    /** The ties of one person or organisation; undeclared is another matter, never "clear". */
    public Finding ofTies(List<StandingConflict> ties) {
        Finding finding = Finding.CLEAR;
        for (StandingConflict tie : ties) {
            Optional<Hit> hit = hit(tie);
            if (hit.isPresent()) {
                finding = finding.and(Finding.of(hit.get().verdict(), hit.get().code()));
            }
        }
        return finding;
    }

    /**
     * A member's own ties, its seat, its affiliates and its experts: the rule "conflict" of the
     * card.
     */
    public Finding ofMember(Member member) {
        Finding own = ofTies(member.declarations().entries());
        if (states.contains(member.seat())) {
            own = own.and(Finding.of(Verdict.POSSIBLE, "seat"));
        }
        return own.and(
                ofSurroundings(
                        member.affiliates(),
                        member.blockedExperts(),
                        member.profile().listedExperts()));
    }

    /**
     * A blocked parent or affiliate, or three in ten listed experts blocked, make a member
     * possible.
     */
    static Finding ofSurroundings(List<Verdict> affiliates, int blockedExperts, int experts) {
        Finding finding = Finding.CLEAR;
        if (affiliates.contains(Verdict.BLOCKED)) {
            finding = finding.and(Finding.of(Verdict.POSSIBLE, "affiliate"));
        }
        if (blockedExperts > 0 && 10 * blockedExperts >= 3 * experts) {
            finding = finding.and(Finding.of(Verdict.POSSIBLE, "experts"));
        }
        return finding;
    }

    /** The requester's lists: never-members, and people close to a never-State. */
    public Finding ofNeverLists(Member member) {
        Finding finding = Finding.CLEAR;
        if (parties.neverMembers().contains(member.id())) {
            finding = finding.and(Finding.of(Verdict.BLOCKED, "never-member"));
        }
        if (isCloseToNeverState(member)) {
            finding = finding.and(Finding.of(Verdict.BLOCKED, "never-state"));
        }
        return finding;
    }

    private boolean isCloseToNeverState(Member member) {
        return parties.neverStates().contains(member.seat())
                || member.declarations().entries().stream()
                        .anyMatch(tie ->
                                tie.kind() == StandingConflict.Kind.STATE
                                        && parties.neverStates().contains(tie.key())
                                        && !tie.hasEndedBefore(today));
    }

    /** Serving another side of the same matter, ever. */
    public Finding ofSides(Member member, List<MatchRequest.EarlierService> earlier) {
        boolean otherSide =
                parties.side() != null
                        && parties.matter() != null
                        && earlier.stream().anyMatch(service -> isOtherSide(service, member));
        return otherSide ? Finding.of(Verdict.BLOCKED, "side") : Finding.CLEAR;
    }

    private boolean isOtherSide(MatchRequest.EarlierService service, Member member) {
        return service.member().equals(member.id())
                && service.matter().equals(parties.matter())
                && !service.side().equals("none")
                && !service.side().equals(parties.side());
    }
}
