package org.icjc.requests.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.icjc.requests.request.BriefLine;
import org.icjc.requests.request.BriefText;
import org.icjc.requests.request.BriefWork;

/** The requester's own words beside those that would be shown; left-out lines show nothing. */
final class BriefLines {
    private BriefLines() {}

    static List<BriefLine> beside(BriefText exact, BriefWork work) {
        Map<String, String> shown =
                exact.lines().stream()
                        .collect(
                                Collectors.toMap(
                                        BriefText.Line::question,
                                        BriefText.Line::shown,
                                        (first, second) -> first + " " + second));
        List<BriefLine> lines = new ArrayList<>();
        for (BriefLine line : work.lines())
            lines.add(
                    new BriefLine(
                            line.question(),
                            line.own(),
                            shown.getOrDefault(line.question(), ""),
                            line.rewritten()));
        // A line that is shown and stands beside nothing is shown all the same.
        for (BriefText.Line line : exact.lines())
            if (work.lines().stream().noneMatch(each -> each.question().equals(line.question())))
                lines.add(new BriefLine(line.question(), "", line.shown(), false));
        return lines;
    }
}
