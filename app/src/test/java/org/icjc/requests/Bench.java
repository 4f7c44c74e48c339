package org.icjc.requests;

import java.util.List;
import java.util.function.Supplier;
import org.icjc.desk.PersonId;
import org.icjc.requests.access.Outcome;
import org.icjc.requests.request.CaseLead;
import org.icjc.requests.request.Choice;
import org.icjc.requests.request.Decisions;
import org.icjc.vault.RequesterKeys;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** The committee of four for tests of the views, which live in a package of their own. */
public final class Bench {
    private final CommitteeOfFour committee;

    public Bench(ApplicationContext context) {
        committee = new CommitteeOfFour(context);
    }

    public PersonId administrator() {
        return committee.cast.administrator();
    }

    public PersonId officer() {
        return committee.officer;
    }

    public PersonId chair() {
        return committee.chair;
    }

    public PersonId first() {
        return committee.first;
    }

    public PersonId second() {
        return committee.second;
    }

    public PersonId conflictOfficer() {
        return committee.conflictOfficer;
    }

    /** Sent with a new code; nobody has declared. */
    public RequestId submitted() {
        RequesterKeys keys = committee.code();
        return committee.submitted(keys);
    }

    /** Forwarded by the intake officer; nobody of the committee has declared. */
    public RequestId inAssessment() {
        return committee.inAssessment(committee.code());
    }

    /** Accepted, led by the first member, who writes the brief. */
    public RequestId inBriefing() {
        RequestId request = inAssessment();
        List<PersonId> three = List.of(committee.chair, committee.first, committee.second);
        three.forEach(each -> declare(each, request, Outcome.NONE));
        three.forEach(each -> accept(each, request));
        as(
                committee.first,
                () -> {
                    CaseLead lead = committee.bean(CaseLead.class);
                    lead.lead(request, committee.first.value());
                    lead.startBriefing(request);
                    return true;
                });
        return request;
    }

    public void declare(PersonId person, RequestId request, Outcome outcome) {
        committee.declare(person, request, outcome);
    }

    public void accept(PersonId person, RequestId request) {
        as(
                person,
                () -> {
                    committee
                            .bean(Decisions.class)
                            .vote(request, Choice.ACCEPT, "because of this", null);
                    return true;
                });
    }

    public <T extends @Nullable Object> T as(PersonId person, Supplier<T> work) {
        return committee.cast.as(person, work);
    }
}
