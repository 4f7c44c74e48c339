package org.icjc.app.mail;

import java.util.Locale;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.texts.Texts;
import org.icjc.kernel.web.Page;
import org.icjc.kernel.web.PageRenderer;
import org.icjc.kernel.web.PublicPaths;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows what the demo has mailed, so that everybody can see that it says nothing. */
@Controller
@OnPart(Part.SITE)
@ConditionalOnProperty("icjc.demo")
class MailboxPage {
    private final Mailbox mailbox;
    private final PageRenderer pages;
    private final Texts texts;

    MailboxPage(Mailbox mailbox, PageRenderer pages, Texts texts) {
        this.mailbox = mailbox;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping("/demo/mail")
    ResponseEntity<String> show(Locale locale) {
        return pages.render(
                Page.of(locale, "/demo/mail", texts.text(locale, "demo.mail.title"), "app/mailbox")
                        .with("mails", mailbox.received()));
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty("icjc.demo")
    static class Paths {
        @Bean
        PublicPaths demoPaths() {
            return PublicPaths.of("/demo/mail");
        }
    }
}
