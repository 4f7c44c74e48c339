package org.icjc.requests.desk;

import static org.icjc.desk.accounts.DeskRole.CHAIR;
import static org.icjc.desk.accounts.DeskRole.COMMITTEE_MEMBER;
import static org.icjc.desk.accounts.DeskRole.CONFLICT_OFFICER;
import static org.icjc.desk.accounts.DeskRole.INTAKE_OFFICER;

import org.icjc.desk.shell.NavEntry;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.requests.request.Inbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@OnPart(Part.DESK)
class RequestsNavigation {
    private static final int AT_ONCE = 100;

    @Bean
    NavEntry forMeEntry(Inbox inbox) {
        return NavEntry.of(
                        "desk.for-me", ForMeView.class, 10, INTAKE_OFFICER, COMMITTEE_MEMBER, CHAIR)
                .counting(() -> inbox.count(Inbox.Filter.MINE));
    }

    @Bean
    NavEntry toDeclareEntry(Inbox inbox) {
        return NavEntry.of(
                        "desk.declare",
                        DeclareView.class,
                        12,
                        INTAKE_OFFICER,
                        COMMITTEE_MEMBER,
                        CHAIR)
                .counting(() -> waiting(inbox, Inbox.Task.DECLARE));
    }

    @Bean
    NavEntry possibleConflictsEntry(Inbox inbox) {
        return NavEntry.of("desk.conflicts", ConflictView.class, 14, CONFLICT_OFFICER)
                .counting(() -> waiting(inbox, Inbox.Task.SETTLE));
    }

    @Bean
    NavEntry requestsEntry() {
        return NavEntry.of(
                "desk.requests", RequestsView.class, 16, INTAKE_OFFICER, COMMITTEE_MEMBER, CHAIR);
    }

    @Bean
    NavEntry filingEntry() {
        return NavEntry.of("desk.file", FilingView.class, 18, INTAKE_OFFICER);
    }

    @Bean
    NavEntry lookInsideEntry() {
        return NavEntry.of(
                "desk.inside", LookInsideView.class, 70, INTAKE_OFFICER, COMMITTEE_MEMBER, CHAIR);
    }

    private static int waiting(Inbox inbox, Inbox.Task task) {
        return (int)
                inbox.page(Inbox.Filter.MINE, 0, AT_ONCE).stream()
                        .filter(row -> row.waitsForMe().filter(task::equals).isPresent())
                        .count();
    }
}
