package org.icjc.app.start;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** The block that is printed when everything runs: where to go, as whom, how to stop. */
final class Welcome {
    private static final String RULE = "─".repeat(78);

    private static final int PEOPLE_IN_A_LINE = 3;

    private final String base;
    private final List<String> lines = new ArrayList<>();

    Welcome(int port) {
        this.base = "http://localhost:" + port;
        line("Public site", base + "/");
        line("Ask for support", base + "/request");
        line("Come back to a request", base + "/request/status");
        line("Steering Committee", base + "/desk");
        line("Member organisations", base + "/portal");
    }

    Welcome mail() {
        line("Its mail", base + "/demo/mail");
        return this;
    }

    Welcome setUp(String token) {
        text("");
        text("Nothing is set up yet. Open " + base + "/desk/set-up");
        text("and give this token: " + token);
        return this;
    }

    Welcome demo(List<String> people, List<String> codes) {
        text("");
        text("Everybody and everything in this demo is invented. Sign in at /desk or /portal");
        text("by the button of:");
        for (int i = 0; i < people.size(); i += PEOPLE_IN_A_LINE)
            text(
                    "  "
                            + String.join(
                                    " · ",
                                    people.subList(
                                            i, Math.min(i + PEOPLE_IN_A_LINE, people.size()))));
        text("");
        text("Return codes of its requests, for /request/status: language of the form, and where");
        text("each request stood when the demo was loaded.");
        codes.forEach(this::text);
        return this;
    }

    private void line(String what, String where) {
        lines.add(String.format("  %-24s %s", what, where));
    }

    private void text(String text) {
        lines.add(text.isEmpty() ? "" : "  " + text);
    }

    void print(PrintStream out) {
        out.println(RULE);
        lines.forEach(out::println);
        out.println();
        out.println("  Stop with Ctrl-C; everything is kept in the data folder.");
        out.println(RULE);
    }
}
