package org.icjc.members.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.icjc.kernel.answers.Answer;
import org.icjc.kernel.answers.Answer.LanguageLevel;
import org.icjc.kernel.answers.Answers;
import org.icjc.kernel.taxonomy.Cefr;
import org.icjc.kernel.taxonomy.OwnTopic;
import org.icjc.kernel.taxonomy.PractitionerKind;
import org.icjc.kernel.taxonomy.SupportType;
import org.icjc.kernel.taxonomy.Tradition;
import org.junit.jupiter.api.Test;

class NeedReaderTest {

    private static final Answers FROM_MALI =
            Answers.none()
                    .with("asker-kind", choice("national authority"))
                    .with("jurisdiction", new Answer.Countries(List.of("ML")))
                    .with("institution-kind", choice("prosecution service"))
                    .with("languages", languages(new LanguageLevel("fr", Cefr.B2)))
                    .with("audience", choices("prosecutors"));

    private static Answer choice(String code) {
        return new Answer.Choice(code);
    }

    private static Answer choices(String... codes) {
        return new Answer.Choices(List.of(codes));
    }

    private static Answer languages(LanguageLevel... levels) {
        return new Answer.Languages(List.of(levels));
    }

    private static Need read(Answers answers) {
        return NeedReader.read(answers, MatchTables.current(), Places.TABLE);
    }

    private static Answers ask(String type) {
        return FROM_MALI.with("support-type", choice(type));
    }

    @Test
    void other_and_not_sure_count_as_the_nearest_support_if_one_is_named() {
        assertThat(read(ask("other")).type()).isEqualTo(SupportType.OTHER);
        assertThat(read(ask("not sure")).type()).isEqualTo(SupportType.OTHER);
        assertThat(read(ask("not sure").with("oc-nearest", choice("mentoring"))).type())
                .isEqualTo(SupportType.MENTORING);
        assertThat(read(ask("guide").with("oc-nearest", choice("mentoring"))).type())
                .isEqualTo(SupportType.GUIDE);
    }

    @Test
    void a_written_product_is_in_its_own_language_at_the_level_that_the_work_takes() {
        Need memorandum =
                read(
                        ask("memorandum")
                                .with(
                                        "em-form.language",
                                        languages(new LanguageLevel("en", Cefr.A1))));
        assertThat(memorandum.languages().asked())
                .containsExactly(new LanguageLevel("en", Cefr.C1));
        assertThat(memorandum.languages().isProduct()).isTrue();
        Need drafting = read(ask("drafting").with("ld-translation", new Answer.None()));
        assertThat(drafting.languages().asked()).containsExactly(new LanguageLevel("fr", Cefr.B2));
    }

    @Test
    void interpretation_bridges_talk_and_translation_bridges_writing() {
        Answer means = choices("interpretation", "venue");
        assertThat(read(ask("workshop").with("own-means", means)).languages().bridgeOffered())
                .isTrue();
        assertThat(read(ask("guide").with("own-means", means)).languages().bridgeOffered())
                .isFalse();
        assertThat(
                        read(ask("guide").with("own-means", choices("translation")))
                                .languages()
                                .bridgeOffered())
                .isTrue();
        Need mentoring =
                read(
                        ask("mentoring")
                                .with("mt-profile", choices("our language without interpreter")));
        assertThat(mentoring.languages().noInterpreter()).isTrue();
    }

    @Test
    void topics_of_a_support_types_own_list_are_read_by_their_wording() {
        assertThat(
                        read(ask("drafting")
                                        .with(
                                                "ld-scope",
                                                choices("cooperation with the ICC", "penalties")))
                                .topics()
                                .own())
                .containsExactly(OwnTopic.DRAFTING_COOPERATION, OwnTopic.DRAFTING_PENALTIES);
        assertThat(
                        read(ask("moot").with("mc-phase", choices("whole trial", "appeal")))
                                .topics()
                                .own())
                .containsExactly(OwnTopic.MOOT_WHOLE, OwnTopic.MOOT_APPEAL);
        assertThat(
                        read(ask("trainers")
                                        .with(
                                                "tt-methods",
                                                choices("teaching adults", "writing materials")))
                                .topics()
                                .own())
                .containsExactly(OwnTopic.TRAINERS_ADULTS, OwnTopic.TRAINERS_MATERIALS);
        assertThat(
                        read(ask("workshop").with("crimes", choices("none in particular")))
                                .topics()
                                .all())
                .isEmpty();
    }

    @Test
    void international_courts_are_a_topic_wherever_they_are_chosen() {
        assertThat(
                        read(ask("visit").with("sv-hosts", choices("court", "international court")))
                                .topics()
                                .own())
                .containsExactly(OwnTopic.INTERNATIONAL);
        assertThat(read(ask("moot").with("mc-rules", choice("the ICC’s"))).topics().own())
                .containsExactly(OwnTopic.INTERNATIONAL);
        assertThat(read(ask("moot").with("mc-rules", choice("ours"))).topics().own()).isEmpty();
    }

    @Test
    void hosts_roles_and_the_own_function_are_wanted_besides_or_instead_of_an_audience() {
        assertThat(
                        read(ask("visit").with("sv-hosts", choices("court", "international court")))
                                .wanted())
                .containsExactly(new Need.Wanted.Function(PractitionerKind.JUDGE));
        assertThat(read(ask("moot").with("mc-roles", choices("bench", "observers"))).wanted())
                .containsExactly(new Need.Wanted.Function(PractitionerKind.JUDGE));
        assertThat(read(ask("mentoring").with("mt-profile", choices("same function"))).wanted())
                .hasSize(2)
                .contains(new Need.Wanted.Function(PractitionerKind.PROSECUTOR));
    }

    @Test
    void the_rank_wanted_follows_from_who_takes_part() {
        assertThat(read(ask("workshop").with("ws-level", choice("experienced"))).rank())
                .isEqualTo(3);
        assertThat(read(ask("trainers").with("tt-experience", choice("now and then"))).rank())
                .isEqualTo(2);
        assertThat(read(ask("retreat").with("rt-rank", choice("heads"))).rank()).isEqualTo(3);
        assertThat(read(ask("curriculum").with("cd-level", choice("in service"))).rank())
                .isEqualTo(2);
        assertThat(read(ask("curriculum").with("cd-level", choice("university"))).rank())
                .isEqualTo(1);
        assertThat(read(ask("mentoring").with("mt-profile", choices("has led a unit"))).rank())
                .isEqualTo(3);
        assertThat(read(ask("guide")).rank()).isNull();
    }

    @Test
    void days_are_rounded_up_and_a_date_needs_a_day() {
        assertThat(
                        read(ask("workshop")
                                        .with("ws-days", new Answer.Number(new BigDecimal("2.5"))))
                                .days())
                .isEqualTo(3);
        assertThat(read(ask("guide")).days()).isEqualTo(1);
        assertThat(read(ask("guide").with("when-kind", choice("a period"))).when())
                .isEqualTo(new Need.When.Whenever());
        LocalDate day = LocalDate.of(2027, 3, 15);
        assertThat(
                        read(ask("guide")
                                        .with("when-kind", choice("a fixed date"))
                                        .with("needed-by", new Answer.Day(day)))
                                .when())
                .isEqualTo(new Need.When.On(day));
    }

    @Test
    void the_law_is_that_of_the_table_unless_the_requester_corrects_it() {
        assertThat(read(ask("workshop")).law().mode()).isEqualTo(TraditionMode.SAME);
        Need corrected = read(ask("workshop").with("traditions", choices("muslim", "civil")));
        var mix = corrected.law().mix();
        assertThat(mix).isNotNull();
        if (mix != null) {
            assertThat(mix.of(Tradition.MUSLIM)).isEqualTo(70);
        }
        assertThat(
                        read(ask("comparative").with("ca-compare", choices("let members propose")))
                                .law())
                .isEqualTo(Need.Law.NOT_ASKED);
        assertThat(
                        read(ask("comparative").with("ca-compare", choices("other traditions")))
                                .law()
                                .mode())
                .isEqualTo(TraditionMode.OTHER);
        assertThat(read(ask("moot").with("mc-rules", choice("invented"))).law())
                .isEqualTo(Need.Law.NOT_ASKED);
    }

    @Test
    void a_place_without_a_row_and_another_country_are_simply_not_asked() {
        Need kosovo =
                read(ask("workshop").with("jurisdiction", new Answer.Countries(List.of("XK"))));
        assertThat(kosovo.jurisdiction()).isNull();
        assertThat(kosovo.law()).isEqualTo(Need.Law.NOT_ASKED);
        assertThat(read(ask("workshop").with("place", choice("in another country"))).place())
                .isNull();
        assertThat(read(ask("workshop").with("place", choice("no wish"))).place()).isEqualTo("ML");
    }

    @Test
    void nothing_answered_asks_for_nothing_and_breaks_nothing() {
        Need nothing = read(Answers.none());
        assertThat(nothing.topics().all()).isEmpty();
        assertThat(nothing.modes()).isEmpty();
        var request = new MatchRequest("r", nothing, PartiesReader.read(Answers.none()), List.of());
        List<MatchCard> cards =
                Matching.current()
                        .cards(request, new RandomWorld(9).members(50), RandomWorld.TODAY);
        assertThat(cards).hasSize(50);
    }

    @Test
    void printing_a_request_shows_nothing_of_it() {
        var request =
                new MatchRequest(
                        "r", read(ask("workshop")), PartiesReader.read(FROM_MALI), List.of());
        assertThat(request + " " + request.need() + " " + request.parties())
                .isEqualTo("[request] [need] [parties]");
    }
}
