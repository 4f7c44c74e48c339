package org.icjc.requests.meter;

import java.util.List;
import org.icjc.kernel.taxonomy.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** What the meter has to know of who asks. */
public sealed interface Asker {

    /**
     * A national authority.
     *
     * @param place its row; null if the table has none (XK): then nothing is shown
     * @param languages of the request, BCP 47, in its order
     * @param tradition code of the main tradition as the requester sees it, or "mixed"; null: as
     *     the table says
     */
    record National(
            @Nullable Jurisdiction place, List<String> languages, @Nullable String tradition)
            implements Asker {
        @Override
        public String toString() {
            return "[national]";
        }
    }

    /**
     * An organ or office of the ICC, or another international institution, by the code of the
     * tables; null: not in them.
     */
    record International(@Nullable String body) implements Asker {
        @Override
        public String toString() {
            return "[international]";
        }
    }
}
