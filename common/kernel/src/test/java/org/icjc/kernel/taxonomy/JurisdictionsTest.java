package org.icjc.kernel.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JurisdictionsTest {

    static final JsonNode GOLDEN =
            JsonMapper.builder()
                    .build()
                    .readTree(
                            JurisdictionsTest.class.getResourceAsStream(
                                    "/golden/matching-golden.json"));

    @Test
    void the_table_says_what_the_golden_vectors_were_computed_from() throws Exception {
        String facts =
                "alpha2,alpha3,m49,m49_sub,m49_int,name_en,sovereign,traditions,criminal,confidence,"
                        + "basis,court_languages,lang_basis,rome_status,rome_from,rome_until,rome_doubt\n"
                        + Jurisdictions.all().stream()
                                .map(JurisdictionsTest::asInTheFactFile)
                                .collect(Collectors.joining());
        byte[] hash =
                MessageDigest.getInstance("SHA-256").digest(facts.getBytes(StandardCharsets.UTF_8));
        assertThat(HexFormat.of().formatHex(hash))
                .isEqualTo(GOLDEN.at("/about/jurisdictionsCsvSha256").asString());
    }

    private static String asInTheFactFile(Jurisdiction row) {
        return String.join(
                        ",",
                        row.alpha2(),
                        row.alpha3(),
                        row.m49(),
                        row.sub(),
                        text(row.intermediate()),
                        row.name(),
                        text(row.sovereign()),
                        law(row.traditions()),
                        row.criminalOnly() == null ? "" : law(row.criminalOnly()),
                        row.confidence().name(),
                        row.basis().law(),
                        String.join(" ", row.courtLanguages()),
                        row.basis().languages(),
                        row.rome().status().name().toLowerCase(Locale.ROOT),
                        text(row.rome().from()),
                        text(row.rome().until()),
                        text(row.rome().doubt()))
                + "\n";
    }

    private static String text(@org.jspecify.annotations.Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String law(LegalMix mix) {
        return mix.shares().stream()
                .map(share -> share.tradition().code() + ":" + decimal(share.hundredths()))
                .collect(Collectors.joining(";"));
    }

    private static String decimal(int hundredths) {
        return hundredths == 100 ? "1" : "0." + "%02d".formatted(hundredths).replaceAll("0$", "");
    }

    @Test
    void one_hundred_and_ninety_six_rows_stand_for_themselves() {
        assertThat(Jurisdictions.all()).hasSize(229);
        assertThat(Jurisdictions.sovereign()).hasSize(196);
        assertThat(Jurisdictions.codes()).hasSize(230).contains("XK", "SN");
        assertThat(Jurisdictions.all().stream().filter(Jurisdiction::isParty)).hasSize(124);
    }

    @Test
    void a_row_gives_its_area_its_region_and_the_main_tradition_of_its_criminal_law() {
        Jurisdiction senegal = Jurisdictions.find("SN").orElseThrow();
        assertThat(List.of(senegal.area(), senegal.sub(), senegal.region()))
                .containsExactly("011", "202", "002");
        assertThat(senegal.mainTradition()).contains(Tradition.CIVIL);
        assertThat(Jurisdictions.find("CM").orElseThrow().mainTradition()).isEmpty();
    }

    @Test
    void areas_run_from_the_world_to_the_smallest() {
        assertThat(M49.areas())
                .startsWith("001", "002", "015", "202", "011")
                .contains("419", "029");
    }

    @Test
    void closed_institutions_and_former_names_are_known_but_not_offered() {
        assertThat(Institutions.find("ICTY")).isPresent();
        assertThat(Institutions.open()).extracting(Institution::code).doesNotContain("ICTY");
        assertThat(IccBodies.find("VWU")).isPresent();
        assertThat(IccBodies.offered())
                .extracting(IccBody::code)
                .contains("OTP")
                .doesNotContain("VWU", "ICC");
    }

    @Test
    void names_of_places_and_languages_come_from_cldr() {
        assertThat(Names.place("SN", Locale.FRENCH)).isEqualTo("Sénégal");
        assertThat(Names.place("011", Locale.ENGLISH)).isEqualTo("Western Africa");
        assertThat(Names.language("fr", Locale.ENGLISH)).isEqualTo("French");
    }
}
