package org.icjc.requests.meter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.icjc.kernel.answers.Answer;
import org.icjc.kernel.answers.Answers;
import org.icjc.kernel.taxonomy.Cefr;
import org.icjc.kernel.taxonomy.IccBodies;
import org.icjc.kernel.taxonomy.IccBody;
import org.icjc.kernel.taxonomy.Institution;
import org.icjc.kernel.taxonomy.Institution.Status;
import org.icjc.kernel.taxonomy.Institutions;
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
                        int floor = List.of(5, 10, 20).get(rare);
                        Set<String> fitting = fitting(reading.shown());
                        assertThat(fitting).hasSizeGreaterThanOrEqualTo(floor);
                        assertThat(reading.forward()).isEqualTo(fitting.size());
                        assertThat(fitting).containsAll(reading.cls());
                        assertThat(reading.cls()).hasSizeGreaterThanOrEqualTo(floor);
                        assertThat(reading.fits()).isBetween(floor, fitting.size());
                        assertThat(reading.floor()).isEqualTo(floor);
                        if (place.isSovereign() && tradition == null)
                            assertThat(reading.cls()).contains(place.alpha2());
                        read++;
                    }
        assertThat(read).isGreaterThan(15_000);
    }

    /** Counted anew from the table: the States that everything that is shown is true of. */
    private static Set<String> fitting(Shown shown) {
        return Jurisdictions.all().stream()
                .filter(Jurisdiction::isSovereign)
                .filter(state ->
                        List.of("001", state.region(), state.sub(), state.area())
                                .contains(shown.area()))
                .filter(state ->
                        shown.language() == null
                                || state.courtLanguages().contains(shown.language()))
                .filter(state ->
                        shown.tradition() == null
                                || state.mainTradition()
                                        .map(Tradition::code)
                                        .orElse("mixed")
                                        .equals(shown.tradition()))
                .map(Jurisdiction::alpha2)
                .collect(Collectors.toSet());
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
        Map<String, List<InternationalReading>> shownAlike =
                Stream.concat(
                                IccBodies.offered().stream().map(IccBody::code),
                                Institutions.all().stream()
                                        .filter(each ->
                                                Set.of(Status.ACTIVE, Status.RESIDUAL)
                                                        .contains(each.status()))
                                        .map(Institution::code))
                        .map(code -> InternationalReading.of(new Asker.International(code)))
                        .collect(Collectors.groupingBy(reading -> reading.kind().orElse("")));
        assertThat(shownAlike)
                .containsKeys("", "registry-or-support")
                .doesNotContainKey("prosecutorial");
        for (List<InternationalReading> alike : shownAlike.values())
            assertThat(alike)
                    .hasSizeGreaterThanOrEqualTo(5)
                    .allMatch(reading -> reading.fits() == alike.size());
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
