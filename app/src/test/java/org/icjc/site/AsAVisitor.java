package org.icjc.site;

import org.icjc.app.IcjcTest;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Where tests of the public pages begin: somebody arrives. */
@IcjcTest
abstract class AsAVisitor {
    @LocalServerPort int port;
    Visitor visitor;

    @BeforeEach
    void arrive() {
        visitor = new Visitor(port);
    }
}
