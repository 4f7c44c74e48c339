package org.icjc.requests.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import org.icjc.desk.ui.Foreign;
import org.icjc.desk.ui.Tag;
import org.icjc.requests.NextDue;
import org.icjc.requests.access.Card;
import org.icjc.requests.request.Inbox;

/** One request that waits: the whole row leads to the place where the act is done. */
final class WaitingItem extends RouterLink {
    WaitingItem(Inbox.Row row, Wording words) {
        addClassName("item");
        if (row.card().isEmpty()) addClassName("sealed");
        lead(row);
        add(
                title(row, words),
                NextDue.of(row.state()).map(_ -> words.due(row.dueOn())).orElseGet(Span::new),
                new Span(line(row, words)),
                task(row, words));
    }

    private void lead(Inbox.Row row) {
        switch (row.waitsForMe().orElse(Inbox.Task.VOTE)) {
            case DECLARE -> setRoute(DeclareView.class);
            case SETTLE -> setRoute(ConflictView.class);
            case SCREEN -> setRoute(CaseView.class, CaseView.place(row.id(), "check"));
            case VOTE, CONFIRM_DECLINE, TAKE_LEAD ->
                    setRoute(CaseView.class, CaseView.place(row.id(), "decision"));
            case WRITE_BRIEF -> setRoute(CaseView.class, CaseView.place(row.id(), "brief"));
            case RELEASE, PROPOSE_RELEASE, ASK_CONSENT, OFFER_TO_NEXT ->
                    setRoute(CaseView.class, CaseView.place(row.id(), "referrals"));
            case FIND_MEMBERS -> setRoute(CaseView.class, CaseView.place(row.id(), "members"));
            case ANSWER_MESSAGE -> setRoute(CaseView.class, CaseView.place(row.id(), "messages"));
        }
    }

    private static Component title(Inbox.Row row, Wording words) {
        HtmlContainer title = new HtmlContainer("b");
        if (row.card().isPresent())
            title.add(new Foreign(row.card().get().title(), row.language()));
        else title.setText(words.text("desk.sealed." + row.standing().name()));
        return title;
    }

    private static String line(Inbox.Row row, Wording words) {
        return row.card()
                .map(card ->
                        words.text(
                                "desk.card",
                                "who",
                                card.authority(),
                                "where",
                                where(card, words),
                                "language",
                                words.language(row.language())))
                .orElseGet(() ->
                        words.text(
                                "desk.sealed.line",
                                "reference",
                                row.reference().value(),
                                "language",
                                words.language(row.language()),
                                "urgency",
                                words.text("desk.urgency." + row.urgency().level())));
    }

    static String where(Card card, Wording words) {
        String jurisdiction = card.jurisdiction();
        return jurisdiction == null
                ? words.text("desk.international")
                : words.country(jurisdiction);
    }

    private static Component task(Inbox.Row row, Wording words) {
        return row.waitsForMe()
                .<Component>map(task -> Tag.mine(words.text("desk.task." + task.name())))
                .orElseGet(Span::new);
    }
}
