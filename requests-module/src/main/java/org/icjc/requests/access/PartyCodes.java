package org.icjc.requests.access;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.icjc.kernel.answers.Answers;
import org.icjc.kernel.refusal.Refused;

/** Whom the posted parties keep out: what standing conflicts are compared with. */
record PartyCodes(Set<String> states, Set<String> institutions, Set<UUID> keptOut) {
    static PartyCodes of(Answers parties) {
        Set<String> states = new TreeSet<>();
        states.addAll(parties.countries("jurisdiction"));
        states.addAll(parties.countries("states-concerned"));
        // People close to these States are kept out, whatever tie they have to them.
        states.addAll(parties.countries("never-states"));
        Set<String> institutions = new TreeSet<>();
        parties.choice("icc-body").ifPresent(institutions::add);
        parties.choice("institution-code").ifPresent(institutions::add);
        return new PartyCodes(states, institutions, keptOut(parties));
    }

    private static Set<UUID> keptOut(Answers parties) {
        try {
            return parties.choices("keep-out").stream()
                    .map(UUID::fromString)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IllegalArgumentException notAPerson) {
            // Never passed over in silence: whom it meant would receive the request.
            throw new Refused("intake.keep-out-unknown");
        }
    }

    @Override
    public String toString() {
        return "[confidential]";
    }
}
