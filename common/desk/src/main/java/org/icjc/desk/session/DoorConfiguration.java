package org.icjc.desk.session;

import com.vaadin.flow.server.Constants;
import com.vaadin.flow.spring.annotation.EnableVaadin;
import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.atmosphere.cpr.ApplicationConfig;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.web.PublicPaths;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Vaadin behind both doors, and the pages before them. */
@Configuration(proxyBeanMethods = false)
@EnableVaadin("org.icjc")
@OnPart({Part.DESK, Part.PORTAL})
class DoorConfiguration {
    @Bean
    static NavigationAccessControlConfigurer navigationAccess(DeskSessions sessions) {
        return new NavigationAccessControlConfigurer()
                .withAnnotatedViewAccessChecker()
                .withNavigationAccessChecker(new RightDoor(sessions));
    }

    @Bean
    ServletRegistrationBean<DoorPages> doorPages(List<DoorPage> pages) {
        String[] addresses =
                Arrays.stream(Door.values())
                        .flatMap(door -> DoorPages.NAMES.stream().map(name -> door.home() + name))
                        .toArray(String[]::new);
        ServletRegistrationBean<DoorPages> registration =
                new ServletRegistrationBean<>(new DoorPages(pages), addresses);
        registration.setName("doorPages");
        return registration;
    }

    @Bean
    @OnPart(Part.PORTAL)
    ServletRegistrationBean<PortalServlet> portalServlet(ApplicationContext context) {
        ServletRegistrationBean<PortalServlet> registration =
                new ServletRegistrationBean<>(
                        new PortalServlet(context), Door.PORTAL.path() + "/*");
        registration.setName(PortalServlet.NAME);
        registration.setInitParameters(
                Map.of(
                        ApplicationConfig.JSR356_MAPPING_PATH,
                        Door.PORTAL.path() + "/" + Constants.PUSH_MAPPING));
        registration.setAsyncSupported(true);
        registration.setLoadOnStartup(1);
        return registration;
    }

    /** Vaadin's style sheet lies under the root; it says nothing about anybody. */
    @Bean
    PublicPaths auraPaths() {
        return PublicPaths.of("/aura/**");
    }
}
