package org.icjc.members.matching;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Match cards for one request, over all members that one constant query loaded. To be called in the
 * unlocked session of somebody who holds the request's keys; computes in memory and keeps nothing.
 */
public final class Matching {

    private final MatchTables tables;
    private final Places places;

    /** Matching with a version of the tables. */
    public Matching(MatchTables tables, Places places) {
        this.tables = tables;
        this.places = places;
    }

    /** Matching with the tables in force. */
    public static Matching current() {
        return new Matching(MatchTables.current(), Places.TABLE);
    }

    /** The cards in their order: A, then B, then C; the machine proposes the first three of A. */
    public List<MatchCard> cards(
            MatchRequest request, Collection<Member> members, LocalDate today) {
        LoadTotals totals = LoadTotals.of(members);
        var conflicts = new Conflicts(request.parties(), tables, today);
        return members.stream()
                .map(member -> card(request, member, conflicts, totals, today))
                .sorted(CardOrder.COMPARATOR)
                .toList();
    }

    private MatchCard card(
            MatchRequest request,
            Member member,
            Conflicts conflicts,
            LoadTotals totals,
            LocalDate today) {
        Finding ties = conflicts.ofMember(member);
        Finding never = conflicts.ofNeverLists(member);
        Finding sides = conflicts.ofSides(member, request.earlier());
        Finding verdict = never.and(sides).and(ties);
        var scene = new Scene(tables, places, request, member, ties.verdict(), totals, today);
        Map<Rule, RuleResult> rules = Rules.of(scene, ties, never, sides);
        Group group = Rules.group(rules);
        return new MatchCard(
                member.id(),
                group,
                rules,
                verdict.verdict(),
                verdict.reasons(),
                group == Group.C ? null : Scoring.of(scene),
                Seed.of(request.id(), member.id()),
                tables.version());
    }

    /** What one change would do for one of the members; empty lists for who failed for good. */
    public Changes changes(
            MatchRequest request, Member member, Collection<Member> members, LocalDate today) {
        var conflicts = new Conflicts(request.parties(), tables, today);
        Finding ties = conflicts.ofMember(member);
        var scene =
                new Scene(
                        tables,
                        places,
                        request,
                        member,
                        ties.verdict(),
                        LoadTotals.of(members),
                        today);
        Map<Rule, RuleResult> rules =
                Rules.of(
                        scene,
                        ties,
                        conflicts.ofNeverLists(member),
                        conflicts.ofSides(member, request.earlier()));
        return Rules.group(rules) == Group.C ? Changes.NONE : Changes.of(scene, rules);
    }

    /** Whether the first three would stay if a weight were a fifth less or more. */
    public Stability stability(MatchRequest request, List<MatchCard> cards) {
        return Stability.of(cards, tables.weights(), request.need().type());
    }
}
