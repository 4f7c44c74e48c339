package org.icjc.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.icjc.kernel.answers.Answers;
import org.icjc.kernel.refusal.NotThere;
import org.icjc.ledger.ActorRole;
import org.icjc.requests.access.Consent;
import org.icjc.requests.access.ConsentScope;
import org.icjc.requests.access.ConsentState;
import org.icjc.requests.access.ReleaseStep;
import org.icjc.requests.intake.RequesterView;
import org.icjc.requests.request.BriefText;
import org.icjc.vault.RequesterKeys;
import org.icjc.vault.SealBroken;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** What a member reads, by whose word, and how it ends. */
class DisclosureTest extends WithConsents {
    private static final Set<ConsentScope> PARTIES_AND_CONTENT =
            Set.of(ConsentScope.PARTIES, ConsentScope.CONTENT);

    @Test
    void a_member_reads_the_brief_and_nothing_else_and_answers_sealed() {
        RequesterKeys keys = committee.code();
        UUID referral = offered(inRouting(keys));
        byte[] brief = committee.cast.as(member, () -> portal.brief(referral)).orElseThrow();
        assertThat(BriefText.read(brief).summary()).isEqualTo(SUMMARY);
        assertThat(committee.cast.as(member, () -> portal.card(referral))).isEmpty();
        assertThat(committee.cast.as(member, () -> portal.disclosed(referral))).isEmpty();
        assertThat(committee.cast.as(stranger, () -> portal.brief(referral))).isEmpty();
        assertThat(committee.cast.as(stranger, portal::referrals)).doesNotContain(referral);
        committee.cast.as(member, () -> portal.answer(referral, "interested".getBytes(UTF_8)));
        assertThat(
                        committee
                                .cast
                                .as(committee.first, () -> referrals.answerOf(referral))
                                .map(bytes -> new String(bytes, UTF_8)))
                .contains("interested");
        assertThatThrownBy(() ->
                        committee.cast.as(stranger, () -> portal.answer(referral, new byte[] {1})))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void consent_is_signed_and_read_back_verified() {
        RequesterKeys keys = committee.code();
        RequestId request = inRouting(keys);
        UUID referral = consented(request, keys, PARTIES_AND_CONTENT);
        Consent consent =
                committee
                        .cast
                        .as(committee.first, () -> referrals.consentOf(referral))
                        .orElseThrow();
        assertThat(consent.scope())
                .containsExactlyInAnyOrder(ConsentScope.PARTIES, ConsentScope.CONTENT);
        RequesterView.Interest seen = view(keys).interests().getFirst();
        assertThat(seen.member()).isEqualTo(PROFILE);
        assertThat(seen.consent()).contains(consent);
        assertThat(StolenDatabase.tablesWith("Invented Academy")).isEmpty();
    }

    @Test
    void a_forged_consent_row_is_refused() {
        RequesterKeys keys = committee.code();
        RequestId request = inRouting(keys);
        UUID given = consented(request, keys, PARTIES);
        UUID forged = offered(request);
        lead(() -> referrals.sealForRequester(forged, PROFILE));
        owner().sql(
                        "UPDATE requests.interest SET state = 'CONSENTED', answered_at = now(),"
                                + " answer_sealed = (SELECT answer_sealed FROM requests.interest"
                                + " WHERE referral_id = ?) WHERE referral_id = ?")
                .params(given, forged)
                .update();
        assertThatThrownBy(
                        () -> committee.cast.as(committee.first, () -> referrals.consentOf(forged)))
                .isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> propose(forged, ACADEMY)).isInstanceOf(SealBroken.class);
    }

    @Test
    void nothing_is_released_without_consent_or_by_one_person() {
        RequesterKeys keys = committee.code();
        RequestId request = inRouting(keys);
        UUID asked = offered(request);
        lead(() -> referrals.sealForRequester(asked, PROFILE));
        refused("release.no-consent", () -> propose(asked, ACADEMY));
        UUID referral = consented(request, keys, PARTIES);
        Runnable approve =
                () -> referrals.approveRelease(referral, ACADEMY, ReleaseStep.CARD, Map.of());
        refused("release.not-proposed", () -> lead(approve));
        propose(referral, ACADEMY);
        refused("release.same-person", () -> lead(approve));
        refused(
                "release.card-first",
                () -> lead(() -> referrals.proposeRelease(referral, ACADEMY, ReleaseStep.REST)));
    }

    @Test
    void in_two_steps_the_member_reads_what_was_consented_to_and_never_the_lists() {
        RequesterKeys keys = committee.code();
        UUID referral = consented(inRouting(keys), keys, PARTIES_AND_CONTENT);
        released(referral, ReleaseStep.CARD);
        Answers card =
                committee.cast.as(member, () -> portal.card(referral)).orElseThrow().answers();
        assertThat(card.country("jurisdiction")).contains("SN");
        assertThat(card.find("never-states")).isEmpty();
        assertThat(card.find("title")).isEmpty();
        assertThat(committee.cast.as(member, () -> portal.disclosed(referral))).isEmpty();
        released(referral, ReleaseStep.REST);
        Answers rest =
                committee.cast.as(member, () -> portal.disclosed(referral)).orElseThrow().answers();
        assertThat(rest.text("need")).isPresent();
        assertThat(rest.byQuestion())
                .doesNotContainKeys(
                        "never-states",
                        "never-members",
                        "keep-out",
                        "conflicts",
                        "contact-function",
                        "mandate-check");
    }

    @Test
    void a_release_opens_no_more_than_was_agreed_to() {
        RequesterKeys keys = committee.code();
        RequestId request = inRouting(keys);
        UUID referral = consented(request, keys, PARTIES);
        released(referral, ReleaseStep.CARD);
        List<String> before = opened(request);
        released(referral, ReleaseStep.REST);
        assertThat(opened(request).subList(before.size(), opened(request).size()))
                .containsExactly("parties");
        assertThat(opened(request)).doesNotContain("identity");
    }

    @Test
    void what_is_asked_goes_with_its_place_and_without_who_is_to_be_reached() {
        RequesterKeys keys = committee.code();
        RequestId request = inRouting(keys);
        UUID referral = consented(request, keys, PARTIES_AND_CONTENT);
        released(referral, ReleaseStep.CARD);
        int before = opened(request).size();
        released(referral, ReleaseStep.REST);
        assertThat(opened(request).subList(before, opened(request).size()))
                .containsExactlyInAnyOrder("parties", "content", "place");
        Answers rest =
                committee.cast.as(member, () -> portal.disclosed(referral)).orElseThrow().answers();
        assertThat(rest.byQuestion())
                .containsKey("need")
                .doesNotContainKeys(
                        "contact-function", "contact-name", "contact-language", "reply-way");
    }

    private List<String> opened(RequestId request) {
        return owner().sql(
                        "SELECT reason FROM ledger.entry WHERE kind = 'request.opened'"
                                + " AND subject = ? ORDER BY sequence")
                .param(request.value())
                .query((row, _) -> String.valueOf(row.getString(1)))
                .list();
    }

    @Test
    void the_requester_sees_which_members_read_the_summary_and_which_read_more() {
        RequesterKeys keys = committee.code();
        UUID referral = consented(inRouting(keys), keys, PARTIES_AND_CONTENT);
        assertThat(membersSeen(keys)).isEmpty();
        committee.cast.as(member, () -> portal.brief(referral));
        assertThat(membersSeen(keys)).containsExactly(true);
        released(referral, ReleaseStep.CARD);
        assertThat(membersSeen(keys)).containsExactly(true);
        committee.cast.as(member, () -> portal.card(referral));
        committee.cast.as(stranger, () -> portal.card(referral));
        assertThat(membersSeen(keys)).containsExactly(true, false);
        assertThat(view(keys).looks())
                .filteredOn(look -> look.role() == ActorRole.MEMBER)
                .allMatch(look -> look.people() == 1);
    }

    /** For each line about members, whether it tells of the summary alone. */
    private List<Boolean> membersSeen(RequesterKeys keys) {
        return view(keys).looks().stream()
                .filter(look -> look.role() == ActorRole.MEMBER)
                .map(RequesterView.Look::summaryOnly)
                .toList();
    }

    @Test
    void withdrawn_consent_takes_everything_away_at_once() {
        RequesterKeys keys = committee.code();
        UUID referral = consented(inRouting(keys), keys, PARTIES_AND_CONTENT);
        released(referral, ReleaseStep.CARD);
        released(referral, ReleaseStep.REST);
        committee.asRequester(() -> intake.withdrawConsent(keys, referral));
        for (var look :
                List.<java.util.function.Supplier<Optional<?>>>of(
                        () -> portal.brief(referral),
                        () -> portal.card(referral),
                        () -> portal.disclosed(referral)))
            assertThat(committee.cast.as(member, look)).isEmpty();
        assertThat(committee.cast.as(committee.first, () -> referrals.consentState(referral)))
                .contains(ConsentState.WITHDRAWN);
        assertThatThrownBy(
                        () -> committee.asRequester(() -> intake.withdrawConsent(keys, referral)))
                .hasMessage("request.changed-meanwhile");
    }

    @Test
    void the_committee_may_revoke_at_any_time() {
        RequesterKeys keys = committee.code();
        UUID referral = offered(inRouting(keys));
        lead(() -> referrals.revoke(referral));
        assertThat(committee.cast.as(member, () -> portal.brief(referral))).isEmpty();
        assertThat(committee.cast.as(member, portal::referrals)).doesNotContain(referral);
    }

    @Test
    void a_refusal_leaves_nothing_to_release() {
        RequesterKeys keys = committee.code();
        UUID referral = offered(inRouting(keys));
        lead(() -> referrals.sealForRequester(referral, PROFILE));
        committee.asRequester(() -> intake.refuse(keys, referral));
        assertThat(view(keys).interests().getFirst().state()).isEqualTo(ConsentState.REFUSED);
        refused("release.no-consent", () -> propose(referral, ACADEMY));
    }

    @Test
    void withdrawing_the_request_takes_every_members_keys() {
        RequesterKeys keys = committee.code();
        RequestId request = inRouting(keys);
        UUID referral = offered(request);
        committee.asRequester(() -> intake.withdraw(keys));
        assertThat(state(request)).isEqualTo(RequestState.WITHDRAWN);
        assertThat(committee.cast.as(member, () -> portal.brief(referral))).isEmpty();
    }

    @Test
    void a_person_of_a_member_organisation_cannot_use_the_desks_services() {
        RequesterKeys keys = committee.code();
        UUID referral = offered(inRouting(keys));
        assertThatThrownBy(() -> committee.cast.as(member, () -> referrals.consentState(referral)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> committee.cast.as(committee.first, () -> portal.brief(referral)))
                .isInstanceOf(AccessDeniedException.class);
    }
}
