package org.icjc.members.matching;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * How evenly offers fall on active members, for their places. Members whose places are not known do
 * not count.
 *
 * @param giniOffers Gini of offers for each place, in ten-thousandths: under 2500 even, to 4500
 *     uneven, above very uneven
 * @param giniAcceptances the same of acceptances
 * @param minShare the smallest share, in ten-thousandths: 10000 is asked exactly as often as its
 *     places say
 * @param longestWaitDays days since the last offer of whoever waits longest with a place free, 365
 *     at most
 * @param neverAsked members not asked in 12 months
 */
public record FairLoad(
        int giniOffers,
        int giniAcceptances,
        int minShare,
        long longestWaitDays,
        int members,
        long offers,
        long places,
        long neverAsked) {

    private static final int YEAR = 365;

    /** Of all members, on a day. */
    public static FairLoad of(Collection<Member> all, LocalDate today) {
        List<Member> members =
                all.stream()
                        .filter(member -> member.standing() == Standing.ACTIVE)
                        .filter(member -> member.profile().places() > 0)
                        .toList();
        long places = members.stream().mapToLong(member -> member.profile().places()).sum();
        long offers = members.stream().mapToLong(member -> member.history().offers()).sum();
        return new FairLoad(
                gini(members, member -> member.history().offers()),
                gini(members, member -> member.history().accepted()),
                members.stream().mapToInt(member -> share(member, offers, places)).min().orElse(0),
                members.stream()
                        .filter(member -> member.history().inHand() < member.profile().places())
                        .mapToLong(member -> wait(member.history().lastAsked(), today))
                        .max()
                        .orElse(0),
                members.size(),
                offers,
                places,
                members.stream().filter(member -> member.history().offers() == 0).count());
    }

    /** Σ|x·p' − x'·p| over all pairs / (2·T·P). */
    private static int gini(List<Member> members, ToIntFunction<Member> count) {
        int[] x = members.stream().mapToInt(count).toArray();
        int[] p = members.stream().mapToInt(member -> member.profile().places()).toArray();
        long sum = 0;
        long total = 0;
        long places = 0;
        for (int i = 0; i < x.length; i++) {
            total += x[i];
            places += p[i];
            for (int j = 0; j < i; j++) {
                sum += Math.abs((long) x[i] * p[j] - (long) x[j] * p[i]);
            }
        }
        return total == 0 ? 0 : Round.halfUp(10_000 * sum, Math.multiplyExact(total, places));
    }

    private static int share(Member member, long offers, long places) {
        return offers == 0
                ? 0
                : Round.halfUp(
                        10_000 * member.history().offers() * places,
                        offers * member.profile().places());
    }

    private static long wait(@Nullable LocalDate lastAsked, LocalDate today) {
        return lastAsked == null
                ? YEAR
                : Math.clamp(ChronoUnit.DAYS.between(lastAsked, today), 0, YEAR);
    }
}
