package org.icjc.kernel.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.time.Clock;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.secrets.SecretFiles;
import org.icjc.kernel.texts.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;

@Configuration(proxyBeanMethods = false)
class WebConfiguration {
    /** All templates of all modules, compiled with them; nothing is compiled at run time. */
    static TemplateEngine templates() {
        return TemplateEngine.createPrecompiled(
                null,
                ContentType.Html,
                WebConfiguration.class.getClassLoader(),
                "org.icjc.templates");
    }

    @Bean
    PageRenderer pageRenderer(
            Texts texts, StyleSheets styles, @Value("${icjc.demo:false}") boolean demo) {
        return new PageRenderer(templates(), texts, styles, demo);
    }

    @Bean
    @OnPart(Part.SITE)
    HourlyTokens publicFormTokens(SecretFiles secrets, Clock clock) {
        return new HourlyTokens(secrets, clock);
    }

    @Bean
    LocaleResolver localeResolver() {
        return new PathLocales();
    }
}
