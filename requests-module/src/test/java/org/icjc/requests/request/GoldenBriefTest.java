package org.icjc.requests.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.icjc.requests.access.Frozen;
import org.icjc.vault.Compartment;
import org.icjc.vault.Label;
import org.junit.jupiter.api.Test;

/** A brief that was sealed once must be read for ever: its requester signed these bytes. */
class GoldenBriefTest {
    static final BriefText TEXT =
            new BriefText(
                    "fr",
                    List.of(new BriefText.Line("jurisdiction", "Western Europe")),
                    "A workshop on hearing witnesses.");
    static final BriefWork WORK =
            new BriefWork(
                    List.of(new BriefLine("jurisdiction", "Netherlands", "Western Europe", false)),
                    "A workshop on hearing witnesses.",
                    new BriefMeter(7, 5, List.of(new BriefMeter.Line("area", 7))),
                    false);

    @Test
    void a_brief_of_the_first_version_is_read() {
        assertThat(BriefText.read(Frozen.open("brief-1.hex", Label.OFFER, Compartment.CONTENT)))
                .isEqualTo(TEXT);
    }

    @Test
    void what_a_brief_was_made_from_is_read_and_written_as_in_the_first_version() {
        byte[] frozen = Frozen.open("brief-work-1.hex", Label.BRIEF_LINE, Compartment.CONTENT);
        assertThat(BriefWork.read(frozen)).isEqualTo(WORK);
        assertThat(WORK.bytes()).isEqualTo(frozen);
    }
}
