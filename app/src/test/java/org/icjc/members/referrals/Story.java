package org.icjc.members.referrals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.icjc.app.TestDatabases;
import org.icjc.desk.Cast;
import org.icjc.desk.PersonId;
import org.icjc.desk.accounts.DeskRole;
import org.icjc.desk.roster.Vouching;
import org.icjc.kernel.jobs.JobHandler;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.parts.PartScope;
import org.icjc.members.MemberId;
import org.icjc.members.ReferralId;
import org.icjc.members.directory.DemoMembers;
import org.icjc.members.matching.MatchCard;
import org.icjc.members.portal.Disclosures;
import org.icjc.members.portal.Offers;
import org.icjc.requests.RequestId;
import org.icjc.requests.RequestState;
import org.icjc.requests.SampleAnswers;
import org.icjc.requests.access.ConsentScope;
import org.icjc.requests.access.Outcome;
import org.icjc.requests.access.Shown;
import org.icjc.requests.intake.Intake;
import org.icjc.requests.intake.RequesterView;
import org.icjc.requests.request.BriefState;
import org.icjc.requests.request.Briefs;
import org.icjc.requests.request.CaseLead;
import org.icjc.requests.request.Choice;
import org.icjc.requests.request.Decisions;
import org.icjc.requests.request.Declarations;
import org.icjc.requests.request.DeclineReason;
import org.icjc.requests.request.Inbox;
import org.icjc.requests.request.Screening;
import org.icjc.vault.RequesterKeys;
import org.icjc.vault.ReturnCode;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A committee, forty invented members, two of them with people, and requests on their way. */
public final class Story {
    /** Clear of conflict with the sample request, and fit for it. */
    static final MemberId CLEAR = DemoMembers.id("m04");

    /** Has its seat in the State that asks: possible. */
    static final MemberId DOUBTFUL = DemoMembers.id("m02");

    /** Has its seat in a State that the requester excluded: blocked. */
    static final MemberId BLOCKED = DemoMembers.id("m29");

    final ApplicationContext context;
    final Cast cast;
    final PersonId officer;
    final PersonId chair;
    public final PersonId first;
    public final PersonId second;
    final PersonId conflictOfficer;
    public final PersonId focalPoint;
    final PersonId stranger;

    RequesterKeys keys = ReturnCode.random().derive();

    public Story(ApplicationContext context) {
        this.context = context;
        cast = Cast.of(context);
        PartScope.call(Part.DESK, () -> bean(DemoMembers.class).enter());
        officer = cast.enrol("Intake officer", DeskRole.INTAKE_OFFICER);
        chair = cast.enrol("Chair", DeskRole.COMMITTEE_MEMBER, DeskRole.CHAIR);
        first = cast.enrol("First member", DeskRole.COMMITTEE_MEMBER);
        second = cast.enrol("Second member", DeskRole.COMMITTEE_MEMBER);
        conflictOfficer = cast.enrol("Conflict officer", DeskRole.CONFLICT_OFFICER);
        focalPoint = cast.enrolMember("Focal point", CLEAR.value());
        stranger = cast.enrolMember("Focal point elsewhere", DemoMembers.id("m32").value());
        cast.publishRoster();
        for (PersonId person : List.of(focalPoint, stranger))
            for (PersonId voucher : List.of(chair, first))
                as(voucher, () -> bean(Vouching.class).vouch(bean(Vouching.class).keysOf(person)));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public <T extends @Nullable Object> T as(PersonId person, Supplier<T> work) {
        return cast.as(person, work);
    }

    public void as(PersonId person, Runnable work) {
        cast.as(person, work);
    }

    private <T extends @Nullable Object> T asRequester(Supplier<T> work) {
        return PartScope.call(Part.INTAKE, work);
    }

    /** Accepted by the committee, led by the first member. */
    RequestId accepted() {
        keys = ReturnCode.random().derive();
        RequesterKeys code = keys;
        var reference =
                asRequester(() -> bean(Intake.class).submit(code, SampleAnswers.workshop(), "fr"))
                        .reference();
        RequestId request =
                as(
                        officer,
                        () ->
                                bean(Inbox.class).page(Inbox.Filter.ALL, 0, 100).stream()
                                        .filter(row -> row.reference().equals(reference))
                                        .findFirst()
                                        .orElseThrow()
                                        .id());
        declare(officer, request);
        as(officer, () -> bean(Screening.class).begin(request));
        as(officer, () -> bean(Screening.class).forward(request));
        for (PersonId person : List.of(chair, first, second)) declare(person, request);
        for (PersonId person : List.of(chair, first))
            as(
                    person,
                    () ->
                            bean(Decisions.class)
                                    .vote(
                                            request,
                                            Choice.ACCEPT,
                                            "Within the mandate",
                                            DeclineReason.NO_MANDATE));
        as(chair, () -> bean(CaseLead.class).lead(request, first.value()));
        return request;
    }

    private void declare(PersonId person, RequestId request) {
        as(person, () -> bean(Declarations.class).declare(request, Outcome.NONE, ""));
    }

    /** With a brief that the requester approved; all members checked for conflicts. */
    public RequestId routed() {
        RequestId request = accepted();
        as(
                first,
                () -> {
                    bean(CaseLead.class).startBriefing(request);
                    bean(Briefs.class).draft(request);
                    bean(Briefs.class)
                            .save(request, "A workshop on hearing witnesses.", List.of(), false);
                    bean(Briefs.class).send(request, Set.of());
                });
        Shown brief =
                asRequester(() -> bean(Intake.class).open(keys))
                        .orElseThrow()
                        .brief()
                        .filter(sent -> sent.state() == BriefState.SENT)
                        .orElseThrow()
                        .shown();
        asRequester(() -> {
            bean(Intake.class).approveBrief(keys, brief);
            return true;
        });
        as(first, () -> bean(ConflictChecks.class).run(request));
        return request;
    }

    MatchCard card(RequestId request, MemberId member) {
        return as(first, () -> bean(Cards.class).deal(request)).cards().stream()
                .filter(card -> Cards.id(card).equals(member))
                .findFirst()
                .orElseThrow();
    }

    ReferralId proposed(RequestId request, MemberId member) {
        MatchCard card = card(request, member);
        return as(first, () -> bean(Referrals.class).propose(request, card, "No better one"));
    }

    public ReferralId offered(RequestId request) {
        ReferralId referral = proposed(request, CLEAR);
        as(first, () -> bean(Referrals.class).offer(referral));
        return referral;
    }

    public void answer(ReferralId referral, OfferAnswer answer) {
        as(focalPoint, () -> bean(Offers.class).answer(referral, answer));
    }

    public static OfferAnswer yes(OfferAnswer.Ties ties) {
        return new OfferAnswer(
                OfferAnswer.Interest.FULL,
                ties,
                2,
                LocalDate.of(2027, 1, 11),
                LocalDate.of(2027, 3, 12),
                "A former judge; a trainer",
                "",
                "",
                null,
                "en");
    }

    public void askConsent(ReferralId referral) {
        as(first, () -> bean(Referrals.class).askConsent(referral));
    }

    /** The requester agreed to the member, to everything. */
    ReferralId consented(RequestId request) {
        ReferralId referral = offered(request);
        answer(referral, yes(OfferAnswer.Ties.NONE));
        as(first, () -> bean(Referrals.class).askConsent(referral));
        LocalDate until = LocalDate.of(2027, 6, 30);
        Shown shown =
                asRequester(() -> bean(Intake.class).open(keys)).orElseThrow().interests().stream()
                        .map(RequesterView.Interest::shown)
                        .filter(each -> each.id().equals(referral.value()))
                        .findFirst()
                        .orElseThrow();
        asRequester(() -> {
            bean(Intake.class)
                    .consent(
                            keys,
                            shown,
                            Set.of(
                                    ConsentScope.PARTIES,
                                    ConsentScope.CONTENT,
                                    ConsentScope.CONTACT),
                            until);
            return true;
        });
        runJobs();
        return referral;
    }

    /** Who asks was released to the consented member by two people. */
    public ReferralId cardReleased(RequestId request) {
        return cardReleased(consented(request));
    }

    private ReferralId cardReleased(ReferralId referral) {
        as(focalPoint, () -> bean(Disclosures.class).undertake(referral));
        release(referral);
        return referral;
    }

    /** All that was consented to was released. */
    ReferralId released(RequestId request) {
        return released(consented(request));
    }

    ReferralId released(ReferralId consented) {
        cardReleased(consented);
        as(focalPoint, () -> bean(Disclosures.class).declareNone(consented));
        release(consented);
        return consented;
    }

    public void release(ReferralId referral) {
        as(first, () -> bean(Releases.class).propose(referral));
        as(second, () -> bean(Releases.class).approve(referral));
    }

    RequestState requestState(RequestId request) {
        return as(chair, () -> bean(Inbox.class).row(request)).state();
    }

    public RequesterView seenByRequester() {
        return asRequester(() -> bean(Intake.class).open(keys)).orElseThrow();
    }

    /** Does the jobs that the last acts left behind, as the worker would. */
    void runJobs() {
        JdbcClient owner = JdbcClient.create(TestDatabases.instances().main().asOwner());
        for (JobHandler handler : context.getBeansOfType(JobHandler.class).values()) {
            if (handler.task().equals("notice")) continue;
            owner.sql(
                            "DELETE FROM kernel.scheduled_tasks WHERE task_name = ? RETURNING"
                                    + " task_instance")
                    .param(handler.task())
                    .query(String.class)
                    .list()
                    .forEach(each ->
                            PartScope.run(Part.WORKER, () -> handler.run(each, new byte[0])));
        }
    }

    void refuseConsent(ReferralId referral) {
        asRequester(() -> {
            bean(Intake.class).refuse(keys, referral.value());
            return true;
        });
    }

    void withdraw() {
        asRequester(() -> {
            bean(Intake.class).withdraw(keys);
            return true;
        });
    }

    void withdrawConsent(ReferralId referral) {
        asRequester(() -> {
            bean(Intake.class).withdrawConsent(keys, referral.value());
            return true;
        });
    }

    public ReferralState state(ReferralId referral) {
        return PartScope.call(Part.DESK, () -> bean(ReferralRows.class).get(referral).state());
    }
}
