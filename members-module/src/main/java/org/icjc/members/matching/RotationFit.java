package org.icjc.members.matching;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;

/**
 * How seldom a member was asked, for its places: half by days since the last offer, half by its
 * shares of offers and acceptances.
 */
final class RotationFit {

    private static final int YEAR = 365;

    private RotationFit() {}

    static OptionalInt value(Scene scene) {
        LoadTotals totals = scene.totals();
        MemberHistory history = scene.history();
        long places = scene.profile().placesForLoad();
        Share offers = Share.of(totals.offers(), history.offers(), places, totals.places());
        Share accepted =
                Share.of(totals.acceptances(), history.accepted(), places, totals.places());

        // (2·days/365 + o + a)/4 over one denominator; the product of two loads is too large for a
        // long.
        BigInteger year = BigInteger.valueOf(YEAR);
        BigInteger both = offers.of().multiply(accepted.of());
        BigInteger sum =
                BigInteger.valueOf(2L * days(history.lastAsked(), scene.today()))
                        .multiply(both)
                        .add(year.multiply(offers.part()).multiply(accepted.of()))
                        .add(year.multiply(accepted.part()).multiply(offers.of()));
        return OptionalInt.of(
                Round.halfUp(
                        sum.multiply(BigInteger.valueOf(10_000)),
                        both.multiply(year).multiply(BigInteger.valueOf(4))));
    }

    private static long days(
            @org.jspecify.annotations.Nullable LocalDate lastAsked, LocalDate today) {
        return lastAsked == null
                ? YEAR
                : Math.clamp(ChronoUnit.DAYS.between(lastAsked, today), 0, YEAR);
    }

    /** T·p / (T·p + x·P): one half if asked as often as its share of places. */
    private record Share(BigInteger part, BigInteger of) {

        static Share of(long total, long own, long places, long allPlaces) {
            BigInteger part = BigInteger.valueOf(total).multiply(BigInteger.valueOf(places));
            BigInteger of =
                    part.add(BigInteger.valueOf(own).multiply(BigInteger.valueOf(allPlaces)));
            // Nobody was asked, or a member without places was not: as seldom as can be.
            return total == 0 || of.signum() == 0
                    ? new Share(BigInteger.ONE, BigInteger.ONE)
                    : new Share(part, of);
        }
    }
}
