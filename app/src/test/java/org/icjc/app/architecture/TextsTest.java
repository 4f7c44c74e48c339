package org.icjc.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.icjc.kernel.texts.MessageFiles;
import org.icjc.kernel.texts.Texts;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void what_the_public_and_requesters_read_is_complete_in_every_language() {
        for (String module : List.of("kernel", "site", "requests", "app")) {
            assertThat(MessageFiles.of("org/icjc/" + module).problems()).as(module).isEmpty();
        }
    }

    @Test
    void what_the_desk_reads_is_well_set_in_english() {
        assertThat(MessageFiles.englishOnly("org/icjc/desk").problems()).isEmpty();
    }

    @Test
    void no_two_modules_have_a_text_of_one_key() {
        assertThatCode(Texts::load).doesNotThrowAnyException();
    }
}
