package org.icjc.members.referrals;

import java.time.Clock;
import java.util.Optional;
import org.icjc.desk.session.CurrentPerson;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.refusal.NotThere;
import org.icjc.ledger.Entry;
import org.icjc.ledger.Ledger;
import org.icjc.members.ReferralId;
import org.icjc.requests.RequestId;
import org.icjc.requests.access.SealedFacts;
import org.icjc.vault.Compartment;
import org.icjc.vault.Label;
import org.springframework.stereotype.Component;

/** Verdicts as they lie under PARTIES: who holds that key reads and writes them, nobody else. */
@Component
@OnPart(Part.DESK)
class SealedVerdicts {
    private final SealedFacts facts;
    private final CurrentPerson person;
    private final Ledger ledger;
    private final Clock clock;

    SealedVerdicts(SealedFacts facts, CurrentPerson person, Ledger ledger, Clock clock) {
        this.facts = facts;
        this.person = person;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Empty before the first check. */
    Optional<Verdicts> of(RequestId request) {
        return facts.get(request, Compartment.PARTIES, Label.CONFLICT_VERDICT).map(Verdicts::read);
    }

    void put(RequestId request, Verdicts verdicts) {
        facts.put(request, Compartment.PARTIES, Label.CONFLICT_VERDICT, verdicts.bytes());
    }

    /** The committee stopped a referral: until it is cleared nothing is given to the member. */
    void stopped(Referral referral) {
        look(referral, false);
    }

    /** The conflict officer lets a referral go on, with the answer that stands now. */
    void cleared(Referral referral) {
        look(referral, true);
    }

    private void look(Referral referral, boolean cleared) {
        RequestId request = new RequestId(referral.request());
        Verdicts verdicts = of(request).orElseThrow(NotThere::new);
        put(
                request,
                verdicts.with(
                        new Verdicts.Look(
                                referral.id(),
                                cleared,
                                person.id().value(),
                                clock.instant(),
                                lastAnswer(referral.id()))));
    }

    /** The ledger's number of the member's last answer; 0 before the first. */
    long lastAnswer(ReferralId referral) {
        return ledger.of(referral.value()).stream()
                .filter(entry -> entry.kind().equals("offer.answered"))
                .mapToLong(Entry::sequence)
                .max()
                .orElse(0);
    }
}
