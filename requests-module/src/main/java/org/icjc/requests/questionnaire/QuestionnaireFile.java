package org.icjc.requests.questionnaire;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A questionnaire as it stands in its YAML file; a word that is not known here is an error. */
record QuestionnaireFile(String id, int version, List<PageEntry> pages) {

    private static final YAMLMapper YAML =
            YAMLMapper.builder(
                            YAMLFactory.builder()
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .build())
                    .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    record PageEntry(
            String id, @Nullable Boolean ofSupportType, @Nullable List<QuestionEntry> questions) {}

    record QuestionEntry(
            String id,
            String kind,
            @Nullable List<String> options,
            @Nullable String optionsFrom,
            @Nullable String optionTexts,
            @Nullable Set<String> alone,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            @Nullable BigDecimal step,
            @Nullable Integer fromMonths,
            @Nullable Integer toMonths,
            @Nullable String shape,
            String required,
            @Nullable String or,
            @Nullable Map<String, Set<String>> when,
            @Nullable Boolean none,
            @Nullable Map<String, String> stops,
            @Nullable Map<String, String> warnings,
            String in,
            String use,
            String brief) {}

    /** Reads a file of this folder, such as {@code common-1.yaml}. */
    static QuestionnaireFile read(String file) {
        try (InputStream in =
                QuestionnaireFile.class.getResourceAsStream(
                        "/org/icjc/requests/questionnaires/" + file)) {
            if (in == null) {
                throw new QuestionnaireBroken(file, List.of("there is no such file"));
            }
            return parse(file, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static QuestionnaireFile parse(String name, byte[] yaml) {
        try {
            return YAML.readValue(yaml, QuestionnaireFile.class);
        } catch (JacksonException e) {
            // A questionnaire is ours and holds nothing confidential: the message may quote it.
            throw new QuestionnaireBroken(name, List.of(e.getOriginalMessage()));
        }
    }

    /** The questions as types, or everything that is wrong with them. */
    Questionnaire toQuestionnaire() {
        var problems = new ArrayList<String>();
        var read = new ArrayList<Page>();
        for (PageEntry page : pages) {
            var questions = new ArrayList<Question>();
            for (QuestionEntry entry :
                    page.questions == null ? List.<QuestionEntry>of() : page.questions) {
                try {
                    questions.add(QuestionReader.read(entry));
                } catch (IllegalArgumentException | NullPointerException e) {
                    problems.add("question " + entry.id + ": " + e.getMessage());
                }
            }
            read.add(new Page(page.id, questions));
        }
        if (!problems.isEmpty()) {
            throw new QuestionnaireBroken(id + "-" + version, problems);
        }
        return new Questionnaire(id, version, read);
    }

    /** The page into whose place the pages of the support type come. */
    String pageOfSupportType() {
        return pages.stream()
                .filter(page -> Boolean.TRUE.equals(page.ofSupportType))
                .map(PageEntry::id)
                .findFirst()
                .orElse("");
    }
}
