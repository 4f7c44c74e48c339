package org.icjc.requests.request;

import java.util.List;

/**
 * How many States (or bodies) still fit what the brief shows of the asker.
 *
 * @param fits the smaller of those shown alike and those that fit
 * @param floor below it the brief can neither be sent nor approved
 * @param lines the count after each criterion, in order
 */
public record BriefMeter(int fits, int floor, List<Line> lines) {
    /** One criterion ("region", "language", "tradition") and how many fit from there on. */
    public record Line(String criterion, int fits) {}

    public BriefMeter {
        lines = List.copyOf(lines);
    }

    public boolean ok() {
        return fits >= floor;
    }
}
