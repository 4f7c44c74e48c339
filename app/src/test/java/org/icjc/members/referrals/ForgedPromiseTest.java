package org.icjc.members.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.UUID;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.icjc.app.TestDatabases;
import org.icjc.desk.session.CurrentPerson;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.parts.PartScope;
import org.icjc.kernel.refusal.Refused;
import org.icjc.members.ReferralId;
import org.icjc.members.portal.Disclosures;
import org.icjc.requests.access.OfferReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who writes the rows of a member's people promises and declares for none of them. */
class ForgedPromiseTest extends OnARoutedRequest {
    private static final String UNDERTAKE =
            "INSERT INTO members.referral_person (referral, person, undertaken_at, signature) VALUES"
                    + " (?, ?, now(), ?)";
    private static final String SIGN_NONE =
            "UPDATE members.referral_person SET declared_at = now(), stepped_aside = false,"
                    + " none_signature = ? WHERE referral = ?";

    /** Who writes: a role's name is a part's. */
    enum Writer {
        OWNER,
        PORTAL
    }

    @ParameterizedTest
    @EnumSource
    void an_undertaking_without_a_signature_is_no_row(Writer writer) {
        ReferralId referral = story.consented(request);
        refusedByTheDatabase(
                "undertaking_is_signed",
                () -> write(writer, UNDERTAKE, referral.value(), person(), null));
    }

    @ParameterizedTest
    @EnumSource
    void an_undertaking_that_somebody_else_signed_releases_nothing(Writer writer) {
        ReferralId referral = story.consented(request);
        byte[] foreign =
                story.as(
                        story.stranger,
                        () ->
                                story.bean(CurrentPerson.class)
                                        .keys()
                                        .sign(
                                                story.bean(MemberSignatures.class)
                                                        .undertaking(referral, person())));
        write(writer, UNDERTAKE, referral.value(), person(), foreign);
        refused("members.release.undertaking-unproven", () -> propose(referral));
        assertThat(shown(referral).undertook()).isFalse();
        assertThat(asFocalPoint(() -> story.bean(Disclosures.class).undertaken(referral)))
                .isEmpty();
        asFocalPoint(() -> {
            story.bean(Disclosures.class).undertake(referral);
            return true;
        });
        propose(referral);
        assertThat(shown(referral).undertook()).isTrue();
    }

    @Test
    void an_undertaking_for_one_support_is_none_for_another() {
        ReferralId other = story.consented(request);
        story.as(story.focalPoint, () -> story.bean(Disclosures.class).undertake(other));
        byte[] signature = column(other, "signature");
        ReferralId referral = story.consented(story.routed());
        write(Writer.OWNER, UNDERTAKE, referral.value(), person(), signature);
        refused("members.release.undertaking-unproven", () -> propose(referral));
    }

    @Test
    void an_undertaking_forged_after_the_proposal_is_seen_by_the_second_person() {
        ReferralId referral = story.consented(request);
        story.as(story.focalPoint, () -> story.bean(Disclosures.class).undertake(referral));
        propose(referral);
        write(
                Writer.OWNER,
                "UPDATE members.referral_person SET signature = ? WHERE referral = ?",
                new byte[64],
                referral.value());
        refused("members.release.undertaking-unproven", () -> approve(referral));
        assertThat(story.state(referral)).isEqualTo(ReferralState.CONSENTED);
    }

    @ParameterizedTest
    @EnumSource
    void a_none_without_a_signature_is_no_row(Writer writer) {
        ReferralId referral = story.cardReleased(request);
        refusedByTheDatabase(
                "none_is_signed", () -> write(writer, SIGN_NONE, null, referral.value()));
    }

    @ParameterizedTest
    @EnumSource
    void a_none_that_was_never_signed_as_such_releases_nothing(Writer writer) {
        ReferralId referral = story.cardReleased(request);
        write(writer, SIGN_NONE, column(referral, "signature"), referral.value());
        refused("members.release.none-unproven", () -> propose(referral));
        assertThat(shown(referral).declaredNone()).isFalse();
        assertThat(asFocalPoint(() -> story.bean(Disclosures.class).hasDeclaredNone(referral)))
                .isFalse();
        refused(
                "members.referral.needs.declared-on-parties",
                () ->
                        asFocalPoint(() -> {
                            story.bean(Disclosures.class).confirmStart(referral);
                            return true;
                        }));
        nothingWasReleased(referral);
    }

    @Test
    void a_none_holds_for_the_time_at_which_it_was_said() {
        ReferralId referral = story.cardReleased(request);
        story.as(story.focalPoint, () -> story.bean(Disclosures.class).declareNone(referral));
        assertThat(shown(referral).declaredNone()).isTrue();
        write(
                Writer.OWNER,
                "UPDATE members.referral_person SET declared_at = declared_at + interval '1 day'"
                        + " WHERE referral = ?",
                referral.value());
        refused("members.release.none-unproven", () -> propose(referral));
        nothingWasReleased(referral);
    }

    @ParameterizedTest
    @EnumSource
    void who_stepped_aside_is_not_brought_back_by_a_row(Writer writer) {
        ReferralId referral = story.cardReleased(request);
        story.as(story.focalPoint, () -> story.bean(Disclosures.class).stepAside(referral));
        refusedByTheDatabase(
                "stays aside", () -> write(writer, SIGN_NONE, new byte[64], referral.value()));
    }

    @Test
    void an_old_none_put_back_after_stepping_aside_releases_nothing() {
        ReferralId referral = story.cardReleased(request);
        story.as(story.focalPoint, () -> story.bean(Disclosures.class).declareNone(referral));
        JdbcClient.create(TestDatabases.instances().main().asOwner())
                .sql(
                        "CREATE TABLE public.before AS SELECT * FROM members.referral_person WHERE"
                                + " referral = '%s'".formatted(referral.value()))
                .update();
        story.as(story.focalPoint, () -> story.bean(Disclosures.class).stepAside(referral));
        assertThat(story.state(referral)).isEqualTo(ReferralState.RETURNED);
        JdbcClient.create(TestDatabases.instances().main().asOwner())
                .sql(
                        """
                        SET session_replication_role = replica;
                        DELETE FROM members.referral_person WHERE referral = '%1$s';
                        INSERT INTO members.referral_person SELECT * FROM public.before;
                        UPDATE members.referral SET state = 'DISCLOSED' WHERE id = '%1$s';
                        DROP TABLE public.before;
                        SET session_replication_role = origin
                        """
                                .formatted(referral.value()))
                .update();
        assertThat(story.state(referral)).isEqualTo(ReferralState.DISCLOSED);
        String over = "members.referral.needs.still-going";
        refused(over, () -> propose(referral));
        refused(
                over,
                () -> story.as(story.first, () -> story.bean(Referrals.class).openAgain(referral)));
        nothingWasReleased(referral);
    }

    private UUID person() {
        return story.focalPoint.value();
    }

    private <T> T asFocalPoint(Supplier<T> work) {
        return story.as(story.focalPoint, work);
    }

    private void propose(ReferralId referral) {
        story.as(story.first, () -> story.bean(Releases.class).propose(referral));
    }

    private void approve(ReferralId referral) {
        story.as(story.second, () -> story.bean(Releases.class).approve(referral));
    }

    private Releases.Signed shown(ReferralId referral) {
        return story.as(story.first, () -> story.bean(Releases.class).people(referral)).getFirst();
    }

    private void nothingWasReleased(ReferralId referral) {
        assertThat(asFocalPoint(() -> story.bean(OfferReader.class).disclosed(referral.value())))
                .isEmpty();
    }

    private void write(Writer writer, String sql, @Nullable Object... values) {
        int written =
                switch (writer) {
                    case OWNER ->
                            JdbcClient.create(TestDatabases.instances().main().asOwner())
                                    .sql(sql)
                                    .params(Arrays.asList(values))
                                    .update();
                    case PORTAL ->
                            PartScope.call(
                                    Part.PORTAL,
                                    () ->
                                            story.bean(TransactionTemplate.class)
                                                    .<Integer>execute(
                                                            _ -> atThePortal(sql, values)));
                };
        assertThat(written).isOne();
    }

    private int atThePortal(String sql, @Nullable Object... values) {
        JdbcClient jdbc = story.bean(JdbcClient.class);
        jdbc.sql("SELECT set_config('icjc.organisation', ?, true)")
                .param(Story.CLEAR.value().toString())
                .query(String.class)
                .single();
        return jdbc.sql(sql).params(Arrays.asList(values)).update();
    }

    private static byte[] column(ReferralId referral, String column) {
        return JdbcClient.create(TestDatabases.instances().main().asOwner())
                .sql("SELECT " + column + " FROM members.referral_person WHERE referral = ?")
                .param(referral.value())
                .query((row, _) -> row.getBytes(1))
                .single();
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private static void refusedByTheDatabase(String words, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining(words);
    }
}
