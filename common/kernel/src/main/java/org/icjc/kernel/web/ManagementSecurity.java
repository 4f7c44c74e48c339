package org.icjc.kernel.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Health, on the management port alone: there it is open, because that port is not published; on
 * the public port the same address is not there.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("management.server.port")
class ManagementSecurity {
    @Bean
    @Order(1)
    SecurityFilterChain managementChain(
            HttpSecurity http,
            @Value("${management.server.port}") int port,
            @Value("${server.port:8080}") int publicPort)
            throws Exception {
        return http.securityMatcher(request -> isManagement(request, port, publicPort))
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(rules ->
                        rules.requestMatchers("/actuator/health/**")
                                .permitAll()
                                .anyRequest()
                                .denyAll())
                .build();
    }

    private static boolean isManagement(HttpServletRequest request, int port, int publicPort) {
        return port > 0 && port != publicPort && request.getLocalPort() == port;
    }
}
