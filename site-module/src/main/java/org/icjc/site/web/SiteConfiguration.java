package org.icjc.site.web;

import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.web.PublicPaths;
import org.icjc.site.pages.SitePages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@OnPart(Part.SITE)
class SiteConfiguration {
    @Bean
    SitePages sitePages() {
        return SitePages.load();
    }

    @Bean
    PublicPaths sitePaths(SitePages pages) {
        return new PublicPaths(pages.paths());
    }

    @Bean
    PublicPaths subscriptionPaths() {
        return PublicPaths.of("/subscribe", "/subscribe/noted");
    }
}
