package org.icjc.members.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.icjc.kernel.refusal.Refused;
import org.icjc.members.MemberId;
import org.icjc.members.ReferralId;
import org.icjc.members.matching.Verdict;
import org.icjc.members.referrals.OfferAnswer.Interest;
import org.icjc.members.referrals.OfferAnswer.Reason;
import org.icjc.members.referrals.OfferAnswer.Ties;
import org.junit.jupiter.api.Test;

class SealedRecordsTest {
    private static final OfferAnswer ANSWER =
            new OfferAnswer(
                    Interest.REDUCED,
                    Ties.NONE,
                    3,
                    LocalDate.of(2027, 1, 11),
                    LocalDate.of(2027, 3, 12),
                    "A former judge; a counsel",
                    "Two of three days",
                    "",
                    null,
                    "fr");

    @Test
    void an_answer_comes_back_as_it_was_sealed() {
        assertThat(OfferAnswer.read(ANSWER.bytes())).isEqualTo(ANSWER);
        OfferAnswer no = OfferAnswer.no(Ties.NONE, Reason.NOBODY_FREE);
        assertThat(OfferAnswer.read(no.bytes())).isEqualTo(no);
    }

    /** Frozen: answers sealed today are read for ever. */
    @Test
    void the_first_version_of_an_answer_can_be_read_for_ever() {
        byte[] golden =
                "{\"version\":1,\"interest\":\"LATER\",\"ties\":\"POSSIBLE\",\"people\":2,\"skills\":\"Trainers\",\"part\":\"\",\"later\":\"April\"}"
                        .getBytes(StandardCharsets.UTF_8);
        OfferAnswer read = OfferAnswer.read(golden);
        assertThat(read.interest()).isEqualTo(Interest.LATER);
        assertThat(read.bytes()).isEqualTo(golden);
    }

    @Test
    void the_second_version_names_the_language_that_it_was_written_in() {
        byte[] golden =
                "{\"version\":2,\"interest\":\"LATER\",\"ties\":\"NONE\",\"people\":2,\"skills\":\"Formateurs\",\"part\":\"\",\"later\":\"avril\",\"language\":\"fr\"}"
                        .getBytes(StandardCharsets.UTF_8);
        OfferAnswer read = OfferAnswer.read(golden);
        assertThat(read.language()).isEqualTo("fr");
        assertThat(read.bytes()).isEqualTo(golden);
        assertThatThrownBy(() ->
                        new OfferAnswer(
                                Interest.FULL, Ties.NONE, 1, null, null, "", "", "", null, "<fr>"))
                .isInstanceOf(Refused.class);
    }

    @Test
    void an_answer_is_never_printed() {
        assertThat(ANSWER.toString()).doesNotContain("judge");
    }

    @Test
    void no_needs_a_reason_and_yes_needs_people() {
        assertThatThrownBy(() ->
                        new OfferAnswer(
                                Interest.NO, Ties.NONE, 0, null, null, "", "", "", null, ""))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() ->
                        new OfferAnswer(
                                Interest.FULL, Ties.NONE, 0, null, null, "", "", "", null, ""))
                .isInstanceOf(Refused.class);
    }

    @Test
    void an_unreadable_answer_is_refused_without_its_content() {
        assertThatThrownBy(() ->
                        OfferAnswer.read(
                                "{\"version\":1,\"skills\":\"secret\"}"
                                        .getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("secret")
                .hasNoCause();
    }

    @Test
    void verdicts_come_back_as_they_were_sealed_with_what_was_settled() {
        MemberId doubtful = MemberId.mint();
        Verdicts verdicts =
                verdicts(
                        new Verdicts.Of(MemberId.mint(), Verdict.CLEAR, List.of(), 1, null),
                        new Verdicts.Of(doubtful, Verdict.POSSIBLE, List.of("seat"), 2, null));
        Verdicts settled =
                verdicts.with(
                        new Verdicts.Of(
                                doubtful,
                                Verdict.POSSIBLE,
                                List.of("seat"),
                                2,
                                new Verdicts.Settled(
                                        true,
                                        UUID.randomUUID(),
                                        Instant.parse("2026-11-26T10:00:00Z"),
                                        "only its seat")));
        assertThat(Verdicts.read(settled.bytes())).isEqualTo(settled);
        assertThat(verdicts.of(doubtful).orElseThrow().mayBeAsked()).isFalse();
        assertThat(settled.of(doubtful).orElseThrow().mayBeAsked()).isTrue();
        assertThat(settled.toString()).doesNotContain("seat");
    }

    private static Verdicts verdicts(Verdicts.Of... members) {
        return new Verdicts(
                Instant.parse("2026-11-25T10:00:00Z"),
                UUID.randomUUID(),
                1,
                List.of(members),
                List.of());
    }

    /** Frozen: verdicts sealed before single referrals were looked at are read for ever. */
    @Test
    void the_first_version_of_verdicts_can_be_read_for_ever() {
        String member = "3f0d7a52-7a0c-4d53-8f6f-0d0f2f2f7c11";
        Verdicts read =
                Verdicts.read(
                        ("{\"version\":1,\"at\":\"2026-11-25T10:00:00Z\",\"by\":\"3f0d7a52-7a0c-4d53-8f6f-0d0f2f2f7c12\",\"tables\":1,\"members\":[{\"member\":\""
                                        + member
                                        + "\",\"verdict\":\"CLEAR\",\"profile\":3,\"reasons\":[]}]}")
                                .getBytes(StandardCharsets.UTF_8));
        assertThat(read.of(new MemberId(UUID.fromString(member))).orElseThrow().mayBeAsked())
                .isTrue();
        assertThat(read.looks()).isEmpty();
    }

    @Test
    void the_last_look_at_a_referral_is_the_one_that_counts() {
        ReferralId referral = ReferralId.mint();
        Verdicts stopped =
                verdicts().with(look(ReferralId.mint(), true, 3)).with(look(referral, false, 7));
        assertThat(Verdicts.read(stopped.bytes())).isEqualTo(stopped);
        assertThat(stopped.lookAt(referral).orElseThrow().cleared()).isFalse();
        Verdicts cleared = stopped.with(look(referral, true, 7));
        assertThat(cleared.lookAt(referral).orElseThrow().cleared()).isTrue();
        assertThat(cleared.looks()).hasSize(2);
    }

    private static Verdicts.Look look(ReferralId referral, boolean cleared, long answer) {
        return new Verdicts.Look(
                referral,
                cleared,
                UUID.randomUUID(),
                Instant.parse("2026-11-26T10:00:00Z"),
                answer);
    }

    @Test
    void a_blocked_member_may_not_be_asked_whatever_was_settled() {
        Verdicts.Of blocked =
                new Verdicts.Of(
                        MemberId.mint(),
                        Verdict.BLOCKED,
                        List.of("state-actual"),
                        1,
                        new Verdicts.Settled(true, UUID.randomUUID(), Instant.EPOCH, "mistake"));
        assertThat(blocked.mayBeAsked()).isFalse();
    }

    @Test
    void an_undertaking_names_referral_person_and_words() {
        ReferralId referral = ReferralId.mint();
        UUID person = UUID.randomUUID();
        String signed =
                new String(
                        Undertaking.bytes(referral, person, List.of("Keep it")),
                        StandardCharsets.UTF_8);
        assertThat(signed)
                .isEqualTo(
                        "icjc/members/undertaking/1\n%s\n%s\nKeep it"
                                .formatted(referral.value(), person));
    }

    @Test
    void a_none_names_referral_person_and_time() {
        ReferralId referral = ReferralId.mint();
        UUID person = UUID.randomUUID();
        Instant at = Instant.parse("2026-11-25T10:00:00.123456Z");
        assertThat(new String(NoneDeclared.bytes(referral, person, at), StandardCharsets.UTF_8))
                .isEqualTo(
                        "icjc/members/declared-none/1\n%s\n%s\n2026-11-25T10:00:00.123456Z"
                                .formatted(referral.value(), person));
    }
}
