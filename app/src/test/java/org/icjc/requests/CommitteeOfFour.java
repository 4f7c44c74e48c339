package org.icjc.requests;

import java.util.function.Supplier;
import org.icjc.desk.Cast;
import org.icjc.desk.PersonId;
import org.icjc.desk.accounts.DeskRole;
import org.icjc.kernel.answers.Answers;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.parts.PartScope;
import org.icjc.requests.access.Outcome;
import org.icjc.requests.intake.Intake;
import org.icjc.requests.intake.Receipt;
import org.icjc.requests.request.Declarations;
import org.icjc.requests.request.Inbox;
import org.icjc.requests.request.Screening;
import org.icjc.vault.RequesterKeys;
import org.icjc.vault.ReturnCode;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** An intake officer, a chair, three members, a conflict officer, and a requester. */
final class CommitteeOfFour {
    final ApplicationContext context;
    final Cast cast;
    final PersonId officer;
    final PersonId chair;
    final PersonId first;
    final PersonId second;
    final PersonId third;
    final PersonId conflictOfficer;

    CommitteeOfFour(ApplicationContext context) {
        this.context = context;
        cast = Cast.of(context);
        officer = cast.enrol("Intake officer", DeskRole.INTAKE_OFFICER);
        chair = cast.enrol("Chair", DeskRole.COMMITTEE_MEMBER, DeskRole.CHAIR);
        first = cast.enrol("First member", DeskRole.COMMITTEE_MEMBER);
        second = cast.enrol("Second member", DeskRole.COMMITTEE_MEMBER);
        third = cast.enrol("Third member", DeskRole.COMMITTEE_MEMBER);
        conflictOfficer = cast.enrol("Conflict officer", DeskRole.CONFLICT_OFFICER);
        cast.publishRoster();
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    <T extends @Nullable Object> T asRequester(Supplier<T> work) {
        return PartScope.call(Part.INTAKE, work);
    }

    void asRequester(Runnable work) {
        PartScope.run(Part.INTAKE, work);
    }

    RequesterKeys code() {
        return ReturnCode.random().derive();
    }

    Receipt submit(RequesterKeys keys, Answers answers) {
        return asRequester(() -> bean(Intake.class).submit(keys, answers, "fr"));
    }

    RequestId submitted(RequesterKeys keys) {
        Receipt receipt = submit(keys, SampleAnswers.workshop());
        return idOf(receipt.reference());
    }

    RequestId idOf(Reference reference) {
        return cast.as(
                officer,
                () ->
                        bean(Inbox.class).page(Inbox.Filter.ALL, 0, 100).stream()
                                .filter(row -> row.reference().equals(reference))
                                .findFirst()
                                .orElseThrow()
                                .id());
    }

    void declare(PersonId person, RequestId request, Outcome outcome) {
        cast.as(
                person,
                () -> bean(Declarations.class).declare(request, outcome, "because of this"));
    }

    /** Declared and begun by the intake officer. */
    RequestId inScreening(RequesterKeys keys) {
        RequestId request = submitted(keys);
        declare(officer, request, Outcome.NONE);
        cast.as(officer, () -> bean(Screening.class).begin(request));
        return request;
    }

    /** Forwarded; nobody of the committee has declared yet. */
    RequestId inAssessment(RequesterKeys keys) {
        RequestId request = inScreening(keys);
        cast.as(officer, () -> bean(Screening.class).forward(request));
        return request;
    }
}
