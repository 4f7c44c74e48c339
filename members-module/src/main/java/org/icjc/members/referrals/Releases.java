package org.icjc.members.referrals;

import static org.icjc.requests.access.Standing.CLEAR;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.icjc.desk.session.CurrentPerson;
import org.icjc.kernel.jobs.Notices;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.refusal.Refused;
import org.icjc.ledger.Act;
import org.icjc.ledger.ActorRole;
import org.icjc.ledger.Ledger;
import org.icjc.members.ReferralId;
import org.icjc.requests.RequestId;
import org.icjc.requests.access.Consent;
import org.icjc.requests.access.Readers;
import org.icjc.requests.access.ReferralSeals;
import org.icjc.requests.access.ReleaseStep;
import org.icjc.requests.request.Guard;
import org.icjc.requests.request.LaterSteps;
import org.icjc.vault.PublicKeys;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Release to a member, in two steps, each by two people: a card of who asks, on which the member's
 * people declare; after "none" the rest. The second person's session seals.
 */
@Service
@OnPart(Part.DESK)
@Transactional
@PreAuthorize("hasAnyRole('COMMITTEE_MEMBER', 'CHAIR')")
public class Releases {
    private final ReferralRows rows;
    private final ReferralPeople signed;
    private final MemberSignatures signatures;
    private final ReferralSeals seals;
    private final Grounds grounds;
    private final LaterSteps later;
    private final MemberPeople people;
    private final Readers readers;
    private final Notices notices;
    private final CurrentPerson person;
    private final Ledger ledger;

    Releases(
            ReferralRows rows,
            ReferralPeople signed,
            MemberSignatures signatures,
            ReferralSeals seals,
            Grounds grounds,
            LaterSteps later,
            MemberPeople people,
            Readers readers,
            Notices notices,
            CurrentPerson person,
            Ledger ledger) {
        this.rows = rows;
        this.signed = signed;
        this.signatures = signatures;
        this.seals = seals;
        this.grounds = grounds;
        this.later = later;
        this.people = people;
        this.readers = readers;
        this.notices = notices;
        this.person = person;
        this.ledger = ledger;
    }

    /**
     * How a release stands.
     *
     * @param step the step that is due: who asks, then the rest; empty when both are done
     * @param proposedBy who proposed it, if somebody did
     * @param consent signed by the requester and verified
     * @param people of the member whom the next step reaches
     * @param released when each step was released that already was
     */
    public record Standing(
            Optional<ReleaseStep> step,
            Optional<UUID> proposedBy,
            Optional<Consent> consent,
            Set<UUID> people,
            Map<ReleaseStep, Instant> released) {
        @Override
        public String toString() {
            return "[confidential]";
        }
    }

    @Transactional(readOnly = true)
    public Standing of(ReferralId id) {
        Optional<ReleaseStep> due = due(id);
        return new Standing(
                due,
                due.flatMap(step -> seals.proposedBy(id.value(), step)),
                seals.consentOf(id.value()),
                due.map(step -> recipients(id, step).keySet()).orElse(Set.of()),
                released(id));
    }

    private Map<ReleaseStep, Instant> released(ReferralId id) {
        Map<ReleaseStep, Instant> released = new EnumMap<>(ReleaseStep.class);
        for (ReleaseStep step : ReleaseStep.values())
            seals.releasedAt(id.value(), step).ifPresent(at -> released.put(step, at));
        return released;
    }

    /** Whether the current person proposed what waits, and so cannot release it. */
    public boolean isMine(Standing standing) {
        return standing.proposedBy().filter(person.id().value()::equals).isPresent();
    }

    private Optional<ReleaseStep> due(ReferralId id) {
        Referral referral = rows.get(id);
        if (referral.state() == ReferralState.CONSENTED) return Optional.of(ReleaseStep.CARD);
        boolean disclosed = ReferralState.RELEASED.contains(referral.state());
        return disclosed && !seals.isReleased(id.value(), ReleaseStep.REST)
                ? Optional.of(ReleaseStep.REST)
                : Optional.empty();
    }

    /** The first of two people; whoever may be the second is told that something waits. */
    public void propose(ReferralId id) {
        ReleaseStep step = due(id).orElseThrow(() -> new Refused("members.step.none"));
        Referral referral = rows.get(id);
        grounds.demand(referral);
        if (recipients(id, step).isEmpty()) throw new Refused(missing(id, step));
        seals.proposeRelease(id.value(), referral.member().value(), step);
        seconds(referral).forEach(notices::tell);
    }

    private List<UUID> seconds(Referral referral) {
        return readers.of(request(referral)).stream()
                .filter(each -> each.votes() && each.standing() == CLEAR)
                .map(Readers.Reader::person)
                .filter(each -> !each.equals(person.id().value()))
                .toList();
    }

    /** The second person, another one: this session seals. */
    public void approve(ReferralId id) {
        Referral referral = rows.get(id);
        ReleaseStep step = due(id).orElseThrow(() -> new Refused("members.step.none"));
        grounds.demand(referral);
        Map<UUID, PublicKeys> reached = recipients(id, step);
        if (reached.isEmpty()) throw new Refused(missing(id, step));
        if (step == ReleaseStep.CARD)
            rows.step(referral, ReferralState.DISCLOSED, ReferralActor.SECOND_PERSON, met(id));
        seals.approveRelease(
                id.value(),
                referral.member().value(),
                step,
                step == ReleaseStep.CARD ? Map.of() : reached);
        if (step == ReleaseStep.REST) later.released(request(referral), agreed(id));
        reached.keySet().forEach(notices::tell);
        ledger.record(
                Act.of(
                        step == ReleaseStep.CARD ? "referral.disclosed" : "referral.rest-disclosed",
                        ActorRole.COMMITTEE_MEMBER,
                        person.id().value(),
                        referral.request()));
    }

    // The team is complete with its first member; further ones may join a request that is matched.
    private Set<Guard> agreed(ReferralId id) {
        return seals.consentOf(id.value()).isPresent() ? Set.of(Guard.CONSENT_AND_TEAM) : Set.of();
    }

    private static RequestId request(Referral referral) {
        return new RequestId(referral.request());
    }

    private Set<ReferralGuard> met(ReferralId id) {
        Set<ReferralGuard> met = EnumSet.of(ReferralGuard.UNDERTAKING_SIGNED);
        Optional<UUID> proposer = seals.proposedBy(id.value(), ReleaseStep.CARD);
        if (proposer.isPresent()) met.add(ReferralGuard.RELEASE_PROPOSED);
        if (proposer.isPresent() && !proposer.get().equals(person.id().value()))
            met.add(ReferralGuard.ANOTHER_PERSON);
        if (seals.consentOf(id.value()).isPresent()) met.add(ReferralGuard.CONSENT_SIGNED);
        return met;
    }

    /** Nobody did it; or somebody is down as having done it whose vouched keys say otherwise. */
    private String missing(ReferralId id, ReleaseStep step) {
        boolean said = signed.of(id).stream().anyMatch(row -> isSaid(row, step));
        return switch (step) {
            case CARD ->
                    said
                            ? "members.release.undertaking-unproven"
                            : ReferralGuard.UNDERTAKING_SIGNED.refusal();
            case REST ->
                    said
                            ? "members.release.none-unproven"
                            : ReferralGuard.DECLARED_ON_PARTIES.refusal();
        };
    }

    private static boolean isSaid(ReferralPeople.Row row, ReleaseStep step) {
        return step == ReleaseStep.CARD
                ? row.undertakenAt() != null
                : row.declaredAt() != null && !row.steppedAside();
    }

    /**
     * Vouched people who signed; for the rest, those who declared "none" knowing who asks. Each
     * signature is verified with the keys that the release would be sealed to.
     */
    private Map<UUID, PublicKeys> recipients(ReferralId id, ReleaseStep step) {
        Map<UUID, PublicKeys> vouched = people.vouched(rows.get(id).member());
        Map<UUID, PublicKeys> ready = new LinkedHashMap<>();
        for (ReferralPeople.Row row : signed.of(id)) {
            PublicKeys keys = vouched.get(row.person());
            if (keys == null || !signatures.hasUndertaken(id, row, keys)) continue;
            if (step == ReleaseStep.CARD || signatures.hasDeclaredNone(id, row, keys))
                ready.put(row.person(), keys);
        }
        return ready;
    }

    /** What each of the member's people has signed, declared and opened, by name. */
    @Transactional(readOnly = true)
    public List<Signed> people(ReferralId id) {
        Map<UUID, PublicKeys> vouched = people.vouched(rows.get(id).member());
        return signed.of(id).stream()
                .map(row -> signed(id, row, Optional.ofNullable(vouched.get(row.person()))))
                .toList();
    }

    private Signed signed(ReferralId id, ReferralPeople.Row row, Optional<PublicKeys> keys) {
        return new Signed(
                people.name(row.person()),
                row,
                keys.filter(it -> signatures.hasUndertaken(id, row, it)).isPresent(),
                keys.filter(it -> signatures.hasDeclaredNone(id, row, it)).isPresent());
    }

    /**
     * A person of the member with what he or she did.
     *
     * @param undertook by a signature that the vouched keys confirm
     * @param declaredNone likewise
     */
    public record Signed(
            String name, ReferralPeople.Row row, boolean undertook, boolean declaredNone) {}
}
