package org.icjc.desk.session;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.server.HandlerHelper;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.icjc.desk.accounts.DeskRole;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** One chain for each door: behind it nothing is open but the pages before it. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity(jsr250Enabled = true)
class DoorSecurity {
    // What Vaadin needs of a browser: its own scripts and styles, and nothing from elsewhere.
    private static final String CONTENT =
            "default-src 'none'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self'"
                    + " 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src"
                    + " 'self'; form-action 'self'; base-uri 'self'; frame-ancestors 'none'";

    private final SignInProvider provider;
    private final DeskSessions sessions;
    private final @Nullable DemoPeople demo;

    DoorSecurity(SignInProvider provider, DeskSessions sessions, ObjectProvider<DemoPeople> demo) {
        this.provider = provider;
        this.sessions = sessions;
        this.demo = demo.getIfAvailable();
    }

    @Bean
    @Order(10)
    @OnPart(Part.DESK)
    SecurityFilterChain deskChain(
            HttpSecurity http,
            SignInPage signIn,
            OtherDoor otherDoor,
            SecurityContextHolderStrategy strategy)
            throws Exception {
        return chain(http, Door.DESK, signIn, otherDoor, strategy);
    }

    @Bean
    @Order(11)
    @OnPart(Part.PORTAL)
    SecurityFilterChain portalChain(
            HttpSecurity http,
            SignInPage signIn,
            OtherDoor otherDoor,
            SecurityContextHolderStrategy strategy)
            throws Exception {
        return chain(http, Door.PORTAL, signIn, otherDoor, strategy);
    }

    private SecurityFilterChain chain(
            HttpSecurity http,
            Door door,
            SignInPage signIn,
            OtherDoor otherDoor,
            SecurityContextHolderStrategy strategy)
            throws Exception {
        // Vaadin sets its own strategy late; filters made before would keep the default one.
        SecurityContextHolder.setContextHolderStrategy(strategy);
        HttpSessionRequestCache wanted = new HttpSessionRequestCache();
        wanted.setRequestMatcher(DoorSecurity::isPageOfAPerson);
        return http.securityMatcher(door.path(), door.path() + "/**")
                .authenticationProvider(provider)
                .with(
                        vaadin(),
                        v ->
                                v.enableAuthorizedRequestsConfiguration(false)
                                        .enableRequestCacheConfiguration(false)
                                        .enableExceptionHandlingConfiguration(false))
                .csrf(csrf ->
                        csrf.ignoringRequestMatchers(request ->
                                HandlerHelper.isFrameworkInternalRequest(
                                        door.path() + "/*", request)))
                .requestCache(cache -> cache.requestCache(wanted))
                .formLogin(form ->
                        form.loginPage(door.signIn())
                                .loginProcessingUrl(door.signIn())
                                .usernameParameter(SignInDetails.NAME)
                                .passwordParameter(SignInDetails.PASSPHRASE)
                                .authenticationDetailsSource(
                                        request -> SignInDetails.of(request, door, demo))
                                .successHandler(leadingHome(door, wanted))
                                .failureHandler((request, response, _) ->
                                        signIn.refuse(door, request, response)))
                .logout(out ->
                        out.logoutUrl(door.signOut())
                                .addLogoutHandler((_, _, signedIn) -> {
                                    if (signedIn != null
                                            && signedIn.getPrincipal()
                                                    instanceof DeskPrincipal person)
                                        sessions.end(person.token());
                                })
                                .logoutSuccessUrl(door.signIn()))
                .authorizeHttpRequests(rules ->
                        rules.requestMatchers(pagesBefore(door))
                                .permitAll()
                                .anyRequest()
                                .access(wholePersonOf(door)))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(
                                        new LoginUrlAuthenticationEntryPoint(door.signIn()))
                                .accessDeniedHandler(otherDoor.at(door)))
                .addFilterBefore(new LockGate(door, sessions), AuthorizationFilter.class)
                .headers(headers ->
                        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                                .frameOptions(FrameOptionsConfig::deny))
                .build();
    }

    private static String[] pagesBefore(Door door) {
        return DoorPages.NAMES.stream().map(name -> door.home() + name).toArray(String[]::new);
    }

    // Roles of this door, and both factors: with one alone nobody is inside.
    private static org.springframework.security.authorization.AuthorizationManager<
                    RequestAuthorizationContext>
            wholePersonOf(Door door) {
        String[] roles =
                Arrays.stream(DeskRole.values())
                        .filter(role -> Door.of(java.util.Set.of(role)) == door)
                        .map(DeskRole::authority)
                        .toArray(String[]::new);
        return AuthorizationManagers.allOf(
                AuthorityAuthorizationManager.hasAnyAuthority(roles),
                AuthorityAuthorizationManager.hasAuthority(Authorities.PASSPHRASE),
                AuthorityAuthorizationManager.hasAuthority(Authorities.CODE));
    }

    private static SavedRequestAwareAuthenticationSuccessHandler leadingHome(
            Door door, HttpSessionRequestCache wanted) {
        SavedRequestAwareAuthenticationSuccessHandler handler =
                new SavedRequestAwareAuthenticationSuccessHandler();
        handler.setRequestCache(wanted);
        handler.setDefaultTargetUrl(door.home());
        return handler;
    }

    private static boolean isPageOfAPerson(HttpServletRequest request) {
        String accepts = request.getHeader("Accept");
        return request.getMethod().equals("GET")
                && request.getParameterMap().isEmpty()
                && accepts != null
                && List.of(accepts.split("[,;]")).contains("text/html");
    }
}
