package org.icjc.requests.web;

import org.icjc.app.IcjcTest;
import org.icjc.kernel.texts.Languages;
import org.icjc.kernel.texts.Texts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Where tests of the requester's pages begin: a committee receives, a browser has no cookie. */
@IcjcTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AsARequester {
    @LocalServerPort int port;
    @Autowired ApplicationContext context;
    @Autowired Texts texts;

    Browser browser = new Browser(0);

    @BeforeAll
    void thereIsACommittee() {
        Committee.enrol(context);
    }

    @BeforeEach
    void aFreshBrowser() {
        browser = new Browser(port);
    }

    Asking english() {
        return Asking.in(Languages.ENGLISH, texts, browser);
    }
}
