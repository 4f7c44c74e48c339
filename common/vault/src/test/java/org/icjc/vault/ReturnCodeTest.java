package org.icjc.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReturnCodeTest {
    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final ReturnCode code = ReturnCode.of(Arrays.copyOf(Samples.counting(0xf0), 16));

    // The published test vectors of BIP-39 with 128 bits.
    @ParameterizedTest
    @CsvSource({
        "00000000000000000000000000000000, abandon abandon abandon abandon abandon abandon abandon"
                + " abandon abandon abandon abandon about",
        "7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f, legal winner thank year wave sausage worth useful legal"
                + " winner thank yellow",
        "80808080808080808080808080808080, letter advice cage absurd amount doctor acoustic avoid"
                + " letter advice cage above",
        "ffffffffffffffffffffffffffffffff, zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo wrong",
        "9e885d952ad362caeb4efe34a8e91bd2, ozone drill grab fiber curtain grace pudding thank"
                + " cruise elder eight picnic",
        "23db8160a31d3e0dca3688ed941adbf3, cat swing flag economy stadium alone churn speed unique"
                + " patch report train"
    })
    void the_words_are_those_of_the_standard(String bits, String words) {
        ReturnCode standard = ReturnCode.of(HexFormat.of().parseHex(bits));
        assertThat(String.join(" ", standard.words())).isEqualTo(words);
        assertThat(ReturnCode.read(words)).isEqualTo(new ReturnCodeReading.Valid(standard));
    }

    @Test
    void both_forms_of_any_code_read_back() {
        for (int i = 0; i < 1000; i++) {
            ReturnCode any = ReturnCode.random();
            assertThat(any.words()).hasSize(12);
            assertThat(any.shortForm()).matches("([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}");
            valid(any, String.join(" ", any.words()));
            valid(any, any.shortForm());
        }
    }

    @Test
    void words_may_be_typed_in_any_case_and_spacing_and_numbered() {
        List<String> words = code.words();
        valid(code, String.join(" ", words).toUpperCase(Locale.ROOT));
        valid(code, "  " + String.join("\n\t ", words) + "\n");
        valid(code, String.join("-", words));
        valid(code, String.join(", ", words) + ".");
        valid(code, "\u200f" + String.join("\u00a0", words) + "\u200e");
        StringBuilder numbered = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            numbered.append(i + 1).append(". ").append(words.get(i)).append('\n');
        }
        valid(code, numbered.toString());
    }

    @Test
    void words_may_be_cut_to_their_first_four_letters() {
        List<String> cut =
                code.words().stream().map(w -> w.substring(0, Math.min(4, w.length()))).toList();
        valid(code, String.join(" ", cut));
    }

    @Test
    void full_width_letters_and_turkish_capitals_are_read() {
        String words =
                "legal winner thank year wave sausage worth useful legal winner thank yellow";
        ReturnCode legal = ReturnCode.of(HexFormat.of().parseHex("7f".repeat(16)));
        valid(legal, words.replace('i', '\u0131'));
        valid(legal, words.replace('i', '\u0130'));
        StringBuilder wide = new StringBuilder();
        words.chars().forEach(c -> wide.append((char) (c == ' ' ? 0x3000 : c + 0xfee0)));
        valid(legal, wide.toString());
    }

    @Test
    void characters_may_be_typed_in_any_case_and_grouping_and_as_they_look() {
        ReturnCode zeros = ReturnCode.of(new byte[16]);
        String typed = code.shortForm();
        valid(code, typed.toLowerCase(Locale.ROOT));
        valid(code, typed.replace("-", ""));
        valid(code, typed.replace("-", " \u2013 "));
        valid(zeros, zeros.shortForm().replace('0', 'O'));
        valid(zeros, zeros.shortForm().replace('0', 'o'));
        for (int i = 0; i < 200; i++) {
            ReturnCode any = ReturnCode.random();
            valid(any, any.shortForm().replace('1', 'I'));
            valid(any, any.shortForm().replace('1', 'l'));
        }
    }

    @Test
    void digits_of_other_scripts_are_read() {
        for (int zero : new int[] {0x0660, 0x06f0, 0x0966, 0xff10}) {
            StringBuilder typed = new StringBuilder();
            code.shortForm()
                    .chars()
                    .forEach(c -> typed.append((char) (c >= '0' && c <= '9' ? c - '0' + zero : c)));
            valid(code, typed.toString());
        }
    }

    @Test
    void the_place_of_an_unknown_word_is_told_and_never_the_word() {
        List<String> words = new ArrayList<>(code.words());
        words.set(4, "justicia");
        ReturnCodeReading reading = ReturnCode.read(String.join(" ", words));
        assertThat(reading).isEqualTo(new ReturnCodeReading.UnknownWord(5));
        assertThat(reading.toString()).doesNotContain("justicia");
    }

    @Test
    void too_few_and_too_many_words_or_characters_are_told() {
        List<String> words = code.words();
        assertThat(ReturnCode.read(String.join(" ", words.subList(0, 11))))
                .isEqualTo(new ReturnCodeReading.WrongLength(11, 12));
        assertThat(ReturnCode.read(String.join(" ", words) + " zoo"))
                .isEqualTo(new ReturnCodeReading.WrongLength(13, 12));
        assertThat(ReturnCode.read("0123-4567"))
                .isEqualTo(new ReturnCodeReading.WrongLength(8, 28));
        assertThat(ReturnCode.read("")).isInstanceOf(ReturnCodeReading.WrongLength.class);
        assertThat(ReturnCode.read("a".repeat(100_000)))
                .isInstanceOf(ReturnCodeReading.WrongLength.class);
    }

    @Test
    void a_word_that_does_not_fit_the_check_is_a_slip() {
        assertThat(ReturnCode.read("abandon ".repeat(12)))
                .isEqualTo(new ReturnCodeReading.Mistyped());
    }

    @Test
    void most_swapped_and_replaced_words_are_noticed() {
        int noticed = 0;
        int tries = 4000;
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
        for (int i = 0; i < tries; i++) {
            List<String> words = new ArrayList<>(code.words());
            words.set(random.nextInt(12), Words.word(random.nextInt(2048)));
            if (words.equals(code.words())) Collections.swap(words, 0, 1);
            if (ReturnCode.read(String.join(" ", words)) instanceof ReturnCodeReading.Mistyped) {
                noticed++;
            }
        }
        // Four check bits: fifteen slips of sixteen.
        assertThat(noticed).isBetween(tries * 14 / 16, tries);
    }

    @Test
    void every_single_wrong_character_is_noticed() {
        for (String right : shortForms()) {
            for (int at = 0; at < right.length(); at++) {
                for (char other : SYMBOLS.toCharArray()) {
                    if (other != right.charAt(at)) mistyped(replaced(right, at, other));
                }
            }
        }
    }

    @Test
    void every_two_wrong_characters_are_noticed() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(2);
        String right = code.shortForm().replace("-", "");
        for (int a = 0; a < right.length(); a++) {
            for (int b = a + 1; b < right.length(); b++) {
                for (int i = 0; i < 20; i++) {
                    char first = SYMBOLS.charAt(random.nextInt(32));
                    char second = SYMBOLS.charAt(random.nextInt(32));
                    String wrong = replaced(replaced(right, a, first), b, second);
                    if (!wrong.equals(right)) mistyped(wrong);
                }
            }
        }
    }

    @Test
    void every_two_swapped_characters_are_noticed() {
        for (String right : shortForms()) {
            for (int at = 0; at + 1 < right.length(); at++) {
                char first = right.charAt(at);
                char second = right.charAt(at + 1);
                if (first != second) {
                    mistyped(replaced(replaced(right, at, second), at + 1, first));
                }
            }
        }
    }

    @Test
    void a_character_that_no_code_has_is_a_slip() {
        mistyped(replaced(code.shortForm().replace("-", ""), 3, 'U'));
    }

    @Test
    void no_two_words_share_their_first_four_letters() {
        List<String> starts = new ArrayList<>();
        for (int i = 0; i < Words.COUNT; i++) {
            String word = Words.word(i);
            assertThat(Words.index(word)).hasValue(i);
            starts.add(word.substring(0, Math.min(4, word.length())));
        }
        assertThat(starts).doesNotHaveDuplicates().hasSize(2048);
        assertThat(Words.index("aban")).hasValue(0);
        assertThat(Words.index("aba")).isEmpty();
        assertThat(Words.index("abandons")).isEmpty();
        assertThat(Words.index("zzzz")).isEmpty();
    }

    @Test
    void all_that_is_derived_differs_and_stays_the_same_for_one_code() {
        ReturnCode same = ReturnCode.of(Arrays.copyOf(Samples.counting(0xf0), 16));
        assertThat(same.lookupId()).isEqualTo(code.lookupId()).isNotEqualTo(code.lookupHash());
        assertThat(same.draftKey()).isEqualTo(code.draftKey()).isNotEqualTo(code.macKey());
        assertThat(same.requesterKeys().publicKeys())
                .isEqualTo(code.requesterKeys().publicKeys())
                .isNotEqualTo(ReturnCode.random().requesterKeys().publicKeys());
    }

    @Test
    void a_visit_goes_on_with_the_derived_keys_alone() {
        RequesterKeys derived = RequesterKeys.decode(code.derive().encode());
        assertThat(derived.lookupHash()).isEqualTo(code.lookupHash());
        assertThat(derived.draftKey()).isEqualTo(code.draftKey());
        assertThat(derived.macKey()).isEqualTo(code.macKey());
        assertThat(derived.keyPairs().publicKeys()).isEqualTo(code.requesterKeys().publicKeys());
    }

    @Test
    void single_words_can_be_asked_for() {
        for (int position = 1; position <= 12; position++) {
            String word = code.words().get(position - 1);
            assertThat(code.hasWord(position, word)).isTrue();
            assertThat(code.hasWord(position, " " + word.toUpperCase(Locale.ROOT) + "\u200f"))
                    .isTrue();
            assertThat(code.hasWord(position, position + ". " + word)).isTrue();
            assertThat(code.hasWord(position, "")).isFalse();
            assertThat(code.hasWord(position, word + " " + word)).isFalse();
            assertThat(code.hasWord(position, word.equals("zoo") ? "zone" : "zoo")).isFalse();
        }
    }

    @Test
    void a_code_has_exactly_sixteen_bytes() {
        for (int length : new int[] {0, 15, 17, 32}) {
            assertThatIllegalArgumentException().isThrownBy(() -> ReturnCode.of(new byte[length]));
        }
    }

    private List<String> shortForms() {
        return List.of(
                code.shortForm().replace("-", ""),
                ReturnCode.of(new byte[16]).shortForm().replace("-", ""),
                ReturnCode.random().shortForm().replace("-", ""));
    }

    private static String replaced(String text, int at, char with) {
        return text.substring(0, at) + with + text.substring(at + 1);
    }

    private static void valid(ReturnCode code, String typed) {
        assertThat(ReturnCode.read(typed)).isEqualTo(new ReturnCodeReading.Valid(code));
    }

    private static void mistyped(String typed) {
        assertThat(ReturnCode.read(typed)).isEqualTo(new ReturnCodeReading.Mistyped());
    }
}
