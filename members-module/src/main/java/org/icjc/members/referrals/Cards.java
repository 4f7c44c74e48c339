package org.icjc.members.referrals;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.icjc.kernel.answers.Answer;
import org.icjc.kernel.answers.Answers;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.members.MemberId;
import org.icjc.members.directory.Directory;
import org.icjc.members.directory.Entry;
import org.icjc.members.directory.MatchMembers;
import org.icjc.members.matching.Changes;
import org.icjc.members.matching.Group;
import org.icjc.members.matching.MatchCard;
import org.icjc.members.matching.MatchRequest;
import org.icjc.members.matching.MatchTables;
import org.icjc.members.matching.Matching;
import org.icjc.members.matching.Member;
import org.icjc.members.matching.NeedReader;
import org.icjc.members.matching.PartiesReader;
import org.icjc.members.matching.Places;
import org.icjc.members.matching.Stability;
import org.icjc.requests.RequestId;
import org.icjc.requests.access.CaseAccess;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Match cards of all members for one request, computed in memory in the session of someone who
 * declared "none". Nothing of it becomes a row.
 */
@Service
@OnPart(Part.DESK)
@Transactional
@PreAuthorize("hasAnyRole('COMMITTEE_MEMBER', 'CHAIR')")
public class Cards {
    private final CaseAccess access;
    private final ConflictChecks checks;
    private final Directory directory;
    private final Clock clock;

    Cards(CaseAccess access, ConflictChecks checks, Directory directory, Clock clock) {
        this.access = access;
        this.checks = checks;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * The cards of one request, in their order.
     *
     * @param changes for those that did not fail for good
     */
    public record Dealt(
            List<MatchCard> cards,
            Map<MemberId, Entry> entries,
            Map<MemberId, Changes> changes,
            Stability stability) {
        public List<MatchCard> in(Group group) {
            return cards.stream().filter(card -> card.group() == group).toList();
        }

        public Entry entry(MatchCard card) {
            return java.util.Objects.requireNonNull(entries.get(id(card)));
        }

        public Changes changes(MatchCard card) {
            return changes.getOrDefault(id(card), Changes.NONE);
        }

        @Override
        public String toString() {
            return "[confidential]";
        }
    }

    /** The member that a card is about. */
    public static MemberId id(MatchCard card) {
        return new MemberId(UUID.fromString(card.member()));
    }

    public Dealt deal(RequestId request) {
        Map<MemberId, Entry> entries = new LinkedHashMap<>();
        directory.entries().forEach(entry -> entries.put(entry.member().id(), entry));
        Map<MemberId, Member> members = new LinkedHashMap<>();
        entries.forEach((id, entry) -> members.put(id, MatchMembers.of(entry)));
        MatchRequest asked = asked(request, cleared(request, entries));
        Matching matching = Matching.current();
        List<MatchCard> cards = matching.cards(asked, members.values(), today());
        Map<MemberId, Changes> changes = new LinkedHashMap<>();
        for (MatchCard card : cards)
            if (card.group() != Group.C)
                changes.put(
                        id(card),
                        matching.changes(
                                asked,
                                java.util.Objects.requireNonNull(members.get(id(card))),
                                members.values(),
                                today()));
        return new Dealt(cards, entries, changes, matching.stability(asked, cards));
    }

    /** A word of the conflict officer holds for the profile that it was about. */
    private Set<String> cleared(RequestId request, Map<MemberId, Entry> entries) {
        return checks.of(request).stream()
                .flatMap(verdicts -> verdicts.members().stream())
                .filter(each -> each.settled() != null && each.mayBeAsked())
                .filter(each -> isSameProfile(each, entries.get(each.member())))
                .map(each -> each.member().value().toString())
                .collect(Collectors.toSet());
    }

    private static boolean isSameProfile(Verdicts.Of verdict, @Nullable Entry entry) {
        return entry != null && entry.version() == verdict.profile();
    }

    private MatchRequest asked(RequestId request, Set<String> cleared) {
        Answers parties = access.parties(request).answers();
        Map<String, Answer> all = new LinkedHashMap<>(parties.byQuestion());
        all.putAll(access.content(request).answers().byQuestion());
        all.putAll(access.forMatching(request).byQuestion());
        return new MatchRequest(
                request.value().toString(),
                NeedReader.read(new Answers(all), MatchTables.current(), Places.TABLE),
                PartiesReader.read(parties),
                // The conflict officer links matters; until that has a screen, none is linked.
                List.of(),
                cleared);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
