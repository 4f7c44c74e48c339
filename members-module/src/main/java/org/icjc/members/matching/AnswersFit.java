package org.icjc.members.matching;

import java.util.OptionalInt;

/** Offers answered in time; a decline is an answer. No history counts 0.8. */
final class AnswersFit {

    private AnswersFit() {}

    static OptionalInt value(Scene scene) {
        MemberHistory history = scene.history();
        return OptionalInt.of(
                Round.halfUp(10_000L * (history.answered() + 4), history.ended() + 5L));
    }
}
