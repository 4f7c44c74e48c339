package org.icjc.requests.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import org.icjc.desk.ui.Facts;
import org.icjc.desk.ui.Note;
import org.icjc.desk.ui.Section;
import org.icjc.requests.intake.Filing;
import org.icjc.requests.intake.Receipt;

/** The receipt to print and hand over. The code stands nowhere else, and is not shown again. */
final class HandedOver extends Div {
    HandedOver(Filing.Filed filed, Wording words) {
        addClassNames("flow", "handed-over");
        Receipt receipt = filed.receipt();
        OrderedList code = new OrderedList();
        code.addClassNames("code", "mono");
        filed.code().words().forEach(word -> code.add(new ListItem(word)));
        Paragraph shortForm = new Paragraph(filed.code().shortForm());
        shortForm.addClassName("mono");
        add(
                new Note(words.text("desk.file.once"), words.text("desk.file.once.what")),
                new Facts()
                        .add(words.text("receipt.reference"), receipt.reference().value())
                        .add(words.text("receipt.at"), words.moment(receipt.at()))
                        .add(words.text("receipt.answer-by"), words.day(receipt.answerBy())),
                new Section(
                        words.text("code.title"),
                        code,
                        new Paragraph(words.text("code.short")),
                        shortForm),
                new Section(
                        words.text("receipt.head"), new Paragraph(receipt.ledger().toString())));
    }
}
