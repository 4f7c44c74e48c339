package org.icjc.kernel.parts;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.core.env.Environment;

/** The parts that run in this process, as {@code icjc.parts} names them; all when it is not set. */
public record Parts(Set<Part> running) {
    public Parts {
        running = Set.copyOf(running);
    }

    public static Parts of(Environment environment) {
        String names = environment.getProperty("icjc.parts", "");
        if (names.isBlank()) return new Parts(EnumSet.allOf(Part.class));
        EnumSet<Part> parts = EnumSet.noneOf(Part.class);
        for (String name : names.split(",")) parts.add(named(name.strip()));
        return new Parts(parts);
    }

    private static Part named(String name) {
        return Arrays.stream(Part.values())
                .filter(part -> part.key().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "icjc.parts takes site, intake, desk, portal, worker"));
    }

    public boolean run(Part part) {
        return running.contains(part);
    }
}
