package org.icjc.requests.meter;

import java.util.List;
import java.util.OptionalInt;
import java.util.SortedSet;

/**
 * What the meter reads beside a draft.
 *
 * @param step the step at which the display was placed, 0 to 15
 * @param lines after each line of the brief: how many States still fit
 * @param cls ISO codes of all that would be shown the same way by the same rule
 * @param fits the smaller of the class and the States that fit what is shown
 * @param floor what is needed: 5, or 10 or 20 with rare pairs
 * @param widerReading States that fit if the tradition is read from the whole legal order; empty if
 *     none is shown
 */
public record Reading(
        int step,
        Shown shown,
        List<Line> lines,
        SortedSet<String> cls,
        int fits,
        int floor,
        OptionalInt widerReading) {

    /** One criterion ("region", "language", "tradition") and the States that fit from there on. */
    public record Line(String criterion, int states) {}

    /** Under the floor a brief cannot be approved. */
    public boolean ok() {
        return fits >= floor;
    }

    /** States that fit all that is shown. */
    public int forward() {
        return lines.getLast().states();
    }

    @Override
    public String toString() {
        return "[reading]";
    }
}
