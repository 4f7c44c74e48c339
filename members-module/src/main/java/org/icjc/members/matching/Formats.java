package org.icjc.members.matching;

import java.util.Optional;
import java.util.Set;
import org.icjc.kernel.taxonomy.Jurisdiction;
import org.icjc.kernel.taxonomy.SupportType;

/** Whether the ways in which a request may take place are possible for a member. */
final class Formats {

    private final Scene scene;

    Formats(Scene scene) {
        this.scene = scene;
    }

    int asked() {
        return scene.need().modes().size();
    }

    int possible() {
        return (int) scene.need().modes().stream().filter(this::isPossible).count();
    }

    private boolean isPossible(Mode mode) {
        return offers(mode) && (mode != Mode.IN_PERSON || canBeThere());
    }

    private boolean offers(Mode mode) {
        Set<Mode> formats = scene.profile().formats();
        return formats != null && formats.contains(mode);
    }

    /** In person needs travel, but at the own seat and for a host of a study visit. */
    private boolean canBeThere() {
        if (isAtHome()) {
            return true;
        }
        Travel travel = scene.profile().travel();
        return travel != null
                && switch (travel) {
                    case WORLD -> true;
                    case REGION -> scene.need().place() == null || isInRegionOfSeat();
                    case NONE -> false;
                };
    }

    private boolean isAtHome() {
        return scene.need().type() == SupportType.VISIT
                || scene.member().seat().equals(scene.need().place());
    }

    private boolean isInRegionOfSeat() {
        Optional<String> seat = region(scene.member().seat());
        return seat.isPresent()
                && seat.equals(Optional.ofNullable(scene.need().place()).flatMap(this::region));
    }

    private Optional<String> region(String alpha2) {
        return scene.places().find(alpha2).map(Jurisdiction::region);
    }

    RuleResult rule() {
        int possible = possible();
        if (possible == asked()) {
            return RuleResult.PASSED;
        }
        if (possible > 0) {
            return RuleResult.passed("part");
        }
        if (scene.profile().formats() == null) {
            return RuleResult.NOT_SAID;
        }
        if (scene.need().modes().contains(Mode.IN_PERSON) && offers(Mode.IN_PERSON)) {
            return scene.profile().travel() == null
                    ? RuleResult.NOT_SAID
                    : RuleResult.failed("travel");
        }
        return RuleResult.FAILED;
    }
}
