package org.icjc.requests.meter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.icjc.kernel.taxonomy.Jurisdiction;
import org.icjc.kernel.taxonomy.Jurisdictions;

/**
 * The re-identification meter for national authorities: what may be shown, how many States fit, and
 * whether two briefs of one authority may reach one reader. Counted are the States that stand for
 * themselves.
 */
public final class Meter {

    private static final Meter STANDARD = new Meter(Jurisdictions.sovereign());

    private final List<Jurisdiction> states;
    private final Map<Integer, Partition> byFloor;

    Meter(List<Jurisdiction> states) {
        this.states = List.copyOf(states);
        this.byFloor =
                Map.of(
                        5, new Partition(states, 5),
                        10, new Partition(states, 10),
                        20, new Partition(states, 20));
    }

    /** The meter over the table in force. */
    public static Meter standard() {
        return STANDARD;
    }

    Partition partition(int floor) {
        return Objects.requireNonNull(byFloor.get(floor));
    }

    /** What may be shown of an asker, with so many rare pairs of crime and stage in the request. */
    public Reading read(Asker.National asker, int rarePairs) {
        int floor = RarePairs.floor(rarePairs);
        Partition partition = partition(floor);
        Placed placed = place(asker, partition).orElse(new Placed(Step.last(), Shown.NOTHING));
        List<Reading.Line> lines = lines(placed.shown());
        SortedSet<String> cls = partition.classOf(placed.shown());
        int fits = Math.min(cls.size(), lines.getLast().states());
        return new Reading(
                placed.step().number(),
                placed.shown(),
                lines,
                cls,
                fits,
                floor,
                widerReading(placed.shown()));
    }

    private Optional<Placed> place(Asker.National asker, Partition partition) {
        Jurisdiction place = asker.place();
        // A tradition other than the table's would be a class of its own: nothing is shown until
        // the table is corrected.
        if (place == null
                || (asker.tradition() != null
                        && !asker.tradition().equals(MainTradition.of(place.criminal())))) {
            return Optional.empty();
        }
        Optional<String> court = courtLanguage(place, asker.languages());
        return standIn(place, court)
                .flatMap(state ->
                        court.isPresent()
                                ? partition.display(state, court.get())
                                : partition.displayOther(state));
    }

    /**
     * Only one language is ever shown: the first of the request that is a court language, whatever
     * its region or script.
     */
    private static Optional<String> courtLanguage(Jurisdiction place, List<String> languages) {
        return languages.stream()
                .flatMap(asked ->
                        place.courtLanguages().stream()
                                .filter(court -> primary(court).equals(primary(asked))))
                .findFirst();
    }

    private static String primary(String tag) {
        int end = tag.indexOf('-');
        return end < 0 ? tag : tag.substring(0, end);
    }

    /**
     * The State itself; a territory is shown like a State of the same area, main tradition and
     * court language.
     */
    private Optional<Jurisdiction> standIn(Jurisdiction place, Optional<String> court) {
        return states.stream()
                .filter(state -> state.alpha2().equals(place.alpha2()))
                .findFirst()
                .or(() -> states.stream().filter(alike(place, court)).findFirst());
    }

    private static Predicate<Jurisdiction> alike(Jurisdiction place, Optional<String> court) {
        return state ->
                state.area().equals(place.area())
                        && MainTradition.of(state.criminal())
                                .equals(MainTradition.of(place.criminal()))
                        && court.map(state.courtLanguages()::contains)
                                .orElse(state.courtLanguages().equals(place.courtLanguages()));
    }

    private List<Reading.Line> lines(Shown shown) {
        var lines = new ArrayList<Reading.Line>();
        List<Jurisdiction> fit = states.stream().filter(shown::fitsArea).toList();
        lines.add(new Reading.Line("region", fit.size()));
        if (shown.language() != null) {
            fit = fit.stream().filter(shown::fitsLanguage).toList();
            lines.add(new Reading.Line("language", fit.size()));
        }
        if (shown.tradition() != null) {
            String tradition = shown.tradition();
            fit =
                    fit.stream()
                            .filter(state -> MainTradition.of(state.criminal()).equals(tradition))
                            .toList();
            lines.add(new Reading.Line("tradition", fit.size()));
        }
        return lines;
    }

    private OptionalInt widerReading(Shown shown) {
        if (shown.tradition() == null) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(
                (int)
                        states.stream()
                                .filter(shown::fitsArea)
                                .filter(shown::fitsLanguage)
                                .filter(state ->
                                        MainTradition.of(state.traditions())
                                                .equals(shown.tradition()))
                                .count());
    }

    /**
     * How many States could have sent both briefs, if one reader knows that they come from one
     * authority. Under five, the second is offered to no member who was offered the first.
     */
    public int linked(Reading first, Reading second) {
        var both = new TreeSet<>(partition(first.floor()).strictClassOf(first.shown()));
        both.retainAll(partition(second.floor()).strictClassOf(second.shown()));
        return both.size();
    }
}
