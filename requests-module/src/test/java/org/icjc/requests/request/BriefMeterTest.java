package org.icjc.requests.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The last check before a brief is sent; the rules of the meter withhold long before it. */
class BriefMeterTest {
    @Test
    void one_under_the_floor_is_too_few() {
        assertThat(fits(4, 5)).isFalse();
        assertThat(fits(5, 5)).isTrue();
        assertThat(fits(19, 20)).isFalse();
    }

    private static boolean fits(int states, int floor) {
        return new BriefMeter(states, floor, List.of()).ok();
    }
}
