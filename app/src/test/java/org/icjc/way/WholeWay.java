package org.icjc.way;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.icjc.kernel.texts.Languages;
import org.icjc.kernel.texts.Texts;

/** One request from its first question to what a member organisation reads, window by window. */
final class WholeWay {
    static final String MEMBER = "Barreau de démonstration de la Lagune";

    final Canaries canaries = new Canaries();
    private final Texts texts = Texts.load();
    private final Server server;
    private final Chromium chromium;
    private final Looks looks;
    private final RequesterPages requester;
    private final OfficerPages officer;
    private final CommitteePages chair;
    private final RoutingPages first;
    private final RoutingPages second;
    private final CommitteePages third;
    private final PortalPages focalPoint;
    private String reference = "";

    WholeWay(Server server, Chromium chromium, Looks looks) {
        this.server = server;
        this.chromium = chromium;
        this.looks = looks;
        requester = requester(Languages.ENGLISH);
        officer = new OfficerPages(chromium.window(), server, looks);
        chair = committee(People.CHAIR);
        first = new RoutingPages(chromium.window(), People.FIRST, server, looks);
        second = new RoutingPages(chromium.window(), People.SECOND, server, looks);
        third = committee(People.THIRD);
        focalPoint = new PortalPages(chromium.window(), server, looks);
    }

    private CommitteePages committee(String name) {
        return new CommitteePages(chromium.window(), name, server, looks);
    }

    RequesterPages requester(java.util.Locale language) {
        return new RequesterPages(chromium.window(), server.address(), language, texts, looks);
    }

    void ask() {
        reference = requester.ask(Workshop.answers(canaries));
        assertThat(reference).matches("ICJC-[0-9A-Z]{4}-[0-9A-Z]{2}");
    }

    void check() {
        officer.signIn();
        officer.declare(canaries.in("institution"), "None");
        officer.open(reference);
        officer.check("Who trains now? " + canaries.in("question"));
        requester.comeBack();
        requester.assertState("NEEDS_INFO");
        requester.answerQuestion(canaries.in("question"), "Nobody. " + canaries.in("answer"));
        requester.write("Thank you. " + canaries.in("message"));
        officer.forward();
        officer.lookAround();
    }

    /** Two have voted when a fourth steps aside; the third vote decides. */
    void decide() {
        for (CommitteePages each : List.of(chair, first, second)) {
            each.signIn();
            each.declare(canaries.in("institution"), "None");
            each.open(reference);
            each.read(canaries);
        }
        chair.vote("Within the mandate. " + canaries.in("reason"));
        chair.note("Watch the number of hearings. " + canaries.in("note"));
        third.signIn();
        third.declare(canaries.in("institution"), "Yes");
        third.assertSealed(reference, canaries);
        first.vote("Resources are there. " + canaries.in("second"));
        requester.comeBack();
    }

    void brief() {
        first.lead("You");
        first.tell("A summary follows. " + canaries.in("reply"));
        first.brief(summary());
        requester.comeBack();
        requester.assertReads(canaries.in("reply"));
        requester.approveBrief(summary());
        first.tab("brief");
        first.assertReads("approved, signed by the requester");
    }

    private String summary() {
        return "A workshop on hearing young witnesses, " + canaries.in("summary") + ".";
    }

    void offer() {
        first.list(MEMBER);
        first.act(MEMBER, "Ask this member");
        focalPoint.signIn();
        focalPoint.readOffer(summary(), canaries);
        focalPoint.answer("A former judge, " + canaries.in("capacity"));
        first.act(MEMBER, "Ask the requester for consent");
        requester.comeBack();
        requester.consentToEverything(MEMBER);
    }

    void disclose() {
        focalPoint.undertake();
        second.open(reference);
        first.proposeRelease(MEMBER);
        second.release(MEMBER);
        focalPoint.declareNone(canaries);
        first.proposeRelease(MEMBER);
        second.release(MEMBER);
        focalPoint.readWhatWasShared(canaries);
        focalPoint.lookAround();
    }

    /** What everybody sees afterwards, the recused person nothing. */
    void lookBack() {
        third.assertSealed(reference, canaries);
        requester.comeBack();
        requester.readAnswersAndReceipt();
        for (String place : List.of("history", "messages", "members", "referrals", "brief"))
            first.tab(place);
        for (String path : List.of("look-inside", "for-me", "own", "members")) {
            first.go(path);
            first.look(path);
        }
        second.open(reference);
        second.begin("Half a thought, " + canaries.in("unsent"));
    }

    /** Everybody locks; the requester leaves. */
    void lock() {
        for (Sitter each : List.of(officer, chair, first, second, third, focalPoint)) each.lock();
        requester.leave();
    }

    String reference() {
        return reference;
    }
}
