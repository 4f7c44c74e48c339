package org.icjc.requests.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.icjc.kernel.answers.Answer;
import org.icjc.kernel.answers.Answers;
import org.icjc.kernel.answers.AnswersJson;
import org.icjc.vault.Compartment;
import org.icjc.vault.Label;
import org.junit.jupiter.api.Test;

/**
 * What requests sealed once must open and read for ever. A new version of a record gets a new file
 * beside the old one, made with {@link Frozen#seal}.
 */
class GoldenRecordsTest {
    static final Card CARD =
            new Card("Hearing young witnesses", "Parquet A", "NL", List.of("fr", "ar-EG"));
    static final String TEXT = "An invented message, with “quotes”, é, ع and a\nsecond line.";
    static final UUID MEMBER = new UUID(0x4444_4444_4444_4444L, 0x8444_4444_4444_4444L);
    static final InterestedMember PROFILE_IN_WORDS =
            new InterestedMember(
                    null,
                    "Invented Academy",
                    "NL",
                    List.of(new Phrase.Written("We can do all of it.", "")),
                    List.of(
                            new InterestedMember.Line(
                                    new Phrase.Written("Languages", ""),
                                    List.of(new Phrase.Written("French", "")))));
    static final InterestedMember PROFILE =
            new InterestedMember(
                    MEMBER,
                    "Invented Academy",
                    "NL",
                    List.of(
                            new Phrase.Word("interest.later"),
                            new Phrase.Written("D’ici à l’été", "fr")),
                    List.of(
                            new InterestedMember.Line(
                                    new Phrase.Word("members.word.languages"),
                                    List.of(
                                            new Phrase.Spoken("fr", "C1"),
                                            new Phrase.Spoken("ar", "")))));
    static final Instant AT = Instant.parse("2026-11-25T08:00:00Z");
    static final LocalDate UNTIL = LocalDate.of(2027, 6, 30);
    static final UUID BRIEF = new UUID(0x3333_3333_3333_4333L, 0x8333_3333_3333_3333L);
    static final String DECLARED =
            "7443fbdd5ba9601b292ad9e9d0e4213187b3ca02b0d9aa499e515c6b966f204b"
                    + "18b5d7d2621eaae3aea1b56a3434132c7b0e33452862344c5b6f4c241be9880d";
    static final byte[] EXACT = {1, 2, 3};

    static Answers answers() {
        return new Answers(
                Map.of(
                        "title", new Answer.Text("Hearing young witnesses"),
                        "jurisdiction", new Answer.Countries(List.of("NL")),
                        "audience", new Answer.Choices(List.of("judges", "prosecutors"))));
    }

    @Test
    void a_card_of_the_first_version_is_read() {
        assertThat(CardRecord.read(Frozen.open("card-1.hex", Label.CARD, Compartment.CONTENT)))
                .isEqualTo(CARD);
    }

    @Test
    void a_text_of_the_first_version_is_read() {
        assertThat(TextRecord.read(Frozen.open("text-1.hex", Label.MESSAGE, Compartment.CONTENT)))
                .isEqualTo(TEXT);
    }

    @Test
    void a_profile_of_the_first_version_is_read() {
        assertThat(
                        ProfileRecord.read(
                                Frozen.open("profile-1.hex", Label.PROFILE, Compartment.CONTENT)))
                .isEqualTo(PROFILE_IN_WORDS);
    }

    @Test
    void a_profile_of_the_second_version_is_read_and_written() {
        byte[] golden = Frozen.open("profile-2.hex", Label.PROFILE, Compartment.CONTENT);
        assertThat(ProfileRecord.read(golden)).isEqualTo(PROFILE);
        assertThat(ProfileRecord.write(PROFILE)).isEqualTo(golden);
    }

    @Test
    void a_profile_of_no_known_version_is_refused_without_its_content() {
        byte[] unknown =
                "{\"version\":3,\"name\":\"canary\"}"
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertThatThrownBy(() -> ProfileRecord.read(unknown))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("canary");
    }

    @Test
    void answers_of_the_first_version_are_read() {
        assertThat(
                        AnswersJson.read(
                                Frozen.open("answers-1.hex", Label.CONTENT, Compartment.CONTENT)))
                .isEqualTo(answers());
    }

    @Test
    void a_consent_of_the_first_version_still_holds() {
        SignedStatement signed = statement("consent-1.hex");
        Consent consent =
                ConsentRecord.read(
                        signed, Frozen.requester().publicKeys(), Frozen.REQUEST, Frozen.ROW);
        assertThat(consent)
                .isEqualTo(
                        new Consent(
                                Frozen.ROW,
                                null,
                                "",
                                Set.of(ConsentScope.PARTIES, ConsentScope.CONTENT),
                                UNTIL,
                                AT));
    }

    @Test
    void an_approval_of_the_first_version_still_holds_for_its_exact_bytes() {
        SignedStatement signed = statement("approval-1.hex");
        assertThat(signed.holds(Frozen.requester().publicKeys())).isTrue();
        assertThat(signed.statement())
                .isEqualTo(Statement.approval(Frozen.REQUEST, BRIEF, EXACT, AT));
    }

    @Test
    void a_declaration_signed_in_the_first_version_still_holds() {
        byte[] signature = HexFormat.of().parseHex(DECLARED);
        byte[] declared = Statement.declaration(Frozen.REQUEST, Frozen.ROW, Outcome.NONE, AT);
        assertThat(Frozen.requester().publicKeys().verify(declared, signature)).isTrue();
    }

    @Test
    void what_is_signed_and_written_now_are_the_bytes_of_the_newest_version() {
        assertThat(CardRecord.write(CARD))
                .isEqualTo(Frozen.open("card-1.hex", Label.CARD, Compartment.CONTENT));
        assertThat(TextRecord.write(TEXT))
                .isEqualTo(Frozen.open("text-1.hex", Label.MESSAGE, Compartment.CONTENT));
        assertThat(signedConsent().write())
                .isEqualTo(Frozen.open("consent-2.hex", Label.VERIFY, Compartment.CONTENT));
    }

    @Test
    void a_consent_of_the_second_version_names_the_member_and_what_was_shown() {
        Consent consent =
                ConsentRecord.read(
                        statement("consent-2.hex"),
                        Frozen.requester().publicKeys(),
                        Frozen.REQUEST,
                        Frozen.ROW);
        assertThat(consent)
                .isEqualTo(
                        new Consent(
                                Frozen.ROW,
                                MEMBER,
                                Shown.hash(EXACT),
                                Set.of(ConsentScope.PARTIES, ConsentScope.CONTENT),
                                UNTIL,
                                AT));
    }

    static SignedStatement signedConsent() {
        return SignedStatement.sign(
                Statement.consent(
                        Frozen.REQUEST,
                        Frozen.ROW,
                        MEMBER,
                        EXACT,
                        Set.of(ConsentScope.PARTIES, ConsentScope.CONTENT),
                        UNTIL,
                        AT),
                Frozen.requester());
    }

    private static SignedStatement statement(String name) {
        return SignedStatement.read(Frozen.open(name, Label.VERIFY, Compartment.CONTENT));
    }
}
