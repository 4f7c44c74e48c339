package org.icjc.requests.questionnaire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.icjc.kernel.answers.Answers;

/**
 * The questionnaires in use, read and checked once: what is broken in them stops the application
 * from starting.
 */
public final class Questionnaires {

    /**
     * Support types that have a page of their own so far; the others go on with the common part.
     */
    private static final List<String> OWN_PAGES = List.of("workshop");

    private final Form common;
    private final Map<String, Form> bySupportType;

    private Questionnaires(Form common, Map<String, Form> bySupportType) {
        this.common = common;
        this.bySupportType = Map.copyOf(bySupportType);
    }

    /**
     * Reads the files of the current version.
     *
     * @param hasText whether a key has a text in every language
     * @throws QuestionnaireBroken naming everything that is wrong
     */
    public static Questionnaires load(Predicate<String> hasText) {
        QuestionnaireFile commonFile = QuestionnaireFile.read("common-1.yaml");
        var forms = new LinkedHashMap<String, Form>();
        for (String type : OWN_PAGES) {
            Questionnaire own = QuestionnaireFile.read(type + "-1.yaml").toQuestionnaire();
            forms.put(type, checked(type, join(commonFile, own.pages()), hasText));
        }
        return new Questionnaires(checked("common", join(commonFile, List.of()), hasText), forms);
    }

    private static Form join(QuestionnaireFile commonFile, List<Page> own) {
        var pages = new ArrayList<Page>();
        for (Page page : commonFile.toQuestionnaire().pages()) {
            if (page.id().equals(commonFile.pageOfSupportType())) {
                pages.addAll(own);
            } else {
                pages.add(page);
            }
        }
        return new Form(pages);
    }

    static Form checked(String name, Form form, Predicate<String> hasText) {
        List<String> problems = new QuestionnaireCheck(hasText).problems(form);
        if (!problems.isEmpty()) throw new QuestionnaireBroken(name, problems);
        return form;
    }

    /**
     * The form for these answers: the common pages, with those of the support type once it is
     * chosen.
     */
    public Form form(Answers answers) {
        return answers.choice("support-type").map(this::form).orElse(common);
    }

    /**
     * The form for a support type by its code; a type without pages of its own has the common ones.
     */
    public Form form(String supportType) {
        return bySupportType.getOrDefault(supportType, common);
    }
}
