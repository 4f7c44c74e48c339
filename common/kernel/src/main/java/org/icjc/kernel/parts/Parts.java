package org.icjc.kernel.parts;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.core.env.Environment;

/** The parts that run in this process, as {@code icjc.parts} names them; all when it is not set. */
public record Parts(Set<Part> running) {
    public Parts {
        running = Set.copyOf(running);
    }

    public static Parts of(Environment environment) {
        return named(environment.getProperty("icjc.parts", ""));
    }

    /**
     * @param names separated by commas; none = all
     * @throws IllegalArgumentException for a name that is no part's
     */
    public static Parts named(String names) {
        if (names.isBlank()) return new Parts(EnumSet.allOf(Part.class));
        EnumSet<Part> parts = EnumSet.noneOf(Part.class);
        for (String name : names.split(",")) parts.add(part(name.strip()));
        return new Parts(parts);
    }

    private static Part part(String name) {
        return Arrays.stream(Part.values())
                .filter(part -> part.key().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "icjc.parts takes site, intake, desk, portal, worker"));
    }

    /** Any of them, always the same. */
    public Part first() {
        return running.stream().min(Comparator.naturalOrder()).orElseThrow();
    }

    public boolean run(Part part) {
        return running.contains(part);
    }
}
