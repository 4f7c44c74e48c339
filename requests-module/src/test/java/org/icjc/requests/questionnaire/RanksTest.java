package org.icjc.requests.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.icjc.kernel.answers.Answer;
import org.icjc.kernel.texts.Languages;
import org.junit.jupiter.api.Test;

class RanksTest extends ReadingPages {

    @Test
    void follow_the_rows_and_close_gaps() {
        var rows = new HashMap<>(field("themes.1", "children"));
        rows.put("themes.2", List.of(""));
        rows.putAll(field("themes.3", "sgbc"));
        assertThat(given("themes", rows))
                .isEqualTo(new Answer.Choices(List.of("children", "sgbc")));
    }

    @Test
    void hold_each_choice_once() {
        var rows = new HashMap<>(field("themes.1", "children"));
        rows.putAll(field("themes.2", "children"));
        FieldError error = wrong("themes", rows);
        assertThat(error.key()).isEqualTo("error.rank-twice");
        assertThat(error.field()).isEqualTo("themes.2");
    }

    @Test
    void hold_what_is_offered_and_no_more_than_the_limit() {
        assertThat(wrong("themes", field("themes.1", "weather")).key()).isEqualTo("error.option");
        List<String> codes = ((Kind.Ranked) question("themes").kind()).options().codes();
        var rows = new HashMap<String, List<String>>();
        IntStream.rangeClosed(1, 6).forEach(i -> rows.put("themes." + i, List.of(codes.get(i))));
        FieldError error = wrong("themes", rows);
        assertThat(error.key()).isEqualTo("error.too-many");
        assertThat(error.text(TEXTS, Languages.FRENCH)).isEqualTo("Choisissez-en 5 au plus");
    }

    @Test
    void may_wait() {
        assertThat(read(List.of("themes"), Map.of()).errors()).isEmpty();
    }
}
