package org.icjc.members.matching;

import java.util.OptionalInt;

/**
 * Places left. An open offer takes half a place, an engagement and a pending referral a whole one.
 */
final class CapacityFit {

    private CapacityFit() {}

    static OptionalInt value(Scene scene) {
        int places = scene.profile().places();
        if (places <= 0) {
            return OptionalInt.of(0);
        }
        MemberHistory history = scene.history();
        long left = 2L * places - 2L * (history.live() + history.pending()) - history.open();
        return OptionalInt.of(Round.halfUp(10_000 * Math.max(0, left), 2L * places));
    }

    static RuleResult rule(Scene scene) {
        return scene.profile().capacity() == null
                ? RuleResult.NOT_SAID
                : RuleResult.passedIf(scene.history().inHand() < scene.profile().places());
    }
}
