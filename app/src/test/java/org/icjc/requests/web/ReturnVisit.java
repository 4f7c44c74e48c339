package org.icjc.requests.web;

import java.util.Map;

/** Somebody comes back with a code. */
public final class ReturnVisit {
    private ReturnVisit() {}

    /** The heading of the page that the code opens. */
    public static String heading(int port, String code) {
        Browser browser = new Browser(port).open("/request/status");
        return browser.press("Open", Map.of("code", code)).heading();
    }
}
