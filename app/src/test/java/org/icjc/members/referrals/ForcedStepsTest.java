package org.icjc.members.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.icjc.app.TestDatabases;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.parts.PartScope;
import org.icjc.members.ReferralId;
import org.icjc.members.directory.DemoMembers;
import org.icjc.members.referrals.OfferAnswer.Ties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who speaks with the database past the services finds no step there that a referral has not. */
class ForcedStepsTest extends OnARoutedRequest {
    private static final String SET_STATE =
            "UPDATE members.referral SET state = ?, before_check = NULL WHERE id = ?";

    @Test
    void database_and_code_have_the_same_lifecycle_by_the_role_of_each_part() {
        Set<String> inDatabase =
                new HashSet<>(
                        JdbcClient.create(TestDatabases.instances().main().asOwner())
                                .sql(
                                        "SELECT from_state || ' ' || to_state || ' ' || part FROM"
                                                + " members.referral_steps()")
                                .query(String.class)
                                .list());
        Set<String> inCode =
                ReferralLifecycle.STEPS.steps().stream()
                        .flatMap(step ->
                                step.by().stream()
                                        .map(by -> step.from() + " " + step.to() + " " + role(by)))
                        .collect(Collectors.toSet());
        assertThat(inDatabase).isEqualTo(inCode);
    }

    private static String role(ReferralActor actor) {
        return switch (actor) {
            case COMMITTEE, SECOND_PERSON, CONFLICT_OFFICER -> "icjc_desk";
            case MEMBER -> "icjc_portal";
            case REQUESTER, SYSTEM -> "icjc_worker";
        };
    }

    @ParameterizedTest
    @CsvSource({"DISCLOSED", "CONSENTED", "INTERESTED", "OFFERED", "PROPOSED", "ENGAGED"})
    void what_was_revoked_stays_revoked_for_the_owner_too(ReferralState to) {
        ReferralId referral = story.cardReleased(request);
        story.as(story.first, () -> story.bean(Referrals.class).revoke(referral));
        noSuchStep(() -> owner(SET_STATE, to.name(), referral.value()));
    }

    @Test
    void the_portals_role_brings_no_referral_back_from_a_conflict_check() {
        ReferralId referral = story.offered(request);
        story.answer(referral, Story.yes(Ties.POSSIBLE));
        noSuchStep(() -> asPortal(referral, ReferralState.INTERESTED));
        assertThat(story.state(referral)).isEqualTo(ReferralState.CONFLICT_CHECK);
    }

    @ParameterizedTest
    @CsvSource({"AWAITING_CONSENT", "CONSENTED", "DISCLOSED", "ENGAGED", "RECALLED"})
    void the_portals_role_takes_no_step_of_the_committee_or_the_requester(ReferralState to) {
        ReferralId referral = interested(Ties.NONE);
        noSuchStep(() -> asPortal(referral, to));
    }

    @Test
    void the_portals_role_takes_a_members_steps() {
        ReferralId referral = interested(Ties.NONE);
        asPortal(referral, ReferralState.DECLINED);
        assertThat(story.state(referral)).isEqualTo(ReferralState.DECLINED);
    }

    @Test
    void a_conflict_check_leads_back_to_where_it_began() {
        ReferralId referral = interested(Ties.NONE);
        story.as(story.first, () -> story.bean(Referrals.class).checkAgain(referral));
        refusedByTheDatabase("leads back", () -> owner(SET_STATE, "DISCLOSED", referral.value()));
        noSuchStep(() ->
                owner(
                        "UPDATE members.referral SET before_check = 'CONSENTED' WHERE id = ?",
                        referral.value()));
    }

    @Test
    void a_referral_passes_to_no_other_member_or_request() {
        ReferralId referral = story.consented(request);
        UUID other = DemoMembers.id("m32").value();
        refusedByTheDatabase(
                "for good",
                () ->
                        owner(
                                "UPDATE members.referral SET member = ? WHERE id = ?",
                                other,
                                referral.value()));
        refusedByTheDatabase(
                "for good",
                () ->
                        owner(
                                "UPDATE members.referral SET request = ? WHERE id = ?",
                                UUID.randomUUID(),
                                referral.value()));
    }

    @Test
    void a_referral_that_was_offered_is_not_deleted_and_none_begins_in_the_middle() {
        ReferralId referral = story.offered(request);
        refusedByTheDatabase(
                "stays",
                () -> owner("DELETE FROM members.referral WHERE id = ?", referral.value()));
        refusedByTheDatabase(
                "begins with a proposal",
                () ->
                        owner(
                                "INSERT INTO members.referral (id, request, member, state,"
                                        + " proposed_at) SELECT gen_random_uuid(), ?, member,"
                                        + " 'DISCLOSED', now() FROM members.referral WHERE id = ?",
                                UUID.randomUUID(),
                                referral.value()));
    }

    private void asPortal(ReferralId referral, ReferralState to) {
        int changed =
                PartScope.call(
                        Part.PORTAL,
                        () ->
                                story.bean(TransactionTemplate.class)
                                        .<Integer>execute(_ -> updatedByPortal(referral, to)));
        assertThat(changed).isOne();
    }

    private int updatedByPortal(ReferralId referral, ReferralState to) {
        JdbcClient jdbc = story.bean(JdbcClient.class);
        jdbc.sql("SELECT set_config('icjc.organisation', ?, true)")
                .param(member().toString())
                .query(String.class)
                .single();
        return jdbc.sql(SET_STATE).params(to.name(), referral.value()).update();
    }

    private static UUID member() {
        return Story.CLEAR.value();
    }

    private static void noSuchStep(ThrowingCallable act) {
        refusedByTheDatabase("no such step in the life of a referral", act);
    }

    private static void refusedByTheDatabase(String words, ThrowingCallable act) {
        assertThatThrownBy(act).rootCause().hasMessageContaining(words);
    }
}
