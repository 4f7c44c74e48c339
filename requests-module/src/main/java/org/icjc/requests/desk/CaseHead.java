package org.icjc.requests.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import java.util.List;
import org.icjc.desk.ui.Facts;
import org.icjc.desk.ui.Foreign;
import org.icjc.desk.ui.Head;
import org.icjc.requests.NextDue;
import org.icjc.requests.access.Readers;
import org.icjc.requests.access.Standing;
import org.icjc.requests.request.Inbox;

/** Title and facts of a request. Without the card it shows plain columns only. */
final class CaseHead extends Div {
    /**
     * @param readers who holds it, or nobody where that is not for this person
     */
    CaseHead(Inbox.Row row, List<Readers.Reader> readers, Wording words) {
        addClassName("case-head");
        H1 title = new H1();
        if (row.card().isPresent())
            title.add(new Foreign(row.card().get().title(), row.language()));
        else title.setText(row.reference().value());
        add(new Head(title, line(row, words)), facts(row, readers, words));
    }

    private static String line(Inbox.Row row, Wording words) {
        String plain =
                row.reference().value()
                        + " · "
                        + words.supportType(row.supportType())
                        + " · "
                        + words.language(row.language());
        return row.card()
                .map(card ->
                        plain + " · " + card.authority() + " · " + WaitingItem.where(card, words))
                .orElse(plain);
    }

    private static Facts facts(Inbox.Row row, List<Readers.Reader> readers, Wording words) {
        Facts facts =
                new Facts()
                        .add(
                                words.text("desk.fact.state"),
                                words.state(row.state()),
                                words.text("desk.fact.since", "day", words.day(row.since())));
        NextDue.of(row.state())
                .ifPresent(next ->
                        facts.add(
                                words.dueName(next),
                                words.dueWords(row.dueOn()),
                                row.dueOn() == null ? "" : words.day(row.dueOn())));
        facts.add(
                        words.text("desk.fact.lead"),
                        row.lead() == null
                                ? words.text("desk.fact.lead.none")
                                : words.name(row.lead()))
                .add(
                        words.text("desk.fact.urgency"),
                        words.text("desk.urgency." + row.urgency().level()));
        List<Readers.Reader> asked = readers.stream().filter(each -> !each.partiesOnly()).toList();
        if (asked.isEmpty()) return facts;
        long declared =
                asked.stream().filter(each -> each.standing() != Standing.TO_DECLARE).count();
        return facts.add(
                words.text("desk.fact.declared"),
                words.text("desk.fact.declared.of", "n", declared, "of", asked.size()),
                words.text(
                        "desk.fact.declared.how",
                        "clear",
                        with(asked, Standing.CLEAR),
                        "recused",
                        with(asked, Standing.RECUSED)));
    }

    private static long with(List<Readers.Reader> readers, Standing standing) {
        return readers.stream().filter(each -> each.standing() == standing).count();
    }
}
