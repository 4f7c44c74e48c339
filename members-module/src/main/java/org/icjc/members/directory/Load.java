package org.icjc.members.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How much a member has in hand and how it was asked so far, counted from plain referral rows.
 *
 * @param live engagements under way
 * @param pending from interested to disclosed
 * @param open offers without an answer
 * @param lastAsked day of the last offer; null if never
 * @param offers12 offers of the last 12 months
 * @param accepted12 of those, the ones that reached disclosure
 * @param ended24 offers of the last 24 months that were answered or ran out; recalled ones left out
 * @param answered24 of those, the ones that were answered
 */
public record Load(
        int live,
        int pending,
        int open,
        @Nullable LocalDate lastAsked,
        int offers12,
        int accepted12,
        int ended24,
        int answered24) {

    static final Load NOTHING = new Load(0, 0, 0, null, 0, 0, 0, 0);

    public int taken() {
        return live + pending + open;
    }
}
