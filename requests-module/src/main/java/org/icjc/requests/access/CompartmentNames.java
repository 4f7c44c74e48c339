package org.icjc.requests.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.icjc.vault.Compartment;

/** A set of compartments as a grant's row spells it: names in their order, comma between. */
final class CompartmentNames {
    private CompartmentNames() {}

    static String write(Collection<Compartment> compartments) {
        return new TreeSet<>(compartments)
                .stream().map(Enum::name).collect(Collectors.joining(","));
    }

    static SortedSet<Compartment> read(String names) {
        return Arrays.stream(names.split(","))
                .map(Compartment::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
