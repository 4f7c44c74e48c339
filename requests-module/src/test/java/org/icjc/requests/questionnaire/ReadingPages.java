package org.icjc.requests.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.icjc.kernel.answers.Answer;
import org.icjc.kernel.texts.Languages;
import org.icjc.kernel.texts.Texts;

/**
 * Reads single questions of the workshop form, on 25 November 2026, with two members to choose
 * from.
 */
abstract class ReadingPages {

    static final Texts TEXTS = Texts.load();
    static final Form FORM =
            Questionnaires.load(key -> TEXTS.has(Languages.ENGLISH, key)).form("workshop");
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T10:00:00Z"), ZoneOffset.UTC);

    final AnswerReader reader = new AnswerReader(new OptionLists(List.of(new TwoMembers())), CLOCK);

    record TwoMembers() implements OptionSupply {
        @Override
        public OptionSource source() {
            return OptionSource.MEMBERS;
        }

        @Override
        public List<Option.Named> options() {
            return List.of(
                    new Option.Named("m1", "Demo Bar"), new Option.Named("m2", "Demo School"));
        }
    }

    Answer given(String id, Map<String, List<String>> fields) {
        Reading reading = read(List.of(id), fields);
        assertThat(reading.errors()).isEmpty();
        return reading.answers().find(id).orElseThrow();
    }

    FieldError wrong(String id, Map<String, List<String>> fields) {
        Reading reading = read(List.of(id), fields);
        assertThat(reading.answers().find(id)).isEqualTo(Optional.empty());
        assertThat(reading.errors()).hasSize(1);
        FieldError error = reading.errors().getFirst();
        for (var locale : Languages.ALL) assertThat(error.text(TEXTS, locale)).isNotBlank();
        return error;
    }

    Reading read(List<String> ids, Map<String, List<String>> fields) {
        return reader.read(
                new Page("test", ids.stream().map(AnswerReaderTest::question).toList()), fields);
    }

    static Question question(String id) {
        return FORM.pages().stream()
                .flatMap(page -> page.questions().stream())
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static Map<String, List<String>> field(String name, String value) {
        return Map.of(name, List.of(value));
    }

    static Map<String, List<String>> fields(String name, String... values) {
        return Map.of(name, List.of(values));
    }

    static Map<String, List<String>> day(String day, String month, String year) {
        return Map.of(
                "needed-by.day",
                List.of(day),
                "needed-by.month",
                List.of(month),
                "needed-by.year",
                List.of(year));
    }

    static Map<String, List<String>> language(int row, String tag, String level) {
        return Map.of(
                "languages." + row + ".tag",
                List.of(tag),
                "languages." + row + ".level",
                List.of(level));
    }
}
