package org.icjc.requests;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.icjc.kernel.refusal.Refused;
import org.icjc.requests.access.ConsentScope;
import org.icjc.requests.access.InterestedMember;
import org.icjc.requests.access.OfferReader;
import org.icjc.requests.access.Phrase;
import org.icjc.requests.access.ReferralSeals;
import org.icjc.requests.access.ReleaseStep;
import org.icjc.requests.access.Shown;
import org.icjc.requests.intake.RequesterView;
import org.icjc.vault.PublicKeys;
import org.icjc.vault.RequesterKeys;
import org.springframework.beans.factory.annotation.Autowired;

/** Where tests of consents begin: with an approved brief that was offered to a member. */
abstract class WithConsents extends WithBriefs {
    static final Set<ConsentScope> PARTIES = Set.of(ConsentScope.PARTIES);
    static final UUID ACADEMY = UUID.randomUUID();
    static final InterestedMember PROFILE =
            new InterestedMember(
                    ACADEMY,
                    "Invented Academy " + SampleAnswers.CANARY_WORD,
                    "NL",
                    List.of(new Phrase.Word("interest.full")),
                    List.of(
                            new InterestedMember.Line(
                                    new Phrase.Word("members.word.languages"),
                                    List.of(new Phrase.Spoken("fr", "C1")))));

    @Autowired ReferralSeals referrals;
    @Autowired OfferReader portal;

    static final java.nio.charset.Charset UTF_8 = java.nio.charset.StandardCharsets.UTF_8;

    UUID offered(RequestId request) {
        UUID referral = UUID.randomUUID();
        lead(() -> {
            referrals.newReferral(request, referral);
            referrals.sealBrief(referral);
            referrals.grantOffer(referral, member.value(), keysOf(committee.cast.seedOf(member)));
        });
        return referral;
    }

    UUID consented(RequestId request, RequesterKeys keys, Set<ConsentScope> scope) {
        UUID referral = offered(request);
        lead(() -> referrals.sealForRequester(referral, PROFILE));
        LocalDate until = LocalDate.now(java.time.Clock.systemUTC()).plusMonths(6);
        Shown shown = shown(keys, referral);
        committee.asRequester(() -> intake.consent(keys, shown, scope, until));
        return referral;
    }

    Shown shown(RequesterKeys keys, UUID referral) {
        return view(keys).interests().stream()
                .map(RequesterView.Interest::shown)
                .filter(shown -> shown.id().equals(referral))
                .findFirst()
                .orElseThrow();
    }

    Map<UUID, PublicKeys> readers() {
        return Map.of(member.value(), keysOf(committee.cast.seedOf(member)));
    }

    void propose(UUID referral, UUID member) {
        lead(() -> referrals.proposeRelease(referral, member, ReleaseStep.CARD));
    }

    void refused(String key, Runnable work) {
        assertThatThrownBy(work::run).isInstanceOf(Refused.class).hasMessage(key);
    }

    void released(UUID referral, ReleaseStep step) {
        lead(() -> referrals.proposeRelease(referral, ACADEMY, step));
        committee.cast.as(
                committee.second,
                () -> referrals.approveRelease(referral, ACADEMY, step, readers()));
    }
}
