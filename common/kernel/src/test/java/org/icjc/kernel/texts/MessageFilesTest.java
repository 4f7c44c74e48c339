package org.icjc.kernel.texts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageFilesTest {

    private static final String EN = "a=Waiting: {n, plural, one {# day} other {# days}}\n";
    private static final String FR =
            "a=Attente\u00A0: {n, plural, one {# jour} many {# de jours} other {# jours}}\n";
    private static final String AR =
            "a=الانتظار: {n, plural, zero {لا أيام} one {يوم واحد} two {يومان} few {# أيام} many {# يوما} other {# يوم}}\n";

    @Test
    void texts_that_agree_have_no_problems() {
        assertThat(MessageFiles.ofSources(EN, FR, AR).problems()).isEmpty();
    }

    @Test
    void a_key_that_a_translation_lacks_is_named() {
        assertThat(MessageFiles.ofSources(EN + "b=Back\n", FR + "b=Retour\n", AR).problems())
                .containsExactly("ar b: missing");
    }

    @Test
    void a_key_that_only_a_translation_has_is_named() {
        assertThat(MessageFiles.ofSources(EN, FR + "b=Retour\n", AR).problems())
                .containsExactly("fr b: not in English");
    }

    @Test
    void a_key_that_stands_twice_is_named() {
        assertThat(MessageFiles.ofSources(EN + EN, FR, AR).problems())
                .containsExactly("en a: stands twice");
    }

    @Test
    void a_lost_placeholder_is_named() {
        assertThat(
                        MessageFiles.ofSources("a=At {time}\n", "a=À l’heure\n", "a=في {time}\n")
                                .problems())
                .singleElement()
                .asString()
                .startsWith("fr a: placeholders");
    }

    @Test
    void each_language_needs_all_its_own_plural_categories() {
        assertThat(
                        MessageFiles.ofSources(
                                        EN,
                                        FR.replace("many {# de jours} ", ""),
                                        AR.replace("two {يومان} ", ""))
                                .problems())
                .containsExactly(
                        "fr a: plural n has [one, other], needs [many, one, other]",
                        "ar a: plural n has [few, many, one, other, zero], needs [few, many, one, other, two, zero]");
    }

    @Test
    void a_choice_without_its_last_brace_is_broken() {
        assertThat(
                        MessageFiles.ofSources("a=At {time\n", "a=À {time}\n", "a=في {time}\n")
                                .problems())
                .contains("en a: broken message syntax");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            textBlock =
                    """
                    Vous n'avez rien                | a straight apostrophe or quotation mark
                    Référence : aucune              | no U+00A0 before a colon
                    Que voulez-vous ?               | no U+202F before ; ! ?
                    Le mot « code »                 | no U+202F inside « »
                    """)
    void french_is_set_as_french(String text, String fault) {
        assertThat(LanguageMarks.fr.faults(text)).contains(fault);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            textBlock =
                    """
                    طلبًا           | a vowel sign or tanwin
                    کتاب            | a Persian letter
                    نعم, لا         | a Latin mark instead of ، ؛ ؟
                    ٣ أيام          | digits other than Western
                    الرمز code هنا  | a word left in Latin letters
                    """)
    void arabic_is_set_as_arabic(String text, String fault) {
        assertThat(LanguageMarks.ar.faults(text)).contains(fault);
    }

    @Test
    void times_isolated_addresses_and_the_short_name_are_no_faults() {
        assertThat(LanguageMarks.fr.faults("à 10:34 UTC, chez ICJC")).isEmpty();
        assertThat(LanguageMarks.ar.faults("مثل \u2066name@example.org\u2069 هنا")).isEmpty();
        assertThat(LanguageMarks.ar.faults("في 10:34 UTC لدى ICJC")).isEmpty();
    }
}
