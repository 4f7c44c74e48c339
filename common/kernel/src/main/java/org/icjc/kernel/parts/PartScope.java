package org.icjc.kernel.parts;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The part that the current thread works for; it decides the database role. */
public final class PartScope {
    private static final ThreadLocal<@Nullable Part> CURRENT = new ThreadLocal<>();

    private PartScope() {}

    /**
     * The bound part.
     *
     * @throws IllegalStateException when no part is bound: without one there is no database
     */
    public static Part current() {
        Part part = CURRENT.get();
        if (part == null) throw new IllegalStateException("no part is bound to this thread");
        return part;
    }

    public static void run(Part part, Runnable work) {
        call(
                part,
                () -> {
                    work.run();
                    return true;
                });
    }

    public static <T extends @Nullable Object> T call(Part part, Supplier<T> work) {
        Part before = bind(part);
        try {
            return work.get();
        } finally {
            restore(before);
        }
    }

    static @Nullable Part bind(Part part) {
        Part before = CURRENT.get();
        CURRENT.set(part);
        return before;
    }

    static void restore(@Nullable Part before) {
        if (before == null) CURRENT.remove();
        else CURRENT.set(before);
    }
}
