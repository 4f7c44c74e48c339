package org.icjc.requests.web;

import java.util.List;
import org.icjc.desk.Cast;
import org.icjc.desk.PersonId;
import org.icjc.desk.accounts.DeskRole;
import org.icjc.requests.RequestId;
import org.icjc.requests.access.Outcome;
import org.icjc.requests.request.Declarations;
import org.icjc.requests.request.Inbox;
import org.icjc.requests.request.Messages;
import org.icjc.requests.request.Screening;
import org.springframework.context.ApplicationContext;

/** Those who may read a request: without them intake is closed. */
record Committee(ApplicationContext context, Cast cast, PersonId officer) {

    static Committee enrol(ApplicationContext context) {
        Cast cast = Cast.of(context);
        PersonId officer = cast.enrol("Intake officer", DeskRole.INTAKE_OFFICER);
        cast.enrol("Chair", DeskRole.COMMITTEE_MEMBER, DeskRole.CHAIR);
        cast.enrol("First member", DeskRole.COMMITTEE_MEMBER);
        cast.enrol("Second member", DeskRole.COMMITTEE_MEMBER);
        cast.publishRoster();
        return new Committee(context, cast, officer);
    }

    /** The intake officer declares, begins, and asks. */
    RequestId ask(String reference, String question) {
        return cast.as(
                officer,
                () -> {
                    RequestId request =
                            context.getBean(Inbox.class).page(Inbox.Filter.ALL, 0, 100).stream()
                                    .filter(row -> row.reference().value().equals(reference))
                                    .findFirst()
                                    .orElseThrow()
                                    .id();
                    context.getBean(Declarations.class).declare(request, Outcome.NONE, "");
                    context.getBean(Screening.class).begin(request);
                    context.getBean(Screening.class).ask(request, List.of(question));
                    return request;
                });
    }

    /** What stands between requester and Committee, as the intake officer reads it. */
    List<String> messages(RequestId request) {
        return cast.as(
                officer,
                () ->
                        context.getBean(Messages.class).of(request).stream()
                                .map(message -> message.text())
                                .toList());
    }
}
