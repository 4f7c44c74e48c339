package org.icjc.kernel.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The last chain: whatever the desk's and the portal's chains did not take. No session, no cookie,
 * no account; forms carry their own tokens.
 */
@Configuration(proxyBeanMethods = false)
class PublicSecurity {
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    SecurityFilterChain publicChain(HttpSecurity http, List<PublicPaths> open) throws Exception {
        String[] patterns =
                open.stream().flatMap(paths -> paths.patterns().stream()).toArray(String[]::new);
        return http.securityMatcher(_ -> true)
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(rules ->
                        rules.dispatcherTypeMatchers(DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers(patterns)
                                .permitAll()
                                .anyRequest()
                                .denyAll())
                .exceptionHandling(
                        // Not open and not there are told alike.
                        handling ->
                                handling.authenticationEntryPoint(
                                                (_, response, _) -> notFound(response))
                                        .accessDeniedHandler(
                                                (_, response, _) -> notFound(response)))
                .build();
    }

    /** Nobody reads them, and every filter of every chain would be wrapped to make them. */
    @Bean
    SecurityObservationSettings unobserved() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    PublicPaths ownPaths() {
        return PublicPaths.of("/style/*");
    }

    private static void notFound(HttpServletResponse response) throws java.io.IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
