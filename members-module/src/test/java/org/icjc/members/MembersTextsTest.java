package org.icjc.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.icjc.kernel.texts.Languages;
import org.icjc.kernel.texts.Texts;
import org.icjc.members.directory.Degree;
import org.icjc.members.directory.Format;
import org.icjc.members.directory.MemberKind;
import org.icjc.members.directory.MembershipGuard;
import org.icjc.members.directory.MembershipState;
import org.icjc.members.directory.StandingConflict;
import org.icjc.members.directory.Travel;
import org.icjc.members.matching.Criterion;
import org.icjc.members.matching.Rule;
import org.icjc.members.matching.Score;
import org.icjc.members.referrals.OfferAnswer;
import org.icjc.members.referrals.ReferralGuard;
import org.icjc.members.referrals.ReferralState;
import org.icjc.members.referrals.Undertaking;
import org.icjc.requests.RequestState;
import org.icjc.requests.request.By;
import org.icjc.requests.request.Lifecycle;
import org.icjc.requests.request.SettleReason;
import org.icjc.requests.request.StepReason;
import org.junit.jupiter.api.Test;

class MembersTextsTest {
    private static final Texts TEXTS = Texts.load();

    @Test
    void every_word_that_a_view_may_show_has_a_text() {
        List<String> keys = new ArrayList<>();
        for (MembershipState each : MembershipState.values()) keys.add(each.messageKey());
        for (ReferralState each : ReferralState.values()) keys.add(each.messageKey());
        for (MembershipGuard each : MembershipGuard.values()) keys.add(each.refusal());
        for (ReferralGuard each : ReferralGuard.values()) keys.add(each.refusal());
        for (MemberKind each : MemberKind.values()) keys.add(each.messageKey());
        for (Format each : Format.values()) keys.add(each.messageKey());
        for (Travel each : Travel.values()) keys.add(each.messageKey());
        for (Degree each : Degree.values()) keys.add(each.messageKey());
        for (var each : StandingConflict.Kind.values()) keys.add(each.messageKey());
        for (var each : OfferAnswer.Ties.values()) keys.add(each.messageKey());
        for (var each : OfferAnswer.Reason.values()) keys.add(each.messageKey());
        for (Rule each : Rule.values()) keys.add("match.rule." + each.code());
        for (Criterion each : Criterion.values()) {
            keys.add(each.messageKey());
            for (Score.Level level : Score.Level.values())
                keys.add(
                        each.messageKey()
                                + "."
                                + level.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        for (ReferralState each : ReferralState.BRIEF_OPEN)
            keys.add("members.portal.state." + each);
        for (SettleReason each : SettleReason.values()) keys.add(each.messageKey());
        keys.addAll(Undertaking.SENTENCES);
        assertThat(keys).allMatch(key -> TEXTS.has(Languages.ENGLISH, key));
    }

    @Test
    void every_step_of_a_case_lead_has_a_name_and_reasons_to_choose_from() {
        for (Lifecycle.Step step : Lifecycle.all()) {
            if (step.by() != By.LEAD || step.to() == RequestState.BRIEFING) continue;
            assertThat(
                            List.of(
                                    "members.course.now." + step.from(),
                                    "members.course.to." + step.from() + "." + step.to()))
                    .allMatch(key -> TEXTS.has(Languages.ENGLISH, key));
            assertThat(StepReason.of(step.from(), step.to()))
                    .isNotEmpty()
                    .allMatch(reason -> TEXTS.has(Languages.ENGLISH, reason.messageKey()));
        }
    }

    @Test
    void every_result_of_a_rule_has_a_sentence() {
        assertThat(
                        Stream.of(
                                "status.passed",
                                "status.failed.not-active",
                                "status.failed.grace",
                                "never.passed",
                                "never.failed.blocked",
                                "side.passed",
                                "side.failed.blocked",
                                "conflict.passed",
                                "conflict.passed.cleared",
                                "conflict.failed.blocked",
                                "conflict.unknown.possible",
                                "declared.passed.none",
                                "declared.passed.some",
                                "declared.unknown.not-asked",
                                "declared.unknown.too-old",
                                "type.passed",
                                "type.failed",
                                "type.unknown.not-said",
                                "language.passed.direct",
                                "language.passed.bridge",
                                "language.passed.not-asked",
                                "language.failed",
                                "language.unknown.not-said",
                                "format.passed",
                                "format.passed.part",
                                "format.failed",
                                "format.failed.travel",
                                "format.unknown.not-said",
                                "period.passed",
                                "period.passed.no-date",
                                "period.failed.away",
                                "period.failed.lead",
                                "period.unknown.not-said",
                                "capacity.passed",
                                "capacity.failed",
                                "capacity.unknown.not-said"))
                .allMatch(key -> TEXTS.has(Languages.ENGLISH, "match.rule." + key));
    }

    @Test
    void what_visitors_and_requesters_read_is_there_in_every_language() {
        List<String> keys =
                List.of(
                        "members.public.title",
                        "members.public.intro",
                        "members.public.count",
                        "members.public.none",
                        "members.public.kind",
                        "members.public.seat",
                        "members.public.since",
                        "members.public.site",
                        "members.public.all",
                        "members.public.becomes",
                        "members.word.kind",
                        "members.word.languages",
                        "members.word.traditions",
                        "members.word.practitioners",
                        "members.word.would-send");
        for (Locale language : Languages.ALL)
            assertThat(keys).as(language.toString()).allMatch(key -> TEXTS.has(language, key));
    }
}
