package org.icjc.requests.web;

import org.icjc.desk.Cast;
import org.icjc.desk.accounts.DeskRole;
import org.springframework.context.ApplicationContext;

/** Those who may read a request: without them intake is closed. */
final class Committee {
    private Committee() {}

    static void enrol(ApplicationContext context) {
        Cast cast = Cast.of(context);
        cast.enrol("Intake officer", DeskRole.INTAKE_OFFICER);
        cast.enrol("Chair", DeskRole.COMMITTEE_MEMBER, DeskRole.CHAIR);
        cast.enrol("First member", DeskRole.COMMITTEE_MEMBER);
        cast.enrol("Second member", DeskRole.COMMITTEE_MEMBER);
        cast.publishRoster();
    }
}
