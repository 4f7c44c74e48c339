package org.icjc.kernel.secrets;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SecretsConfiguration {
    @Bean
    SecretFiles secretFiles(@Value("${icjc.secrets:${icjc.data}/secrets}") Path folder) {
        return new SecretFiles(folder);
    }
}
