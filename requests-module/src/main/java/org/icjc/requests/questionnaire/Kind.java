package org.icjc.requests.questionnaire;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** How a question is answered, with its limits. Lengths count code points. */
public sealed interface Kind {

    /** Free text: one line, or several. */
    record Text(int maxLength, boolean severalLines, boolean mailbox) implements Kind {}

    /** Exactly one option. */
    record One(Options options) implements Kind {}

    /**
     * Options in any order.
     *
     * @param alone codes that contradict every other, such as "nothing of these"
     */
    record Many(Options options, int max, Set<String> alone) implements Kind {}

    /** Options in the order in which they count. */
    record Ranked(Options.Listed options, int max) implements Kind {}

    /** A number in steps from {@code min}. */
    record Number(BigDecimal min, BigDecimal max, BigDecimal step) implements Kind {}

    /** A day between so many months from today. */
    record Date(int fromMonths, int toMonths) implements Kind {}

    /** One country or territory. */
    record Country() implements Kind {}

    /** Several countries or territories. */
    record Countries(int max) implements Kind {}

    /** Languages with their level. */
    record Languages(int max) implements Kind {}

    /** Yes or no. */
    record YesNo() implements Kind {}

    /** Statements, each of which has to be ticked. */
    record Ticks(Options.Listed statements) implements Kind {}

    /** What can be chosen, where there is a list. */
    default Optional<Options> choices() {
        return switch (this) {
            case One(Options options) -> Optional.of(options);
            case Many(Options options, _, _) -> Optional.of(options);
            case Ranked(Options.Listed options, _) -> Optional.of(options);
            case Ticks(Options.Listed options) -> Optional.of(options);
            case Text _, Number _, Date _, Country _, Countries _, Languages _, YesNo _ ->
                    Optional.empty();
        };
    }
}
