package org.icjc.requests.meter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Pairs of crime and stage so rare that they point at a State; data, so that the Steering Committee
 * can change them.
 */
public final class RarePairs {

    private static final Set<String> PAIRS = read();

    private RarePairs() {}

    private static Set<String> read() {
        try (InputStream in = RarePairs.class.getResourceAsStream("rare-pairs.table")) {
            String text =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many rare pairs these codes of crimes and stages make. */
    public static int count(Collection<String> crimes, Collection<String> stages) {
        return (int)
                crimes.stream()
                        .flatMap(crime -> stages.stream().map(stage -> crime + "|" + stage))
                        .filter(PAIRS::contains)
                        .count();
    }

    /** Each doubles the floor of five, at most twice. */
    static int floor(int rarePairs) {
        return 5 << Math.min(2, rarePairs);
    }
}
