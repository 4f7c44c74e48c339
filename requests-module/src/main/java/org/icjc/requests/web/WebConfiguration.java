package org.icjc.requests.web;

import java.util.List;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.web.PublicPaths;
import org.icjc.requests.access.VisitCookies;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(value = "requesterWebConfiguration", proxyBeanMethods = false)
@OnPart(Part.INTAKE)
class WebConfiguration {
    @Bean
    PublicPaths requesterPaths() {
        return PublicPaths.of("/request", "/request/**");
    }

    @Bean
    WebMvcConfigurer requesterArguments(VisitCookie cookie, VisitCookies cookies) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new PostedReader());
                resolvers.add(new VisitReader(cookie, cookies));
            }
        };
    }
}
