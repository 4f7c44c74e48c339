package org.icjc.app.demo;

import java.util.List;
import java.util.Set;
import org.icjc.requests.Reference;
import org.icjc.requests.RequestId;
import org.icjc.requests.access.CaseAccess;
import org.icjc.requests.access.Outcome;
import org.icjc.requests.request.Briefs;
import org.icjc.requests.request.CaseLead;
import org.icjc.requests.request.Choice;
import org.icjc.requests.request.Decisions;
import org.icjc.requests.request.Declarations;
import org.icjc.requests.request.DeclineReason;
import org.icjc.requests.request.Inbox;
import org.icjc.requests.request.Messages;
import org.icjc.requests.request.Screening;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What the demo's intake officer and committee do, each in a session of his or her own. */
@Component
@ConditionalOnProperty("icjc.demo")
class DemoDesk {
    private static final int MOST = 100;

    private final DemoCast cast;
    private final Inbox inbox;
    private final Declarations declarations;
    private final Screening screening;
    private final Decisions decisions;
    private final CaseLead lead;
    private final Briefs briefs;
    private final Messages messages;
    private final CaseAccess access;

    DemoDesk(
            DemoCast cast,
            Inbox inbox,
            Declarations declarations,
            Screening screening,
            Decisions decisions,
            CaseLead lead,
            Briefs briefs,
            Messages messages,
            CaseAccess access) {
        this.cast = cast;
        this.inbox = inbox;
        this.declarations = declarations;
        this.screening = screening;
        this.decisions = decisions;
        this.lead = lead;
        this.briefs = briefs;
        this.messages = messages;
        this.access = access;
    }

    RequestId find(Reference reference) {
        return cast.as(
                DemoRole.INTAKE_OFFICER,
                () ->
                        inbox.page(Inbox.Filter.ALL, 0, MOST).stream()
                                .filter(row -> row.reference().equals(reference))
                                .findFirst()
                                .orElseThrow()
                                .id());
    }

    void screen(RequestId request) {
        declare(request, DemoRole.INTAKE_OFFICER, Outcome.NONE);
        cast.as(
                DemoRole.INTAKE_OFFICER,
                () -> {
                    screening.begin(request);
                    access.content(request);
                });
    }

    void ask(RequestId request, String... questions) {
        cast.as(DemoRole.INTAKE_OFFICER, () -> screening.ask(request, List.of(questions)));
    }

    void forward(RequestId request) {
        cast.as(DemoRole.INTAKE_OFFICER, () -> screening.forward(request));
    }

    void declare(RequestId request, DemoRole role, Outcome outcome) {
        cast.as(role, () -> declarations.declare(request, outcome, ""));
    }

    void vote(RequestId request, DemoRole role, Choice choice, String reason) {
        cast.as(
                role,
                () -> {
                    // Nobody votes on what he or she has not read.
                    access.content(request);
                    decisions.vote(request, choice, reason, DeclineReason.OUTSIDE_PURPOSE);
                });
    }

    void lead(RequestId request) {
        cast.as(
                DemoRole.MEMBER_1,
                () -> {
                    lead.lead(request, cast.id(DemoRole.MEMBER_1).value());
                    lead.startBriefing(request);
                });
    }

    void brief(RequestId request, String summary) {
        cast.as(
                DemoRole.MEMBER_1,
                () -> {
                    briefs.draft(request);
                    briefs.save(request, summary, List.of(), false);
                    briefs.send(request, Set.of());
                });
    }

    void write(RequestId request, String text) {
        cast.as(DemoRole.MEMBER_1, () -> messages.write(request, text));
    }

    void note(RequestId request, String text) {
        cast.as(DemoRole.MEMBER_1, () -> messages.note(request, text));
    }
}
