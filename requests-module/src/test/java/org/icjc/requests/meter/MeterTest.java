package org.icjc.requests.meter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.icjc.kernel.answers.Answer;
import org.icjc.kernel.answers.Answers;
import org.icjc.kernel.taxonomy.Cefr;
import org.icjc.kernel.taxonomy.IccBodies;
import org.icjc.kernel.taxonomy.IccBody;
import org.icjc.kernel.taxonomy.Jurisdiction;
import org.icjc.kernel.taxonomy.Jurisdictions;
import org.icjc.kernel.taxonomy.Tradition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeterTest {

    private static final Answers FROM_MALI =
            Answers.none()
                    .with("jurisdiction", new Answer.Countries(List.of("ML")))
                    .with(
                            "languages",
                            new Answer.Languages(List.of(new Answer.LanguageLevel("fr", Cefr.C1))))
                    .with("crimes", new Answer.Choices(List.of("genocide", "cah")))
                    .with(
                            "stages",
                            new Answer.Choices(List.of("investigation", "arrest", "trial")));

    @Test
    void answers_are_read_as_the_meter_needs_them() {
        var asker = (Asker.National) AskerReader.read(FROM_MALI);
        Reading reading = Meter.standard().read(asker, 0);
        assertThat(reading.shown().code()).isEqualTo("011 fr civil");
        assertThat(reading.shown().procedure()).contains("mainly-by-the-judge");
        assertThat(AskerReader.rarePairs(FROM_MALI)).isEqualTo(2);
        assertThat(Meter.standard().read(asker, 2).floor()).isEqualTo(20);
    }

    @Test
    void a_tradition_other_than_the_tables_shows_nothing_until_the_table_is_corrected() {
        Answers corrected =
                FROM_MALI.with("traditions", new Answer.Choices(List.of("customary", "civil")));
        Reading reading = Meter.standard().read((Asker.National) AskerReader.read(corrected), 0);
        assertThat(reading.shown()).isEqualTo(Shown.NOTHING);
        assertThat(reading.ok()).isTrue();
    }

    @Test
    void a_place_without_a_row_shows_nothing() {
        Answers kosovo = FROM_MALI.with("jurisdiction", new Answer.Countries(List.of("XK")));
        Reading reading = Meter.standard().read((Asker.National) AskerReader.read(kosovo), 0);
        assertThat(reading.shown()).isEqualTo(Shown.NOTHING);
    }

    @Test
    void a_territory_is_shown_like_a_state_that_it_resembles_or_not_at_all() {
        for (Jurisdiction place : Jurisdictions.all()) {
            for (String language : place.courtLanguages()) {
                var asker = new Asker.National(place, List.of(language), null);
                Reading reading = Meter.standard().read(asker, 0);
                assertThat(reading.shown().fitsArea(place)).isTrue();
                assertThat(reading.shown().fitsLanguage(place)).isTrue();
                assertThat(reading.fits()).isGreaterThanOrEqualTo(5);
            }
        }
    }

    @Test
    void whoever_asks_and_whatever_is_answered_at_least_the_floor_fits_what_is_shown() {
        List<List<String>> languages =
                List.of(List.of(), List.of("en"), List.of("fr", "ar"), List.of("xx"));
        int read = 0;
        for (Jurisdiction place : Jurisdictions.all())
            for (List<String> asked : languages)
                for (@Nullable String tradition : traditions())
                    for (int rare = 0; rare <= 2; rare++) {
                        var asker = new Asker.National(place, asked, tradition);
                        Reading reading = Meter.standard().read(asker, rare);
                        assertThat(reading.ok()).isTrue();
                        assertThat(reading.floor()).isGreaterThanOrEqualTo(5);
                        if (place.isSovereign() && tradition == null)
                            assertThat(reading.cls()).contains(place.alpha2());
                        read++;
                    }
        assertThat(read).isGreaterThan(15_000);
    }

    /** As the table says, and each other that a requester may put first. */
    private static List<@Nullable String> traditions() {
        List<@Nullable String> all = new ArrayList<>();
        all.add(null);
        for (Tradition each : Tradition.values()) all.add(each.code());
        all.add("mixed");
        return all;
    }

    @Test
    void an_international_body_is_shown_by_kind_only_where_five_are_of_that_kind() {
        for (IccBody body : IccBodies.offered()) {
            InternationalReading reading =
                    InternationalReading.of(new Asker.International(body.code()));
            assertThat(reading.ok()).isTrue();
            assertThat(reading.kind()).isNotEqualTo(java.util.Optional.of("prosecutorial"));
        }
        assertThat(InternationalReading.of(new Asker.International("reg")).kind())
                .contains("registry-or-support");
        assertThat(InternationalReading.of(new Asker.International(null)).kind()).isEmpty();
    }

    @Test
    void nothing_of_the_asker_shows_when_it_is_printed() {
        var asker = AskerReader.read(FROM_MALI);
        assertThat(asker.toString()).isEqualTo("[national]");
        assertThat(Meter.standard().read((Asker.National) asker, 0).toString())
                .isEqualTo("[reading]");
    }
}
