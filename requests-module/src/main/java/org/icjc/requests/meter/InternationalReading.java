package org.icjc.requests.meter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The meter for an international body: its kind is shown where five bodies or more are of it, else
 * only that it is an international judicial institution. No region, no language and no tradition is
 * shown.
 *
 * @param kind "judicial", "prosecutorial", "registry-or-support"; empty: withheld
 * @param fits how many bodies would be shown the same way by the same rule
 */
public record InternationalReading(Optional<String> kind, int fits) {

    private static final int FLOOR = 5;
    private static final List<BodyKind> WITHHELD = withheld();

    /**
     * Kinds with too few bodies are withheld together. If they are still too few, the smallest
     * other kind joins them: otherwise "an international judicial institution" would itself say
     * which kind it hides.
     */
    private static List<BodyKind> withheld() {
        var withheld = new ArrayList<BodyKind>();
        List<BodyKind> bySize =
                Arrays.stream(BodyKind.values())
                        .sorted(Comparator.comparingInt(kind -> kind.bodies().size()))
                        .toList();
        for (BodyKind kind : bySize) {
            boolean tooFew = !withheld.isEmpty() && size(withheld) < FLOOR;
            if (kind.bodies().size() < FLOOR || tooFew) {
                withheld.add(kind);
            }
        }
        return List.copyOf(withheld);
    }

    private static int size(List<BodyKind> kinds) {
        return kinds.stream().mapToInt(kind -> kind.bodies().size()).sum();
    }

    /**
     * What may be shown of an international asker; a body that no table names is shown without its
     * kind.
     */
    public static InternationalReading of(Asker.International asker) {
        return Optional.ofNullable(asker.body())
                .flatMap(BodyKind::of)
                .filter(kind -> !WITHHELD.contains(kind))
                .map(kind ->
                        new InternationalReading(Optional.of(code(kind)), kind.bodies().size()))
                .orElseGet(() -> new InternationalReading(Optional.empty(), size(WITHHELD)));
    }

    private static String code(BodyKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Under the floor a brief cannot be approved. */
    public boolean ok() {
        return fits >= FLOOR;
    }

    @Override
    public String toString() {
        return "[reading]";
    }
}
