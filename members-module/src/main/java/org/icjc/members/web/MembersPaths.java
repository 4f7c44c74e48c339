package org.icjc.members.web;

import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.web.PublicPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@OnPart(Part.SITE)
class MembersPaths {
    @Bean
    PublicPaths membersPaths() {
        return PublicPaths.of("/members", "/members/*");
    }
}
