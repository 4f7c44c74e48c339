package org.icjc.kernel.parts;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class PartsConfiguration {
    @Bean
    Parts parts(Environment environment) {
        return Parts.of(environment);
    }
}
