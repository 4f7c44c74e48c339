package org.icjc.way;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Measures with axe whatever is passed on the way, looks for texts that lack an argument, keeps
 * what it finds, and takes pictures of it if asked to.
 */
final class Looks {
    // Vaadin's own, outside of every landmark, empty while the connection holds.
    private static final String VAADIN_OWN = "vaadin-connection-indicator";

    // A text whose argument was not given.
    private static final Pattern UNFILLED = Pattern.compile("\\{[a-z]\\w*[,}]");

    private final @Nullable Pictures pictures;
    private final List<String> passed = new ArrayList<>();
    private final List<String> findings = new ArrayList<>();

    Looks() {
        this.pictures = null;
    }

    Looks(Pictures pictures) {
        this.pictures = pictures;
    }

    /**
     * @param what the page or view, in a few words
     */
    void at(Page page, String what) {
        passed.add(what);
        if (pictures != null) pictures.take(page, what);
        unfilled(page, what);
        for (Rule rule : axe(page).analyze().getViolations())
            rule.getNodes()
                    .forEach(node ->
                            findings.add(
                                    what
                                            + ": "
                                            + rule.getId()
                                            + " "
                                            + node.getTarget()
                                            + " "
                                            + node.getHtml()));
    }

    private void unfilled(Page page, String what) {
        UNFILLED.matcher(page.locator("body").innerText())
                .results()
                .forEach(found -> findings.add(what + ": a text says " + found.group()));
    }

    // In the page itself: its results need no second window, which costs a second each.
    private static AxeBuilder axe(Page page) {
        return new AxeBuilder(page).exclude(VAADIN_OWN).setLegacyMode(true);
    }

    List<String> passed() {
        return List.copyOf(passed);
    }

    List<String> findings() {
        return List.copyOf(findings);
    }
}
