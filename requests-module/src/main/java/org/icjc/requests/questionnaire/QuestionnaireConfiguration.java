package org.icjc.requests.questionnaire;

import java.time.Clock;
import java.util.List;
import org.icjc.kernel.texts.Languages;
import org.icjc.kernel.texts.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class QuestionnaireConfiguration {
    @Bean
    Questionnaires questionnaires(Texts texts) {
        return Questionnaires.load(
                key -> Languages.ALL.stream().allMatch(language -> texts.has(language, key)));
    }

    @Bean
    OptionLists optionLists(List<OptionSupply> supplies) {
        return new OptionLists(supplies);
    }

    @Bean
    AnswerReader answerReader(OptionLists lists, Clock clock) {
        return new AnswerReader(lists, clock);
    }
}
