package org.icjc.members;

import java.util.Set;

/**
 * One allowed step of a lifecycle.
 *
 * @param by who may take it
 * @param guards what must be true, all of it
 */
public record Transition<S extends Enum<S>, A extends Enum<A>, G extends Enum<G> & Guard>(
        S from, S to, Set<A> by, Set<G> guards) {
    public Transition {
        by = Set.copyOf(by);
        guards = Set.copyOf(guards);
        if (by.isEmpty()) throw new IllegalArgumentException("a step that nobody may take");
    }
}
