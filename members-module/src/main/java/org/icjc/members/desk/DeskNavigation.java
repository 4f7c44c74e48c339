package org.icjc.members.desk;

import org.icjc.desk.accounts.DeskRole;
import org.icjc.desk.shell.NavEntry;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@OnPart(Part.DESK)
class DeskNavigation {
    @Bean
    NavEntry membersDirectory() {
        return NavEntry.of(
                        "members.nav.directory",
                        DirectoryView.class,
                        60,
                        DeskRole.COMMITTEE_MEMBER,
                        DeskRole.CHAIR,
                        DeskRole.INTAKE_OFFICER,
                        DeskRole.ADMINISTRATOR)
                .under("members.nav.consortium");
    }

    @Bean
    NavEntry memberConflicts() {
        return NavEntry.of(
                "members.nav.conflicts", SettleView.class, 45, DeskRole.CONFLICT_OFFICER);
    }
}
