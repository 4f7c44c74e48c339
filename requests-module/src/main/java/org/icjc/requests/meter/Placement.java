package org.icjc.requests.meter;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Rule 2: at each step the unplaced are grouped by what would be shown; a group of enough different
 * States stays there.
 */
final class Placement {

    private final Map<Pair, Placed> placed = new LinkedHashMap<>();
    private final int floor;

    private Placement(int floor) {
        this.floor = floor;
    }

    static Map<Pair, Placed> of(List<Pair> pairs, List<Step> steps, int floor) {
        var placement = new Placement(floor);
        steps.forEach(step -> placement.take(step, pairs));
        return placement.placed;
    }

    private void take(Step step, List<Pair> pairs) {
        pairs.stream()
                .filter(pair -> !placed.containsKey(pair))
                .collect(groupingBy(pair -> step.show(pair.state(), pair.language())))
                .forEach((shown, group) -> placeIfEnough(new Placed(step, shown), group));
    }

    private void placeIfEnough(Placed place, List<Pair> group) {
        if (group.stream().map(pair -> pair.state().alpha2()).distinct().count() >= floor) {
            group.forEach(pair -> placed.put(pair, place));
        }
    }

    /** The States shown alike, by what is shown. */
    static Map<Shown, TreeSet<String>> classes(Map<Pair, Placed> placed) {
        var classes =
                new TreeMap<Shown, TreeSet<String>>(java.util.Comparator.comparing(Shown::code));
        placed.entrySet().stream()
                .collect(
                        groupingBy(
                                entry -> entry.getValue().shown(),
                                java.util.stream.Collectors.mapping(
                                        entry -> entry.getKey().state().alpha2(),
                                        toCollection(TreeSet::new))))
                .forEach(classes::put);
        return classes;
    }
}
