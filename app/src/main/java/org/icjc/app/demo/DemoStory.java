package org.icjc.app.demo;

import static org.icjc.app.demo.DemoRole.CHAIR;
import static org.icjc.app.demo.DemoRole.FIRST_ORGANISATION;
import static org.icjc.app.demo.DemoRole.MEMBER_1;
import static org.icjc.app.demo.DemoRole.MEMBER_2;
import static org.icjc.app.demo.DemoRole.MEMBER_3;
import static org.icjc.app.demo.DemoRole.MEMBER_4;
import static org.icjc.app.demo.DemoRole.SECOND_ORGANISATION;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.icjc.members.ReferralId;
import org.icjc.requests.RequestId;
import org.icjc.requests.access.Outcome;
import org.icjc.requests.request.Choice;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Brings each of the twelve requests to where the tour needs it, by the acts of its people. */
@Component
@ConditionalOnProperty("icjc.demo")
class DemoStory {
    private static final String WITHIN_MANDATE =
            "Within our mandate; a practical skill that others can teach.";

    private final DemoRequesters requesters;
    private final DemoDesk desk;
    private final DemoRouting routing;
    private final Map<String, RequestId> ids = new HashMap<>();
    private final Map<String, String> summaries = new HashMap<>();

    DemoStory(DemoRequesters requesters, DemoDesk desk, DemoRouting routing) {
        this.requesters = requesters;
        this.desk = desk;
        this.routing = routing;
    }

    void tell(List<DemoRequest> requests) {
        for (DemoRequest request : requests) {
            summaries.put(request.code(), request.summary());
            if (request.draft()) requesters.saveDraft(request);
            else ids.put(request.code(), desk.find(requesters.send(request)));
        }

        List.of("r02", "r03", "r04", "r05", "r06", "r07", "r08", "r09", "r10")
                .forEach(code -> desk.screen(id(code)));
        desk.ask(
                id("r03"),
                "Le texte peut-il être communiqué aux experts ?",
                "Qui d’autre l’a déjà commenté ?");
        List.of("r04", "r05", "r06", "r07", "r08", "r09", "r10")
                .forEach(code -> desk.forward(id(code)));

        // r04 waits for most declarations, and never reached the member tied to its State.
        desk.declare(id("r04"), CHAIR, Outcome.NONE);
        // r05 is closed to one member for good, and one vote short of a decision.
        desk.declare(id("r05"), MEMBER_3, Outcome.YES);
        declareAll("r05", CHAIR, MEMBER_1, MEMBER_2, MEMBER_4);
        desk.vote(id("r05"), CHAIR, Choice.ACCEPT, WITHIN_MANDATE);
        desk.vote(id("r05"), MEMBER_4, Choice.ACCEPT, WITHIN_MANDATE);
        decline("r10");
        List.of("r06", "r07", "r08", "r09").forEach(this::accept);

        brief("r06");
        desk.write(id("r06"), "We have sent you a summary to approve, word by word.");
        requesters.write("r06", "Thank you. We shall read it this week.");
        desk.note(id("r06"), "Watch the number of hearings: it would tell who asks.");

        ReferralId first = offered("r07", FIRST_ORGANISATION);
        routing.offer(id("r07"), SECOND_ORGANISATION);
        routing.accept(first, FIRST_ORGANISATION, "A judge, a prosecutor, a trainer (invented)");
        routing.askConsent(first);

        // r08 is matched and waits for the member to begin; r09 has begun.
        released("r08", SECOND_ORGANISATION);
        ReferralId under = released("r09", FIRST_ORGANISATION);
        routing.start(under, FIRST_ORGANISATION);
        routing.begin(id("r09"));

        requesters.withdraw("r11");
    }

    private void declareAll(String code, DemoRole... roles) {
        for (DemoRole role : roles) desk.declare(id(code), role, Outcome.NONE);
    }

    private void accept(String code) {
        declareAll(code, CHAIR, MEMBER_1, MEMBER_2, MEMBER_3, MEMBER_4);
        for (DemoRole role : List.of(CHAIR, MEMBER_1, MEMBER_2))
            desk.vote(id(code), role, Choice.ACCEPT, WITHIN_MANDATE);
        desk.lead(id(code));
    }

    private void decline(String code) {
        declareAll(code, CHAIR, MEMBER_1, MEMBER_2, MEMBER_3, MEMBER_4);
        for (DemoRole role : List.of(CHAIR, MEMBER_1, MEMBER_2))
            desk.vote(id(code), role, Choice.DECLINE, "Archives are not a legal skill.");
    }

    private void brief(String code) {
        desk.brief(id(code), String.valueOf(summaries.get(code)));
    }

    private ReferralId offered(String code, DemoRole organisation) {
        brief(code);
        requesters.approveBrief(code);
        routing.check(id(code));
        return routing.offer(id(code), organisation);
    }

    private ReferralId released(String code, DemoRole organisation) {
        ReferralId referral = offered(code, organisation);
        routing.accept(referral, organisation, "Two judges and a registrar (invented)");
        routing.askConsent(referral);
        requesters.consent(code, referral.value());
        routing.follow(referral);
        routing.undertake(referral, organisation);
        routing.release(referral);
        routing.declareNone(referral, organisation);
        routing.release(referral);
        return referral;
    }

    private RequestId id(String code) {
        RequestId id = ids.get(code);
        if (id == null) throw new IllegalStateException("not sent: " + code);
        return id;
    }
}
