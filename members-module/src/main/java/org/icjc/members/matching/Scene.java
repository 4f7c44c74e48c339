package org.icjc.members.matching;

import java.time.LocalDate;

/** One member before one request: all that a rule or a criterion may look at. */
record Scene(
        MatchTables tables,
        Places places,
        MatchRequest request,
        Member member,
        Verdict conflict,
        LoadTotals totals,
        LocalDate today) {

    Need need() {
        return request.need();
    }

    Profile profile() {
        return member.profile();
    }

    MemberHistory history() {
        return member.history();
    }

    Scene with(Profile profile) {
        return with(member.with(profile));
    }

    Scene with(MemberHistory history) {
        return with(member.with(history));
    }

    private Scene with(Member changed) {
        return new Scene(tables, places, request, changed, conflict, totals, today);
    }
}
