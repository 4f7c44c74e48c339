package org.icjc.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.icjc.kernel.texts.MessageFiles;
import org.junit.jupiter.api.Test;

class SiteTextsTest {
    @Test
    void every_text_of_the_site_is_complete_and_well_set_in_three_languages() {
        assertThat(MessageFiles.of("org/icjc/site").problems()).isEmpty();
    }
}
