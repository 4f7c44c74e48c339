package org.icjc.requests;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.icjc.kernel.answers.Answer;
import org.icjc.kernel.answers.Answers;
import org.icjc.kernel.taxonomy.Cefr;

/** The invented request of the questionnaires' worked example, with words to search for. */
public final class SampleAnswers {
    /** Stands in free texts of every compartment; nothing sealed may show it. */
    public static final String CANARY_WORD = "Quetzalcanaryword";

    private SampleAnswers() {}

    public static Answers workshop() {
        return Answers.none()
                .with("asker-kind", new Answer.Choice("national-authority"))
                .with("jurisdiction", new Answer.Countries(List.of("SN")))
                .with("institution-kind", new Answer.Choice("prosecution-service"))
                .with("institution-name", new Answer.Text("Parquet " + CANARY_WORD))
                .with("mandate-basis", new Answer.Choice("head-of-the-institution"))
                .with("mandate-check", choices("signed-letter"))
                .with("others-agree", new Answer.Choice("no"))
                .with("contact-function", new Answer.Text("Deputy " + CANARY_WORD))
                .with("contact-language", languages("fr"))
                .with("reply-way", choices("only-here"))
                .with("support-type", new Answer.Choice("workshop"))
                .with("not-this", new Answer.None())
                .with("title", new Answer.Text("Hearing witnesses " + CANARY_WORD))
                .with("need", new Answer.Text("Young witnesses are heard " + CANARY_WORD))
                .with("change-wanted", new Answer.Text("One hearing " + CANARY_WORD))
                .with("crimes", choices("cah"))
                .with("stages", choices("investigation", "trial"))
                .with("themes", choices("children", "sgbc"))
                .with("live-case", new Answer.Choice("only-as-the-reason-why-we-ask"))
                .with("icc-situation", new Answer.Choice("no"))
                .with("states-concerned", new Answer.Countries(List.of("SN", "GM")))
                .with("audience", choices("prosecutors", "investigators"))
                .with("audience-number", new Answer.Number(new BigDecimal("18")))
                .with("languages", languages("fr"))
                .with("when-kind", new Answer.Choice("no"))
                .with("danger-now", new Answer.YesNo(false))
                .with("format", new Answer.Choice("in-person"))
                .with("security", choices("internet-watched"))
                .with("own-means", choices("venue"))
                .with("brief-offer", new Answer.Choice("ask-me-before-each"))
                .with("never-members", new Answer.None())
                .with("never-states", new Answer.Countries(List.of("ML")))
                .with("keep-out", new Answer.None())
                .with("conflicts", new Answer.None())
                .with("mention", new Answer.Choice("only-as-a-number"))
                .with("consent", new Answer.YesNo(true))
                .with("ws-skills", new Answer.Text("Plan one hearing"))
                .with("ws-level", new Answer.Choice("some-practice"))
                .with("ws-days", new Answer.Number(new BigDecimal("3")))
                .with("ws-case", new Answer.Choice("invented-case"))
                .with("ws-own-trainers", new Answer.YesNo(true));
    }

    /** The same, wanted on a day that a hearing sets. */
    public static Answers workshopBy(LocalDate day) {
        return workshop()
                .with("when-kind", new Answer.Choice("a-fixed-date"))
                .with("needed-by", new Answer.Day(day))
                .with("date-reason", new Answer.Choice("hearing-or-legal-time-limit"));
    }

    private static Answer choices(String... codes) {
        return new Answer.Choices(List.of(codes));
    }

    private static Answer languages(String tag) {
        return new Answer.Languages(List.of(new Answer.LanguageLevel(tag, Cefr.C1)));
    }
}
