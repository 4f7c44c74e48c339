package org.icjc.kernel.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CodesTest {

    private static final JsonNode TABLES = JurisdictionsTest.GOLDEN.get("tables");

    @Test
    void the_codes_of_the_closed_lists_are_those_of_the_golden_tables() {
        assertThat(codes(SupportType.values()))
                .containsExactlyElementsOf(TABLES.get("weights").propertyNames());
        assertThat(codes(Crime.values())).isEqualTo(list(TABLES.at("/topics/crimes")));
        assertThat(codes(Stage.values())).isEqualTo(list(TABLES.at("/topics/stages")));
        assertThat(codes(Theme.values())).isEqualTo(list(TABLES.at("/topics/themes")));
        assertThat(codes(PractitionerKind.values())).isEqualTo(list(TABLES.get("kinds")));
        assertThat(codes(Audience.values()))
                .containsExactlyElementsOf(TABLES.get("audience").propertyNames());
    }

    @Test
    void every_topic_is_found_by_its_code_and_own_lists_name_their_type() {
        assertThat(Topic.all()).hasSize(6 + 10 + 13 + 1 + 22);
        assertThat(Topic.find("cah")).contains(Crime.CRIMES_AGAINST_HUMANITY);
        assertThat(Topic.find("tt-online")).contains(OwnTopic.TRAINERS_ONLINE);
        assertThat(OwnTopic.INTERNATIONAL.type()).isEmpty();
        for (SupportType type : SupportType.values()) {
            List<String> own =
                    Arrays.stream(OwnTopic.values())
                            .filter(topic -> topic.type().filter(type::equals).isPresent())
                            .map(OwnTopic::code)
                            .toList();
            assertThat(own).isEqualTo(list(TABLES.path("typeTopics").path(type.code())));
        }
    }

    @Test
    void a_legal_mix_sums_to_one_hundred_and_names_its_largest_part() {
        assertThat(LegalMix.parse("civil 50 common 50").main()).isEmpty();
        assertThat(LegalMix.parse("common 40 civil 40 other 20").falling())
                .containsExactly(Tradition.CIVIL, Tradition.COMMON, Tradition.OTHER);
        assertThatThrownBy(() -> LegalMix.parse("civil 90")).hasMessage("taxonomy.law.shares");
    }

    private static List<String> codes(Coded[] values) {
        return Arrays.stream(values).map(Coded::code).toList();
    }

    private static List<String> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asString).toList();
    }
}
