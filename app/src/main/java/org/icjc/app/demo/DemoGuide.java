package org.icjc.app.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What the start block tells of the demo. */
public final class DemoGuide {
    private static final Map<String, String> WHERE =
            Map.ofEntries(
                    Map.entry("r01", "just received"),
                    Map.entry("r02", "being checked"),
                    Map.entry("r03", "two questions wait for the requester"),
                    Map.entry("r04", "committee declares"),
                    Map.entry("r05", "one vote is missing; one member recused"),
                    Map.entry("r06", "a brief waits for approval"),
                    Map.entry("r07", "a member organisation waits for consent"),
                    Map.entry("r08", "released to a member organisation"),
                    Map.entry("r09", "support under way"),
                    Map.entry("r10", "not accepted"),
                    Map.entry("r11", "withdrawn"),
                    Map.entry("r12", "a draft"));

    private DemoGuide() {}

    public static List<String> people() {
        return Arrays.stream(DemoRole.values()).map(DemoRole::button).toList();
    }

    /** One line a request: its code, its language, where it stands. */
    public static List<String> codes() {
        return DemoRequest.all(LocalDate.EPOCH).stream().map(DemoGuide::line).toList();
    }

    private static String line(DemoRequest request) {
        return DemoKeys.returnCode(request.code()).shortForm()
                + "  "
                + request.language()
                + "  "
                + WHERE.get(request.code());
    }
}
