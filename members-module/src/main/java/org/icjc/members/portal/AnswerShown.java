package org.icjc.members.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import org.icjc.desk.ui.Foreign;
import org.icjc.desk.ui.Pairs;
import org.icjc.members.desk.Words;
import org.icjc.members.referrals.OfferAnswer;
import org.jspecify.annotations.Nullable;

/** What was answered, as it was sent. */
final class AnswerShown extends Div {
    AnswerShown(Words words, OfferAnswer answer) {
        Pairs pairs = new Pairs();
        pairs.add(words.of("members.portal.answer.yours"), word(words, answer));
        written(pairs, words.of("members.portal.answer.part"), answer.part(), answer);
        written(pairs, words.of("members.portal.answer.month"), answer.later(), answer);
        if (answer.people() > 0)
            pairs.add(words.of("members.portal.answer.people"), String.valueOf(answer.people()));
        day(pairs, words, "members.portal.answer.from", answer.freeFrom());
        day(pairs, words, "members.portal.answer.until", answer.freeUntil());
        written(pairs, words.of("members.portal.answer.skills"), answer.skills(), answer);
        OfferAnswer.Reason reason = answer.reason();
        if (reason != null)
            pairs.add(words.of("members.portal.answer.reason"), words.of(reason.messageKey()));
        pairs.add(words.of("members.portal.answer.ties"), words.of(answer.ties().messageKey()));
        add(pairs);
    }

    /** The answer in one phrase, as the form put it. */
    static String word(Words words, OfferAnswer answer) {
        return words.of(
                "members.portal.answer."
                        + answer.interest().name().toLowerCase(java.util.Locale.ROOT));
    }

    private static void written(Pairs pairs, String term, String text, OfferAnswer answer) {
        Component value = new Foreign(text, answer.language());
        if (!text.isBlank()) pairs.add(term, value);
    }

    private static void day(Pairs pairs, Words words, String key, @Nullable LocalDate day) {
        if (day != null) pairs.add(words.of(key), words.date(day));
    }
}
