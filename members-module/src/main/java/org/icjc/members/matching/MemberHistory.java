package org.icjc.members.matching;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What plain rows say of a member's past work, counted to today.
 *
 * @param live engagements agreed to delivered
 * @param pending referrals interested to disclosed
 * @param open referrals offered
 * @param lastAsked day of the last offer, null: never
 * @param offers offers in 12 months
 * @param accepted acceptances in 12 months
 * @param ended offers that ended in 24 months, recalled ones not counted
 * @param answered of those, answered in time; a decline is an answer
 * @param ratings evaluations received
 * @param quarters their sum in quarters of a rating of 0 to 1
 */
public record MemberHistory(
        int live,
        int pending,
        int open,
        @Nullable LocalDate lastAsked,
        int offers,
        int accepted,
        int ended,
        int answered,
        int ratings,
        int quarters) {

    /** Never asked, nothing in hand. */
    public static final MemberHistory NONE = new MemberHistory(0, 0, 0, null, 0, 0, 0, 0, 0, 0);

    /** Live, pending and open together. */
    int inHand() {
        return live + pending + open;
    }

    MemberHistory withLive(int changed) {
        return new MemberHistory(
                changed, pending, open, lastAsked, offers, accepted, ended, answered, ratings,
                quarters);
    }

    MemberHistory withOpen(int changed) {
        return new MemberHistory(
                live, pending, changed, lastAsked, offers, accepted, ended, answered, ratings,
                quarters);
    }
}
