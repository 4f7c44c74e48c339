package org.icjc.kernel.web;

import java.util.Collection;
import java.util.List;

/**
 * Paths that anybody may call. A module publishes a bean of these; what no module lists is answered
 * with 404, whether it exists or not.
 *
 * @param patterns path patterns without language prefix, for example {@code /request/**}
 */
public record PublicPaths(Collection<String> patterns) {
    public PublicPaths {
        patterns = List.copyOf(patterns);
    }

    public static PublicPaths of(String... patterns) {
        return new PublicPaths(List.of(patterns));
    }
}
