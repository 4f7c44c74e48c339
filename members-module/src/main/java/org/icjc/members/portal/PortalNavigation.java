package org.icjc.members.portal;

import org.icjc.desk.accounts.DeskRole;
import org.icjc.desk.shell.NavEntry;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@OnPart(Part.PORTAL)
class PortalNavigation {
    @Bean
    NavEntry portalOffers(Offers offers) {
        return NavEntry.of("members.nav.offers", OffersView.class, 10, DeskRole.MEMBER)
                .counting(offers::waiting);
    }

    @Bean
    NavEntry portalShared(Disclosures disclosures) {
        return NavEntry.of("members.nav.shared", SharedView.class, 20, DeskRole.MEMBER)
                .counting(() -> disclosures.list().size());
    }

    @Bean
    NavEntry portalProfile() {
        return NavEntry.of("members.nav.profile", OwnProfileView.class, 30, DeskRole.MEMBER);
    }

    @Bean
    NavEntry portalPeople() {
        return NavEntry.of("members.nav.people", OwnPeopleView.class, 40, DeskRole.MEMBER);
    }
}
