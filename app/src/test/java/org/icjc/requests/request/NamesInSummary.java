package org.icjc.requests.request;

import java.util.List;
import org.icjc.kernel.answers.Answers;

/** For tests of other packages: what a summary would be stopped for. */
public final class NamesInSummary {
    private NamesInSummary() {}

    public static List<String> of(String summary, Answers asker) {
        return AskerNames.of(asker).in(summary).stream()
                .map(mark -> summary.substring(mark.start(), mark.end()))
                .toList();
    }
}
