package org.icjc.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.icjc.app.IcjcTest;
import org.icjc.app.TestDatabases;
import org.icjc.desk.PersonId;
import org.icjc.kernel.answers.Answers;
import org.icjc.kernel.refusal.NotThere;
import org.icjc.kernel.refusal.Refused;
import org.icjc.requests.access.Consent;
import org.icjc.requests.access.ConsentScope;
import org.icjc.requests.access.ConsentState;
import org.icjc.requests.access.InterestedMember;
import org.icjc.requests.access.OfferReader;
import org.icjc.requests.access.Outcome;
import org.icjc.requests.access.Phrase;
import org.icjc.requests.access.ReferralSeals;
import org.icjc.requests.access.ReleaseStep;
import org.icjc.requests.access.SealedFacts;
import org.icjc.requests.intake.Intake;
import org.icjc.requests.intake.RequesterView;
import org.icjc.requests.request.BriefState;
import org.icjc.requests.request.BriefText;
import org.icjc.requests.request.Briefs;
import org.icjc.requests.request.Choice;
import org.icjc.requests.request.Decisions;
import org.icjc.vault.Compartment;
import org.icjc.vault.KeyPairs;
import org.icjc.vault.Label;
import org.icjc.vault.PublicKeys;
import org.icjc.vault.RequesterKeys;
import org.icjc.vault.SealBroken;
import org.icjc.vault.Seed;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IcjcTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BriefAndDisclosureTest {
    private static final String SUMMARY =
            "To plan, conduct and record a single hearing of a vulnerable witness.";
    private static final InterestedMember PROFILE =
            new InterestedMember(
                    "Invented Academy " + SampleAnswers.CANARY_WORD,
                    "NL",
                    List.of(new Phrase.Word("interest.full")),
                    List.of(
                            new InterestedMember.Line(
                                    new Phrase.Word("members.word.languages"),
                                    List.of(new Phrase.Spoken("fr", "C1")))));

    @Autowired ApplicationContext context;
    @Autowired Briefs briefs;
    @Autowired Decisions decisions;
    @Autowired Intake intake;
    @Autowired ReferralSeals referrals;
    @Autowired OfferReader portal;
    @Autowired SealedFacts facts;

    private CommitteeOfFour committee;
    private PersonId member;
    private PersonId stranger;

    @BeforeAll
    void enrol() {
        committee = new CommitteeOfFour(context);
        member = committee.cast.enrolMember("Member person", UUID.randomUUID());
        stranger = committee.cast.enrolMember("Other person", UUID.randomUUID());
    }

    private static JdbcClient owner() {
        return JdbcClient.create(TestDatabases.instances().main().asOwner());
    }

    private String state(RequestId request) {
        return owner().sql("SELECT state FROM requests.request WHERE id = ?")
                .param(request.value())
                .query(String.class)
                .single();
    }

    /** Accepted by all, led by the first member. */
    private RequestId inBriefing(RequesterKeys keys) {
        RequestId request = committee.inAssessment(keys);
        for (PersonId person :
                List.of(committee.chair, committee.first, committee.second, committee.third))
            committee.declare(person, request, Outcome.NONE);
        for (PersonId person : List.of(committee.chair, committee.first, committee.second))
            committee.cast.as(person, () -> decisions.vote(request, Choice.ACCEPT, "", null));
        committee.cast.as(
                committee.first,
                () -> {
                    decisions.lead(request, committee.first.value());
                    decisions.startBriefing(request);
                });
        return request;
    }

    private void lead(Runnable work) {
        committee.cast.as(committee.first, work);
    }

    private RequesterView view(RequesterKeys keys) {
        return committee.asRequester(() -> intake.open(keys)).orElseThrow();
    }

    private RequestId sent(RequesterKeys keys) {
        RequestId request = inBriefing(keys);
        lead(() -> briefs.save(request, SUMMARY, List.of(), false));
        lead(() -> briefs.send(request));
        return request;
    }

    private RequestId inRouting(RequesterKeys keys) {
        RequestId request = sent(keys);
        UUID brief = view(keys).brief().orElseThrow().id();
        committee.asRequester(() -> intake.approveBrief(keys, brief));
        return request;
    }

    private static PublicKeys keysOf(Seed seed) {
        return KeyPairs.of(seed).publicKeys();
    }

    private UUID offered(RequestId request) {
        UUID referral = UUID.randomUUID();
        lead(() -> {
            referrals.newReferral(request, referral);
            referrals.sealBrief(referral);
            referrals.grantOffer(referral, member.value(), keysOf(committee.cast.seedOf(member)));
        });
        return referral;
    }

    private UUID consented(RequestId request, RequesterKeys keys, Set<ConsentScope> scope) {
        UUID referral = offered(request);
        lead(() -> referrals.sealForRequester(referral, PROFILE));
        LocalDate until = LocalDate.now(java.time.Clock.systemUTC()).plusMonths(6);
        committee.asRequester(() -> intake.consent(keys, referral, scope, until));
        return referral;
    }

    private Map<UUID, PublicKeys> readers() {
        return Map.of(member.value(), keysOf(committee.cast.seedOf(member)));
    }

    private void released(UUID referral, ReleaseStep step) {
        lead(() -> referrals.proposeRelease(referral, step));
        committee.cast.as(
                committee.second, () -> referrals.approveRelease(referral, step, readers()));
    }

    // The brief

    @Test
    void lines_are_generalised_by_rule() {
        RequestId request = inBriefing(committee.code());
        Briefs.Draft draft = committee.cast.as(committee.first, () -> briefs.draft(request));
        Map<String, String> shown =
                draft.lines().stream().collect(Collectors.toMap(l -> l.question(), l -> l.shown()));
        assertThat(shown)
                .containsEntry("jurisdiction", "Western Africa")
                .containsEntry("institution-kind", "a prosecution service")
                .containsEntry("audience-number", "13–25")
                .containsEntry("ws-days", "2–3")
                .containsEntry("languages", "French")
                .containsEntry("need", "")
                .doesNotContainKeys(
                        "institution-name",
                        "title",
                        "states-concerned",
                        "live-case",
                        "never-states",
                        "contact-function");
        assertThat(draft.meter().fits()).isGreaterThanOrEqualTo(5);
        assertThat(draft.meter().lines())
                .first()
                .satisfies(l -> assertThat(l.fits()).isEqualTo(16));
    }

    @Test
    void words_that_give_away_are_marked() {
        RequestId request = inBriefing(committee.code());
        String summary = "Our nine prosecutors in Senegal follow the code of 2016 at the Parquet.";
        List<Briefs.Mark> marks =
                committee.cast.as(committee.first, () -> briefs.marks(request, summary));
        assertThat(marks)
                .extracting(
                        mark -> summary.substring(mark.start(), mark.end()) + " " + mark.reason())
                .contains("nine number", "Senegal place", "code law", "2016 date", "Parquet name");
    }

    @Test
    void only_the_lead_writes_it_and_nothing_is_sent_half_done() {
        RequestId request = inBriefing(committee.code());
        assertThatThrownBy(() ->
                        committee.cast.as(
                                committee.second,
                                () -> briefs.save(request, SUMMARY, List.of(), false)))
                .hasMessage("lifecycle.not-by-you");
        assertThatThrownBy(() -> lead(() -> briefs.send(request))).hasMessage("brief.empty");
        lead(() -> briefs.save(request, SUMMARY, List.of(), null));
        assertThatThrownBy(() -> lead(() -> briefs.send(request)))
                .hasMessage("brief.press-unanswered");
        lead(() -> briefs.save(request, SUMMARY, List.of(), true));
        assertThatThrownBy(() -> lead(() -> briefs.send(request))).hasMessage("brief.press-guess");
        lead(() -> briefs.save(request, SUMMARY, List.of("jurisdiction"), true));
        lead(() -> briefs.send(request));
        assertThatThrownBy(
                        () -> lead(() -> briefs.save(request, "x".repeat(401), List.of(), false)))
                .hasMessage("brief.too-long");
    }

    @Test
    void the_requester_sees_own_words_beside_those_shown_and_signs_these_bytes() {
        RequesterKeys keys = committee.code();
        RequestId request = sent(keys);
        RequesterView.Brief brief = view(keys).brief().orElseThrow();
        assertThat(brief.summary()).isEqualTo(SUMMARY);
        assertThat(brief.lines())
                .filteredOn(line -> line.question().equals("jurisdiction"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.own()).isEqualTo("Sénégal");
                    assertThat(line.shown()).isEqualTo("Western Africa");
                });
        assertThat(committee.cast.as(committee.first, () -> briefs.approved(request))).isEmpty();
        committee.asRequester(() -> intake.approveBrief(keys, brief.id()));
        assertThat(state(request)).isEqualTo("ROUTING");
        Briefs.Approved approved =
                committee.cast.as(committee.first, () -> briefs.approved(request)).orElseThrow();
        assertThat(approved.text().summary()).isEqualTo(SUMMARY);
        assertThat(new String(approved.bytes(), java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain("Senegal", "Sénégal", "Parquet", SampleAnswers.CANARY_WORD);
        assertThat(StolenDatabase.tablesWith("vulnerable witness")).isEmpty();
    }

    @Test
    void a_change_may_be_asked_for_and_gives_a_new_version() {
        RequesterKeys keys = committee.code();
        RequestId request = sent(keys);
        UUID first = view(keys).brief().orElseThrow().id();
        committee.asRequester(() -> intake.askChange(keys, first, "Leave out the days"));
        assertThat(view(keys).brief().orElseThrow().state()).isEqualTo(BriefState.CHANGE_ASKED);
        lead(() -> briefs.save(request, SUMMARY, List.of("ws-days"), false));
        lead(() -> briefs.send(request));
        RequesterView.Brief second = view(keys).brief().orElseThrow();
        assertThat(second.id()).isNotEqualTo(first);
        assertThat(second.lines())
                .filteredOn(line -> line.question().equals("ws-days"))
                .allMatch(line -> line.shown().isEmpty());
        assertThatThrownBy(() -> committee.asRequester(() -> intake.approveBrief(keys, first)))
                .hasMessage("request.changed-meanwhile");
    }

    @Test
    void other_words_under_the_same_approval_are_refused() {
        RequesterKeys keys = committee.code();
        RequestId one = inRouting(keys);
        // Another version's words in the place of those that were signed.
        owner().sql("UPDATE requests.brief SET exact_sealed = work_sealed WHERE request_id = ?")
                .param(one.value())
                .update();
        assertThatThrownBy(() -> committee.cast.as(committee.first, () -> briefs.approved(one)))
                .isInstanceOf(SealBroken.class);
    }

    @Test
    void keys_put_in_the_place_of_the_requesters_are_refused() {
        RequesterKeys keys = committee.code();
        RequestId request = inRouting(keys);
        owner().sql("UPDATE requests.request SET requester_keys = ? WHERE id = ?")
                .params(keysOf(Seed.random()).encode(), request.value())
                .update();
        assertThatThrownBy(() -> committee.cast.as(committee.first, () -> briefs.approved(request)))
                .isInstanceOf(Refused.class)
                .hasMessage("requester.keys-replaced");
    }

    // Offer, consent, release

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

    private static final java.nio.charset.Charset UTF_8 = java.nio.charset.StandardCharsets.UTF_8;

    @Test
    void consent_is_signed_and_read_back_verified() {
        RequesterKeys keys = committee.code();
        RequestId request = inRouting(keys);
        UUID referral =
                consented(request, keys, Set.of(ConsentScope.PARTIES, ConsentScope.CONTENT));
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
        UUID given = consented(request, keys, Set.of(ConsentScope.PARTIES));
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
        assertThatThrownBy(() -> lead(() -> referrals.proposeRelease(forged, ReleaseStep.CARD)))
                .isInstanceOf(SealBroken.class);
    }

    @Test
    void nothing_is_released_without_consent_or_by_one_person() {
        RequesterKeys keys = committee.code();
        RequestId request = inRouting(keys);
        UUID asked = offered(request);
        lead(() -> referrals.sealForRequester(asked, PROFILE));
        assertThatThrownBy(() -> lead(() -> referrals.proposeRelease(asked, ReleaseStep.CARD)))
                .hasMessage("release.no-consent");
        UUID referral = consented(request, keys, Set.of(ConsentScope.PARTIES));
        assertThatThrownBy(() ->
                        lead(() -> referrals.approveRelease(referral, ReleaseStep.CARD, Map.of())))
                .hasMessage("release.not-proposed");
        lead(() -> referrals.proposeRelease(referral, ReleaseStep.CARD));
        assertThatThrownBy(() ->
                        lead(() -> referrals.approveRelease(referral, ReleaseStep.CARD, Map.of())))
                .hasMessage("release.same-person");
        assertThatThrownBy(() -> lead(() -> referrals.proposeRelease(referral, ReleaseStep.REST)))
                .hasMessage("release.card-first");
    }

    @Test
    void in_two_steps_the_member_reads_what_was_consented_to_and_never_the_lists() {
        RequesterKeys keys = committee.code();
        UUID referral =
                consented(
                        inRouting(keys), keys, Set.of(ConsentScope.PARTIES, ConsentScope.CONTENT));
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
    void withdrawn_consent_takes_everything_away_at_once() {
        RequesterKeys keys = committee.code();
        UUID referral =
                consented(
                        inRouting(keys), keys, Set.of(ConsentScope.PARTIES, ConsentScope.CONTENT));
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
        assertThatThrownBy(() -> lead(() -> referrals.proposeRelease(referral, ReleaseStep.CARD)))
                .hasMessage("release.no-consent");
    }

    @Test
    void withdrawing_the_request_takes_every_members_keys() {
        RequesterKeys keys = committee.code();
        RequestId request = inRouting(keys);
        UUID referral = offered(request);
        committee.asRequester(() -> intake.withdraw(keys));
        assertThat(state(request)).isEqualTo("WITHDRAWN");
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

    @Test
    void facts_are_sealed_and_replaced() {
        RequestId request = inBriefing(committee.code());
        String verdict = "verdict of " + SampleAnswers.CANARY_WORD;
        lead(() ->
                facts.put(
                        request,
                        Compartment.PARTIES,
                        Label.CONFLICT_VERDICT,
                        "first".getBytes(UTF_8)));
        lead(() ->
                facts.put(
                        request,
                        Compartment.PARTIES,
                        Label.CONFLICT_VERDICT,
                        verdict.getBytes(UTF_8)));
        assertThat(
                        committee
                                .cast
                                .as(
                                        committee.conflictOfficer,
                                        () ->
                                                facts.get(
                                                        request,
                                                        Compartment.PARTIES,
                                                        Label.CONFLICT_VERDICT))
                                .map(bytes -> new String(bytes, UTF_8)))
                .contains(verdict);
        assertThat(StolenDatabase.tablesWith("verdict of")).isEmpty();
    }
}
