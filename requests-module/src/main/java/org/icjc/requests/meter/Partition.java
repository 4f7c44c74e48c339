package org.icjc.requests.meter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.icjc.kernel.taxonomy.Jurisdiction;

/**
 * Every State's display for one floor: by court language, and for requests in a language that its
 * courts do not use. Built from the whole table, never from a request, so that it cannot be run
 * backwards.
 */
final class Partition {

    private final Map<Pair, Placed> byLanguage;
    private final Map<String, Placed> otherLanguage = new LinkedHashMap<>();
    private final Map<Shown, TreeSet<String>> classes;
    private final Map<Shown, TreeSet<String>> otherClasses;

    Partition(List<Jurisdiction> states, int floor) {
        byLanguage = Placement.of(pairs(states), Step.ALL, floor);
        classes = Placement.classes(byLanguage);

        var alone = new ArrayList<Pair>();
        for (Jurisdiction state : states) {
            withheld(state)
                    .ifPresentOrElse(
                            placed -> otherLanguage.put(state.alpha2(), placed),
                            () -> alone.add(new Pair(state, null)));
        }
        List<Step> withheldSteps = Step.ALL.stream().filter(step -> !step.languageShown()).toList();
        Map<Pair, Placed> others = Placement.of(alone, withheldSteps, floor);
        others.forEach((pair, placed) -> otherLanguage.put(pair.state().alpha2(), placed));
        otherClasses = Placement.classes(others);
    }

    private static List<Pair> pairs(List<Jurisdiction> states) {
        return states.stream()
                .flatMap(state -> state.courtLanguages().stream().map(tag -> new Pair(state, tag)))
                .toList();
    }

    /**
     * One of the State's pairs is shown without its language already: then every other language is
     * shown like it.
     */
    private Optional<Placed> withheld(Jurisdiction state) {
        return state.courtLanguages().stream()
                .map(language -> byLanguage.get(new Pair(state, language)))
                .filter(placed -> placed != null && !placed.step().languageShown())
                .min(Comparator.comparingInt(placed -> placed.step().number()));
    }

    Optional<Placed> display(Jurisdiction state, String courtLanguage) {
        return Optional.ofNullable(byLanguage.get(new Pair(state, courtLanguage)));
    }

    Optional<Placed> displayOther(Jurisdiction state) {
        return Optional.ofNullable(otherLanguage.get(state.alpha2()));
    }

    /** Every State that could be behind a display, by either run. */
    SortedSet<String> classOf(Shown shown) {
        var all = new TreeSet<String>(classes.getOrDefault(shown, new TreeSet<>()));
        all.addAll(otherClasses.getOrDefault(shown, new TreeSet<>()));
        return all;
    }

    /**
     * The States behind a display by the run that placed it, court languages first: the stricter
     * set, for two briefs together.
     */
    SortedSet<String> strictClassOf(Shown shown) {
        TreeSet<String> first = classes.get(shown);
        return first != null ? first : otherClasses.getOrDefault(shown, new TreeSet<>());
    }

    Map<Shown, TreeSet<String>> classes() {
        return classes;
    }

    Map<Shown, TreeSet<String>> otherClasses() {
        return otherClasses;
    }
}
