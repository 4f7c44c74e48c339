package org.icjc.members.referrals;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.icjc.desk.session.CurrentPerson;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.refusal.NotThere;
import org.icjc.kernel.refusal.Refused;
import org.icjc.ledger.Act;
import org.icjc.ledger.ActorRole;
import org.icjc.ledger.Ledger;
import org.icjc.members.MemberId;
import org.icjc.members.directory.Directory;
import org.icjc.members.directory.Entry;
import org.icjc.members.directory.MatchMembers;
import org.icjc.members.matching.Conflicts;
import org.icjc.members.matching.Finding;
import org.icjc.members.matching.MatchTables;
import org.icjc.members.matching.Member;
import org.icjc.members.matching.Parties;
import org.icjc.members.matching.PartiesReader;
import org.icjc.members.matching.Verdict;
import org.icjc.requests.Reference;
import org.icjc.requests.RequestId;
import org.icjc.requests.access.CaseAccess;
import org.icjc.requests.access.Standing;
import org.icjc.requests.request.Inbox;
import org.icjc.requests.request.SettleReason;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The blind check: all members against the parties of one request, in one act, in the session of
 * someone who holds PARTIES. Members learn nothing of it: no mail, no row, no changed count.
 */
@Service
@OnPart(Part.DESK)
@Transactional
@PreAuthorize("hasAnyRole('COMMITTEE_MEMBER', 'CHAIR', 'CONFLICT_OFFICER')")
public class ConflictChecks {
    private static final int MOST = 100;

    private final CaseAccess access;
    private final SealedVerdicts sealed;
    private final Directory directory;
    private final ObjectProvider<Inbox> inbox;
    private final CurrentPerson person;
    private final Ledger ledger;
    private final Clock clock;

    ConflictChecks(
            CaseAccess access,
            SealedVerdicts sealed,
            Directory directory,
            ObjectProvider<Inbox> inbox,
            CurrentPerson person,
            Ledger ledger,
            Clock clock) {
        this.access = access;
        this.sealed = sealed;
        this.directory = directory;
        this.inbox = inbox;
        this.person = person;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Checks all members and seals the verdicts; what the conflict officer settled stays. */
    @PreAuthorize("hasAnyRole('COMMITTEE_MEMBER', 'CHAIR')")
    public Verdicts run(RequestId request) {
        MatchTables tables = MatchTables.current();
        Parties parties = PartiesReader.read(access.parties(request).answers());
        Conflicts conflicts = new Conflicts(parties, tables, today());
        Optional<Verdicts> before = of(request);
        List<Verdicts.Of> found = new ArrayList<>();
        for (Entry entry : directory.entries()) found.add(verdict(conflicts, entry, before));
        Verdicts verdicts =
                new Verdicts(
                        clock.instant(),
                        person.id().value(),
                        tables.version(),
                        found,
                        before.map(Verdicts::looks).orElse(List.of()));
        sealed.put(request, verdicts);
        ledger.record(
                Act.of(
                        "conflicts.checked",
                        ActorRole.COMMITTEE_MEMBER,
                        person.id().value(),
                        request.value()));
        return verdicts;
    }

    private static Verdicts.Of verdict(
            Conflicts conflicts, Entry entry, Optional<Verdicts> before) {
        Member member = MatchMembers.of(entry);
        Finding finding = conflicts.ofNeverLists(member).and(conflicts.ofMember(member));
        MemberId id = entry.member().id();
        // A settled doubt holds as long as the profile and the verdict are the ones it was about.
        Verdicts.Settled settled =
                before.flatMap(verdicts -> verdicts.of(id))
                        .filter(earlier -> earlier.verdict() == finding.verdict())
                        .filter(earlier -> earlier.profile() == entry.version())
                        .map(Verdicts.Of::settled)
                        .orElse(null);
        return new Verdicts.Of(id, finding.verdict(), finding.reasons(), entry.version(), settled);
    }

    /** The verdicts as sealed; empty before the first check. */
    @Transactional(readOnly = true)
    public Optional<Verdicts> of(RequestId request) {
        return sealed.of(request);
    }

    /** A possible conflict of a member that waits for the conflict officer. */
    public record Waiting(RequestId request, Reference reference, Verdicts.Of verdict) {
        @Override
        public String toString() {
            return "[confidential]";
        }
    }

    /** Those of all requests that the current person may read. */
    @PreAuthorize("hasRole('CONFLICT_OFFICER')")
    @Transactional(readOnly = true)
    public List<Waiting> waiting() {
        List<Waiting> waiting = new ArrayList<>();
        for (Inbox.Row row : inbox.getObject().page(Inbox.Filter.ALL, 0, MOST)) {
            if (row.standing() == Standing.NO_GRANT || row.standing() == Standing.RECUSED) continue;
            of(row.id()).stream()
                    .flatMap(verdicts -> verdicts.members().stream())
                    .filter(Verdicts.Of::waits)
                    .map(verdict -> new Waiting(row.id(), row.reference(), verdict))
                    .forEach(waiting::add);
        }
        return waiting;
    }

    /**
     * The conflict officer settles a possible conflict, never a blocked one.
     *
     * @param reason the code that goes to the ledger; it says which way it is settled
     * @param note for the record, may be empty; sealed with the verdict
     */
    @PreAuthorize("hasRole('CONFLICT_OFFICER')")
    public void settle(RequestId request, MemberId member, SettleReason reason, String note) {
        Verdicts verdicts = of(request).orElseThrow(NotThere::new);
        Verdicts.Of found = verdicts.of(member).orElseThrow(NotThere::new);
        if (found.verdict() != Verdict.POSSIBLE)
            throw new Refused("members.conflicts.only-possible");
        sealed.put(
                request,
                verdicts.with(
                        new Verdicts.Of(
                                member,
                                found.verdict(),
                                found.reasons(),
                                found.profile(),
                                new Verdicts.Settled(
                                        reason.clears(),
                                        person.id().value(),
                                        clock.instant(),
                                        note))));
        ledger.record(
                Act.of(
                                "conflicts.settled",
                                ActorRole.CONFLICT_OFFICER,
                                person.id().value(),
                                request.value())
                        .because(reason.code()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
