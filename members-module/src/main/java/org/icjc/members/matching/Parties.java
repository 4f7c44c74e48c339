package org.icjc.members.matching;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What one must know of a request to find conflicts: who asks, which States, institutions,
 * situations and names are concerned.
 *
 * @param jurisdiction ISO code of a national asker, null for an international one
 * @param neverStates ISO codes
 * @param side whose task a memorandum serves, null: none or not asked
 * @param matter id of the matter that the conflict officer linked, null: none
 */
public record Parties(
        @Nullable String jurisdiction,
        List<String> statesConcerned,
        List<String> institutions,
        List<String> situations,
        List<String> names,
        Set<String> neverMembers,
        Set<String> neverStates,
        @Nullable String side,
        @Nullable String matter) {

    public Parties {
        statesConcerned = List.copyOf(statesConcerned);
        institutions = List.copyOf(institutions);
        situations = List.copyOf(situations);
        names = List.copyOf(names);
        neverMembers = Set.copyOf(neverMembers);
        neverStates = Set.copyOf(neverStates);
    }

    /** The jurisdiction and the States concerned. */
    Set<String> states() {
        var states = new TreeSet<>(statesConcerned);
        if (jurisdiction != null) {
            states.add(jurisdiction);
        }
        return states;
    }

    @Override
    public String toString() {
        return "[parties]";
    }
}
