package org.icjc.kernel.web;

import org.apache.catalina.Context;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TomcatConfiguration {
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> bareErrors() {
        return factory -> factory.addContextCustomizers(TomcatConfiguration::bareErrors);
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> forgetting() {
        return factory -> factory.setProtocol(ForgettingProtocol.class.getName());
    }

    private static void bareErrors(Context context) {
        if (context.getParent() instanceof StandardHost host)
            host.setErrorReportValveClass(BareErrors.class.getName());
    }
}
