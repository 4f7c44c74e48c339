package org.icjc.requests;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.icjc.desk.PersonId;
import org.icjc.requests.access.Outcome;
import org.icjc.requests.access.Shown;
import org.icjc.requests.intake.Intake;
import org.icjc.requests.intake.RequesterView;
import org.icjc.requests.request.Briefs;
import org.icjc.requests.request.CaseLead;
import org.icjc.requests.request.Choice;
import org.icjc.requests.request.Decisions;
import org.icjc.vault.KeyPairs;
import org.icjc.vault.PublicKeys;
import org.icjc.vault.RequesterKeys;
import org.icjc.vault.Seed;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.beans.factory.annotation.Autowired;

/** Where tests of briefs begin: with a lead who writes one, and people of two members. */
abstract class WithBriefs extends WithCommittee {
    static final String SUMMARY =
            "To plan, conduct and record a single hearing of a vulnerable witness.";

    @Autowired Briefs briefs;
    @Autowired Decisions decisions;
    @Autowired CaseLead caseLead;
    @Autowired Intake intake;

    PersonId member;

    PersonId stranger;

    @BeforeAll
    void members() {
        member = committee.cast.enrolMember("Member person", UUID.randomUUID());
        stranger = committee.cast.enrolMember("Other person", UUID.randomUUID());
    }

    /** Accepted by all, led by the first member. */
    RequestId inBriefing(RequesterKeys keys) {
        RequestId request = committee.inAssessment(keys);
        for (PersonId person :
                List.of(committee.chair, committee.first, committee.second, committee.third))
            committee.declare(person, request, Outcome.NONE);
        for (PersonId person : List.of(committee.chair, committee.first, committee.second))
            committee.cast.as(person, () -> decisions.vote(request, Choice.ACCEPT, "", null));
        committee.cast.as(
                committee.first,
                () -> {
                    caseLead.lead(request, committee.first.value());
                    caseLead.startBriefing(request);
                });
        return request;
    }

    void lead(Runnable work) {
        committee.cast.as(committee.first, work);
    }

    RequesterView view(RequesterKeys keys) {
        return committee.asRequester(() -> intake.open(keys)).orElseThrow();
    }

    RequestId sent(RequesterKeys keys) {
        RequestId request = inBriefing(keys);
        lead(() -> briefs.save(request, SUMMARY, List.of(), false));
        lead(() -> briefs.send(request, Set.of()));
        return request;
    }

    RequestId inRouting(RequesterKeys keys) {
        RequestId request = sent(keys);
        Shown brief = view(keys).brief().orElseThrow().shown();
        committee.asRequester(() -> intake.approveBrief(keys, brief));
        return request;
    }

    static PublicKeys keysOf(Seed seed) {
        return KeyPairs.of(seed).publicKeys();
    }
}
