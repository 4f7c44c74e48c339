package org.icjc.members;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.icjc.kernel.refusal.Refused;

/** A lifecycle as data: what the list does not name is refused. */
public record Transitions<S extends Enum<S>, A extends Enum<A>, G extends Enum<G> & Guard>(
        List<Transition<S, A, G>> steps) {
    public Transitions {
        steps = List.copyOf(steps);
    }

    /**
     * @param met what was found to be true
     * @throws Refused if there is no such step, if this actor may not take it, or with the first
     *     guard, in order of declaration, that is not met
     */
    public void check(S from, S to, A by, Set<G> met) {
        List<Transition<S, A, G>> found = between(from, to);
        if (found.isEmpty()) throw new Refused("members.step.none");
        List<Transition<S, A, G>> own =
                found.stream().filter(step -> step.by().contains(by)).toList();
        if (own.isEmpty()) throw new Refused("members.step.not-yours");
        if (own.stream().anyMatch(step -> met.containsAll(step.guards()))) return;
        throw new Refused(missing(own.getFirst(), met).orElseThrow().refusal());
    }

    private List<Transition<S, A, G>> between(S from, S to) {
        return steps.stream().filter(step -> step.from() == from && step.to() == to).toList();
    }

    private Optional<G> missing(Transition<S, A, G> step, Set<G> met) {
        return step.guards().stream().sorted().filter(guard -> !met.contains(guard)).findFirst();
    }

    /** Where one can go from a state, whoever may take the step. */
    public Set<S> after(S from) {
        return steps.stream()
                .filter(step -> step.from() == from)
                .map(Transition::to)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
