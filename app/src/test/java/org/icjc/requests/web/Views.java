package org.icjc.requests.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.icjc.kernel.answers.Answer;
import org.icjc.kernel.answers.Answers;
import org.icjc.ledger.ActorRole;
import org.icjc.requests.Reference;
import org.icjc.requests.RequestState;
import org.icjc.requests.Urgency;
import org.icjc.requests.access.Consent;
import org.icjc.requests.access.ConsentScope;
import org.icjc.requests.access.ConsentState;
import org.icjc.requests.access.InterestedMember;
import org.icjc.requests.access.Phrase;
import org.icjc.requests.access.Shown;
import org.icjc.requests.intake.RequesterView;
import org.icjc.requests.request.BriefLine;
import org.icjc.requests.request.BriefMeter;
import org.icjc.requests.request.BriefState;
import org.icjc.requests.request.DeclineReason;
import org.icjc.requests.request.Direction;
import org.icjc.requests.request.Message;
import org.jspecify.annotations.Nullable;

/**
 * Requests as their requester would see them, in states that take weeks to come to. All invented.
 */
final class Views {
    private static final Instant SENT = Instant.parse("2026-11-24T10:14:00Z");
    private static final Instant LATER = Instant.parse("2026-12-10T09:20:00Z");

    private Views() {}

    static RequesterView in(RequestState state) {
        return view(state, List.of(), Optional.empty(), List.of());
    }

    static RequesterView withSummaryAndQuestion() {
        RequesterView view =
                view(
                        RequestState.BRIEFING,
                        List.of(question(), message()),
                        Optional.of(brief(BriefState.SENT)),
                        List.of());
        // The lead's own day for the brief stays where it was.
        return with(view, LocalDate.of(2026, 12, 24), view.looks(), Optional.empty());
    }

    static RequesterView withInterestedMembers() {
        return view(
                RequestState.ROUTING,
                List.of(message()),
                Optional.of(brief(BriefState.APPROVED)),
                List.of(
                        interest("Demo Bar Association", "NL", ConsentState.ASKED),
                        interest(
                                "الشبكة التجريبية لتدريب القضاة وأعضاء النيابة العامة",
                                "JO",
                                ConsentState.CONSENTED),
                        interest("Demo Academy", "CA", ConsentState.REFUSED)));
    }

    static RequesterView declined() {
        return with(
                in(RequestState.DECLINED),
                null,
                in(RequestState.DECLINED).looks(),
                Optional.of(DeclineReason.NO_RESOURCES));
    }

    static RequesterView due(RequestState state, LocalDate day) {
        return with(in(state), day, in(state).looks(), Optional.empty());
    }

    static RequesterView openedByNobody(RequestState state) {
        return with(in(state), null, List.of(), Optional.empty());
    }

    static RequesterView matched() {
        return view(
                RequestState.MATCHED,
                List.of(),
                Optional.of(brief(BriefState.APPROVED)),
                List.of(
                        interest("Demo Bar Association", "NL", ConsentState.CONSENTED),
                        interest("Demo Academy", "CA", ConsentState.REFUSED)));
    }

    private static RequesterView with(
            RequesterView view,
            @Nullable LocalDate answerBy,
            List<RequesterView.Look> looks,
            Optional<DeclineReason> declined) {
        return new RequesterView(
                view.reference(),
                view.state(),
                view.submittedAt(),
                view.since(),
                answerBy,
                view.urgency(),
                view.language(),
                view.answers(),
                looks,
                view.messages(),
                view.brief(),
                view.interests(),
                declined,
                declined.isPresent());
    }

    private static RequesterView view(
            RequestState state,
            List<Message> messages,
            Optional<RequesterView.Brief> brief,
            List<RequesterView.Interest> interests) {
        return new RequesterView(
                new Reference("ICJC-4H8V-2T"),
                state,
                SENT,
                LATER,
                state == RequestState.SUBMITTED ? LocalDate.of(2026, 12, 8) : null,
                Urgency.ORDINARY,
                "en",
                Answers.none()
                        .with("asker-kind", new Answer.Choice("national-authority"))
                        .with("support-type", new Answer.Choice("workshop")),
                List.of(
                        new RequesterView.Look(ActorRole.INTAKE_OFFICER, false, 1, SENT),
                        new RequesterView.Look(ActorRole.COMMITTEE_MEMBER, false, 6, LATER),
                        new RequesterView.Look(ActorRole.MEMBER, true, 2, LATER),
                        new RequesterView.Look(ActorRole.MEMBER, false, 1, LATER)),
                messages,
                brief,
                interests,
                Optional.empty(),
                false);
    }

    private static RequesterView.Brief brief(BriefState state) {
        return new RequesterView.Brief(
                new Shown(UUID.randomUUID(), "00"),
                state,
                List.of(
                        line(
                                "Parquet spécial A, prosecution service, Jurisdiction A",
                                "A prosecution service in Western Africa,"),
                        line("French C1; English B1 (two)", "working in French,"),
                        line("Hearing vulnerable witnesses", ""),
                        line(
                                "Our unit of nine prosecutors opens its first trials on crimes"
                                        + " committed in the north in 2019. Young witnesses are"
                                        + " heard four times …",
                                "Aim: to plan, conduct and record one single hearing of a child or"
                                        + " another vulnerable witness.")),
                "A prosecution service in Western Africa, working in French, asks for a practical"
                        + " legal skills workshop.",
                new BriefMeter(8, 5, List.of(new BriefMeter.Line("region", 16))));
    }

    private static BriefLine line(String own, String shown) {
        return new BriefLine("need", own, shown, false);
    }

    private static Message question() {
        return new Message(
                UUID.randomUUID(),
                Direction.TO_REQUESTER,
                Message.Kind.QUESTION,
                "Will your own trainers take part on all days?",
                LATER,
                UUID.randomUUID(),
                null,
                false);
    }

    private static Message message() {
        return new Message(
                UUID.randomUUID(),
                Direction.FROM_REQUESTER,
                Message.Kind.MESSAGE,
                "Two of our people cannot travel.\nRemote is fine for them.",
                LATER,
                null,
                null,
                false);
    }

    private static InterestedMember.Line line(String label, Phrase... values) {
        return new InterestedMember.Line(new Phrase.Word(label), List.of(values));
    }

    private static RequesterView.Interest interest(String name, String seat, ConsentState state) {
        UUID referral = UUID.randomUUID();
        return new RequesterView.Interest(
                new Shown(referral, "00"),
                new InterestedMember(
                        UUID.randomUUID(),
                        name,
                        seat,
                        List.of(
                                new Phrase.Word("interest.reduced"),
                                new Phrase.Written("The first three days", "en")),
                        List.of(
                                line("members.word.kind", new Phrase.Word("member-kind.legal")),
                                line(
                                        "members.word.languages",
                                        new Phrase.Spoken("fr", "C1"),
                                        new Phrase.Spoken("ar", "")),
                                line(
                                        "members.word.would-send",
                                        new Phrase.Written("قاضية سابقة ومدربة", "ar")))),
                state,
                LocalDate.of(2027, 1, 9),
                state == ConsentState.CONSENTED
                        ? Optional.of(
                                new Consent(
                                        referral,
                                        UUID.randomUUID(),
                                        "00",
                                        Set.of(ConsentScope.PARTIES, ConsentScope.CONTENT),
                                        LocalDate.of(2027, 6, 30),
                                        LATER))
                        : Optional.empty());
    }
}
