package org.icjc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.icjc.desk.roster.SetUp;
import org.icjc.kernel.parts.Part;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ConfigurableApplicationContext;

/** As the containers run them: a part has every bean that it needs, and not the other parts'. */
class EachPartAloneTest {
    @ParameterizedTest
    @EnumSource(Part.class)
    void each_part_starts_without_the_others(Part part) {
        try (ConfigurableApplicationContext alone = start(part)) {
            assertThat(alone.isActive()).isTrue();
            assertThat(alone.getBeansOfType(SetUp.class)).hasSize(part == Part.DESK ? 1 : 0);
        }
    }

    private static ConfigurableApplicationContext start(Part part) {
        return StartedApart.with(
                Map.of(
                        "icjc.parts", part.key(),
                        "icjc.data", "target/test-data-alone",
                        "icjc.demo", "false"));
    }
}
