package org.icjc.desk.administration;

import org.icjc.desk.accounts.DeskRole;
import org.icjc.desk.shell.NavEntry;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@OnPart(Part.DESK)
class AdministrationNavigation {
    @Bean
    NavEntry people() {
        return NavEntry.of("people.nav", PeopleView.class, 80, DeskRole.ADMINISTRATOR)
                .under("shell.administration");
    }

    @Bean
    NavEntry roster() {
        return NavEntry.of("roster.nav", RosterView.class, 81, DeskRole.ADMINISTRATOR)
                .under("shell.administration");
    }

    @Bean
    NavEntry ledger() {
        return NavEntry.of("ledger.nav", LedgerView.class, 85, DeskRole.AUDITOR)
                .under("shell.administration");
    }

    @Bean
    NavEntry own() {
        return NavEntry.of(
                        "own.nav",
                        OwnView.class,
                        88,
                        DeskRole.COMMITTEE_MEMBER,
                        DeskRole.INTAKE_OFFICER,
                        DeskRole.CONFLICT_OFFICER)
                .under("shell.own");
    }
}
