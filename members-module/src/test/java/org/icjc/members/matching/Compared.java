package org.icjc.members.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Counts the figures that were compared; fails with all differences at once. */
final class Compared {

    private final String what;
    private final List<String> differences = new ArrayList<>();
    private int count;

    Compared(String what) {
        this.what = what;
    }

    void same(String where, @Nullable Object actual, @Nullable Object expected) {
        count++;
        if (!Objects.equals(actual, expected)) {
            differences.add(where + ": " + actual + " instead of " + expected);
        }
    }

    void report() {
        System.out.println("golden: " + what + ": " + count + " figures compared");
        assertThat(count).isPositive();
        assertThat(differences).as("%s, %s differences", what, differences.size()).isEmpty();
    }

    void report(int expectedCount) {
        report();
        assertThat(count).isEqualTo(expectedCount);
    }
}
