package org.icjc.requests.meter;

import java.util.ArrayList;
import java.util.List;
import org.icjc.kernel.taxonomy.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** One of the sixteen ways to show less and less; 0 shows most. */
public record Step(int number, AreaLevel area, boolean languageShown, boolean traditionShown) {

    /** In the order in which they are tried. */
    static final List<Step> ALL = all();

    private static List<Step> all() {
        var steps = new ArrayList<Step>();
        for (boolean tradition : new boolean[] {true, false}) {
            for (boolean language : new boolean[] {true, false}) {
                for (AreaLevel area : AreaLevel.values()) {
                    steps.add(new Step(steps.size(), area, language, tradition));
                }
            }
        }
        return List.copyOf(steps);
    }

    static Step last() {
        return ALL.getLast();
    }

    Shown show(Jurisdiction place, @Nullable String language) {
        return new Shown(
                area.of(place),
                languageShown ? language : null,
                traditionShown ? MainTradition.of(place.criminal()) : null);
    }
}
