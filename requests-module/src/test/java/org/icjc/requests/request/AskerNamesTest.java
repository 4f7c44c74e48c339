package org.icjc.requests.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.icjc.kernel.answers.Answer;
import org.icjc.kernel.answers.Answers;
import org.icjc.kernel.taxonomy.Jurisdictions;
import org.junit.jupiter.api.Test;

/** Which words name who asks; all askers are invented. */
class AskerNamesTest {
    @Test
    void a_state_is_named_by_its_name_in_several_languages_and_by_its_people() {
        assertThat(named("SN", "Trained in Senegal, au Sénégal, by Senegalese and others."))
                .containsExactly("Senegal", "Sénégal", "Senegalese");
        assertThat(named("KE", "Kenya’s courts, Kenyan judges, Kenyans"))
                .containsExactly("Kenya", "Kenyan", "Kenyans");
        assertThat(named("PE", "Peruvian and Perú")).containsExactly("Peruvian", "Perú");
        assertThat(named("CI", "An Ivorian office")).containsExactly("Ivorian");
        assertThat(named("CD", "In the DRC, in Kinshasa, of the Congo"))
                .containsExactly("DRC", "Kinshasa", "Congo");
    }

    @Test
    void a_word_that_only_begins_like_the_state_is_no_name_of_it() {
        assertThat(named("ML", "A malicious, malign act")).isEmpty();
        assertThat(named("CL", "Children who were witnesses")).isEmpty();
        assertThat(named("TD", "A chaddah")).isEmpty();
    }

    @Test
    void every_state_is_named_by_every_word_for_its_people() {
        List<String> codes =
                Stream.concat(
                                Jurisdictions.sovereign().stream().map(each -> each.alpha2()),
                                Stream.of("XK"))
                        .toList();
        assertThat(codes).hasSizeGreaterThan(190);
        for (String code : codes) {
            assertThat(Peoples.of(code)).as(code).isNotEmpty();
            for (String word : Peoples.of(code))
                assertThat(String.join(" ", named(code, "As the " + word + " courts do.")))
                        .as(code)
                        .contains(word);
        }
    }

    @Test
    void a_people_is_written_like_a_name_and_a_language_in_a_line_is_none() {
        assertThat(named("PL", "To polish a text, with Polish judges and Poles"))
                .containsExactly("Polish", "Poles");
        assertThat(named("SN", "A workshop in French for a Swiss office")).isEmpty();
        assertThat(asker("FR").inLine("French")).isEmpty();
        assertThat(asker("FR").in("A French court")).hasSize(1);
    }

    private static AskerNames asker(String code) {
        return AskerNames.of(
                Answers.none().with("jurisdiction", new Answer.Countries(List.of(code))));
    }

    @Test
    void words_that_many_states_share_name_none() {
        assertThat(named("CF", "A republic in central or southern parts of African law")).isEmpty();
        assertThat(named("CF", "Of the Central African Republic"))
                .containsExactly("Central African Republic");
    }

    @Test
    void another_state_is_not_the_asker() {
        assertThat(named("SN", "As was done in Kenya and in Peru")).isEmpty();
    }

    @Test
    void an_institution_is_named_by_the_words_that_only_its_name_has() {
        Answers answers =
                Answers.none()
                        .with(
                                "institution-name",
                                new Answer.Text("Office of the Public Prosecutor of Bréhonne"));
        String text = "A public prosecutor’s office in Bréhonne.";
        assertThat(named(answers, text)).containsExactly("Bréhonne");
        assertThat(named(answers, "For the Office of the Public Prosecutor of Bréhonne."))
                .containsExactly("Office of the Public Prosecutor of Bréhonne");
    }

    @Test
    void words_of_many_institutions_name_none_in_any_of_their_languages() {
        for (String name :
                List.of(
                        "Library Staff of the New Joint Task Force",
                        "Greffe du Réseau et Cabinet du Programme",
                        "Equipo del Registro y Gabinete del Foro")) {
            Answers answers = Answers.none().with("institution-name", new Answer.Text(name));
            String each = String.join(". ", name.split(" (?:of|the|du|et|del|y) ?| "));
            assertThat(named(answers, each)).isEmpty();
            assertThat(named(answers, "For the " + name)).containsExactly(name);
        }
    }

    @Test
    void words_that_are_written_like_no_name_or_come_from_a_closed_list_are_none() {
        Answers answers =
                Answers.none()
                        .with("institution-name", new Answer.Text("Riverside Cell for Children"));
        assertThat(named(answers, "Children are heard at the riverside.")).isEmpty();
        assertThat(named(answers, "Heard in Riverside")).containsExactly("Riverside");
        assertThat(AskerNames.of(answers).inLine("Riverside")).isEmpty();
        assertThat(AskerNames.of(answers).inLine("Riverside Cell for Children")).hasSize(1);
    }

    @Test
    void letters_that_stand_for_a_name_count_as_written() {
        Answers answers = Answers.none().with("icc-body", new Answer.Choice("otp"));
        assertThat(named(answers, "The OTP of the ICC, an office")).containsExactly("OTP", "ICC");
        assertThat(named(answers, "the International Criminal Court"))
                .containsExactly("International Criminal Court");
        assertThat(named(answers, "adopt picc")).isEmpty();
    }

    @Test
    void whoever_asks_for_a_listed_institution_is_named_by_its_row() {
        Answers answers = Answers.none().with("institution-code", new Answer.Choice("ksc"));
        assertThat(named(answers, "Chambers in Kosovo, the KSC")).containsExactly("Kosovo", "KSC");
    }

    private static List<String> named(String state, String text) {
        return named(
                Answers.none().with("jurisdiction", new Answer.Countries(List.of(state))), text);
    }

    private static List<String> named(Answers answers, String text) {
        return AskerNames.of(answers).in(text).stream()
                .map(mark -> text.substring(mark.start(), mark.end()))
                .toList();
    }
}
