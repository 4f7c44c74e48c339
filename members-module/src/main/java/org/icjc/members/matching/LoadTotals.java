package org.icjc.members.matching;

import java.util.Collection;
import java.util.List;

/**
 * What all active members carry together.
 *
 * @param places places; unknown ones count one
 * @param offers offers in 12 months
 * @param acceptances acceptances in 12 months
 */
public record LoadTotals(long places, long offers, long acceptances) {

    /** The totals over those that may be offered something. */
    public static LoadTotals of(Collection<Member> members) {
        List<Member> active =
                members.stream().filter(member -> member.standing() == Standing.ACTIVE).toList();
        return new LoadTotals(
                active.stream().mapToLong(member -> member.profile().placesForLoad()).sum(),
                active.stream().mapToLong(member -> member.history().offers()).sum(),
                active.stream().mapToLong(member -> member.history().accepted()).sum());
    }
}
