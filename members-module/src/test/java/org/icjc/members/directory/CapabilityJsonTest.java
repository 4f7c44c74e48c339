package org.icjc.members.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CapabilityJsonTest {
    @Test
    void every_demo_profile_comes_back_as_it_was_written() throws Exception {
        int profiles = 0;
        for (JsonNode row : demo().values()) {
            String stored = row.required("capability").toString();
            Capability read = CapabilityJson.read(stored);
            assertThat(CapabilityJson.read(CapabilityJson.write(read))).isEqualTo(read);
            assertThat(CapabilityJson.JSON.readTree(CapabilityJson.write(read)))
                    .isEqualTo(CapabilityJson.JSON.readTree(stored));
            profiles++;
        }
        assertThat(profiles).isEqualTo(40);
    }

    @Test
    void what_is_not_said_is_not_written_and_comes_back_as_not_said() {
        Capability read = CapabilityJson.read(CapabilityJson.write(Capability.unsaid()));
        assertThat(read.types()).isNull();
        assertThat(read.away()).isNull();
        assertThat(read.topics()).isEmpty();
        assertThat(CapabilityJson.write(Capability.unsaid())).doesNotContain("types", "away");
    }

    @Test
    void none_said_is_not_the_same_as_not_said() {
        Capability none = CapabilityJson.read("{\"version\":1,\"types\":[],\"away\":[]}");
        assertThat(CapabilityJson.read(CapabilityJson.write(none)).types()).isNotNull().isEmpty();
        assertThat(CapabilityJson.read(CapabilityJson.write(none)).away()).isNotNull().isEmpty();
    }

    @Test
    void a_profile_of_another_version_is_refused() {
        assertThatThrownBy(() -> CapabilityJson.read("{\"version\":2}"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_unknown_code_is_refused_without_repeating_it() {
        assertThatThrownBy(() -> CapabilityJson.read("{\"version\":1,\"types\":[\"miracle\"]}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("miracle");
    }

    private static JsonNode demo() throws Exception {
        try (InputStream file = DemoMembers.class.getResourceAsStream("demo-members.json")) {
            return CapabilityJson.JSON.readTree(java.util.Objects.requireNonNull(file));
        }
    }
}
