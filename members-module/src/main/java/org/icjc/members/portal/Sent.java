package org.icjc.members.portal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import org.icjc.members.desk.Words;
import org.icjc.members.referrals.OfferAnswer;

/** An answer that is on its way: that it was sent, when, what it said, and what happens next. */
final class Sent extends Div {
    Sent(Words words, OfferAnswer answer, Instant at, String next) {
        addClassNames("note", "plain", "flow");
        add(
                new H2(words.of("members.portal.sent.title")),
                new Paragraph(words.of("members.portal.sent.at", "moment", words.moment(at))),
                new AnswerShown(words, answer),
                new H3(words.of("members.portal.sent.next")),
                new Paragraph(next));
    }

    /** Read out at once, and the first thing that the keyboard meets. */
    Sent justNow() {
        getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        getElement().callJsFunction("focus");
        return this;
    }
}
