package org.icjc.requests.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.icjc.kernel.answers.Answer;
import org.icjc.kernel.answers.Answers;
import org.icjc.kernel.secrets.SecretFiles;
import org.icjc.vault.RequesterKeys;
import org.icjc.vault.ReturnCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormTokensTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    @TempDir Path folder;

    @Test
    void a_code_comes_back_as_it_was_carried_however_late() {
        ReturnCode code = ReturnCode.random();
        String token = at(NOON).carry(code);
        assertThat(at(NOON.plusSeconds(90 * 86_400)).code(token)).contains(code);
    }

    @Test
    void a_code_made_elsewhere_is_refused() {
        FormTokens others = new FormTokens(new SecretFiles(folder.resolve("others")), noon());
        assertThat(at(NOON).code(others.carry(ReturnCode.random()))).isEmpty();
        assertThat(at(NOON).code("")).isEmpty();
        assertThat(at(NOON).code("not base 64")).isEmpty();
        assertThat(at(NOON).code("A".repeat(100_000))).isEmpty();
    }

    @Test
    void a_form_of_one_code_cannot_be_sent_under_another() {
        RequesterKeys mine = ReturnCode.random().derive();
        String token = at(NOON).page(mine);
        assertThat(at(NOON.plusSeconds(86_400)).fits(mine, token)).isTrue();
        assertThat(at(NOON).fits(ReturnCode.random().derive(), token)).isFalse();
    }

    @Test
    void one_kind_of_token_is_not_another() {
        RequesterKeys keys = ReturnCode.random().derive();
        assertThat(at(NOON).fits(keys, at(NOON).askWords(keys))).isFalse();
        assertThat(at(NOON).wordsAsked(keys, at(NOON).page(keys))).isEmpty();
        assertThat(at(NOON).code(at(NOON).page(keys))).isEmpty();
    }

    @Test
    void every_changed_byte_is_a_forgery() {
        RequesterKeys keys = ReturnCode.random().derive();
        byte[] token = Base64.getUrlDecoder().decode(at(NOON).page(keys));
        for (int i = 0; i < token.length; i++) {
            token[i] ^= 1;
            assertThat(at(NOON).fits(keys, Base64.getUrlEncoder().encodeToString(token))).isFalse();
            token[i] ^= 1;
        }
    }

    @Test
    void two_different_words_are_asked_and_every_place_is_asked_some_time() {
        RequesterKeys keys = ReturnCode.random().derive();
        Set<Integer> places = new HashSet<>();
        for (int i = 0; i < 500; i++) {
            List<Integer> asked = at(NOON).wordsAsked(keys, at(NOON).askWords(keys)).orElseThrow();
            assertThat(asked).hasSize(2).isSorted().doesNotHaveDuplicates();
            assertThat(asked).allMatch(place -> place >= 1 && place <= 12);
            places.addAll(asked);
        }
        assertThat(places).hasSize(12);
    }

    @Test
    void a_fingerprint_is_of_the_answers_and_of_the_code() {
        RequesterKeys keys = ReturnCode.random().derive();
        Answers one = Answers.none().with("a", new Answer.Text("x")).with("b", new Answer.None());
        Answers same = Answers.none().with("b", new Answer.None()).with("a", new Answer.Text("x"));
        assertThat(Fingerprints.of(keys, one)).isEqualTo(Fingerprints.of(keys, same));
        assertThat(Fingerprints.of(keys, one))
                .isNotEqualTo(Fingerprints.of(keys, one.without("b")));
        assertThat(Fingerprints.of(keys, one))
                .isNotEqualTo(Fingerprints.of(ReturnCode.random().derive(), one));
    }

    private FormTokens at(Instant moment) {
        return new FormTokens(new SecretFiles(folder), Clock.fixed(moment, ZoneOffset.UTC));
    }

    private static Clock noon() {
        return Clock.fixed(NOON, ZoneOffset.UTC);
    }
}
