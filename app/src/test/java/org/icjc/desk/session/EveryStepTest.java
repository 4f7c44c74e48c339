package org.icjc.desk.session;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.auth.AccessCheckDecision;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.server.auth.NavigationContext;
import com.vaadin.flow.spring.SpringServlet;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.icjc.app.IcjcTest;
import org.icjc.desk.PersonId;
import org.icjc.desk.accounts.DeskRole;
import org.icjc.desk.shell.DeskLayout;
import org.icjc.desk.shell.PortalLayout;
import org.icjc.vault.Seed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * A step from view to view that no filter sees, as a RouterLink makes it: the product's own control
 * of navigation, in both of its Vaadin services.
 */
@IcjcTest
class EveryStepTest {
    @Route(value = "test-of-the-desk", layout = DeskLayout.class, registerAtStartup = false)
    @PermitAll
    static class OfTheDesk extends Div {}

    @Route(value = "test-of-the-portal", layout = PortalLayout.class, registerAtStartup = false)
    @PermitAll
    static class OfThePortal extends Div {}

    @Autowired NavigationAccessControl control;
    @Autowired DeskSessions sessions;
    @Autowired ServletRegistrationBean<SpringServlet> desk;
    @Autowired ServletRegistrationBean<PortalServlet> portal;
    private String token;

    @BeforeEach
    void open() {
        token = sessions.open(PersonId.mint(), Door.DESK, Seed.random());
    }

    @AfterEach
    void leave() {
        sessions.end(token);
        SecurityContextHolder.clearContext();
        VaadinService.setCurrent(null);
    }

    private void signedIn(List<GrantedAuthority> authorities) {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(
                                new DeskPrincipal(PersonId.mint(), UUID.randomUUID(), token),
                                null,
                                authorities));
    }

    private boolean mayStepTo(
            Class<? extends Component> view, ServletRegistrationBean<? extends SpringServlet> at) {
        VaadinService service = requireNonNull(at.getServlet()).getService();
        VaadinService.setCurrent(service);
        Authentication person =
                requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        NavigationContext step =
                new NavigationContext(
                        service.getRouter(),
                        view,
                        new Location(""),
                        RouteParameters.empty(),
                        person,
                        role ->
                                person.getAuthorities().stream()
                                        .anyMatch(
                                                one -> ("ROLE_" + role).equals(one.getAuthority())),
                        false);
        return control.checkAccess(step, true).decision() == AccessCheckDecision.ALLOW;
    }

    @Test
    void a_person_with_both_factors_steps_to_views_of_the_own_door_only() {
        signedIn(Authorities.of(Set.of(DeskRole.COMMITTEE_MEMBER)));
        assertThat(mayStepTo(OfTheDesk.class, desk)).isTrue();
        assertThat(mayStepTo(OfThePortal.class, desk)).isFalse();
        assertThat(mayStepTo(OfThePortal.class, portal)).isTrue();
        assertThat(mayStepTo(OfTheDesk.class, portal)).isFalse();
    }

    @Test
    void with_one_factor_alone_nobody_steps_anywhere() {
        for (String missing : List.of(Authorities.CODE, Authorities.PASSPHRASE)) {
            signedIn(
                    Authorities.of(Set.of(DeskRole.COMMITTEE_MEMBER)).stream()
                            .filter(one -> !missing.equals(one.getAuthority()))
                            .toList());
            assertThat(mayStepTo(OfTheDesk.class, desk)).as(missing).isFalse();
        }
    }

    @Test
    void while_locked_nobody_steps_anywhere() {
        signedIn(Authorities.of(Set.of(DeskRole.COMMITTEE_MEMBER)));
        sessions.lock(token, Lock.Cause.BUTTON);
        assertThat(mayStepTo(OfTheDesk.class, desk)).isFalse();
    }

    @Test
    void somebody_whom_no_door_let_in_steps_nowhere() {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(
                                "a name", null, Authorities.of(Set.of(DeskRole.COMMITTEE_MEMBER))));
        assertThat(mayStepTo(OfTheDesk.class, desk)).isFalse();
    }
}
