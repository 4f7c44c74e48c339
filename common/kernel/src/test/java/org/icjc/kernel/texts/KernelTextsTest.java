package org.icjc.kernel.texts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KernelTextsTest {

    @Test
    void every_text_of_the_kernel_is_complete_and_well_set_in_three_languages() {
        assertThat(MessageFiles.of("org/icjc/kernel").problems()).isEmpty();
    }
}
