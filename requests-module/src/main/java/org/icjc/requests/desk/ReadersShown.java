package org.icjc.requests.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.UUID;
import org.icjc.desk.ui.Pairs;
import org.icjc.desk.ui.SealedNote;
import org.icjc.desk.ui.Section;
import org.icjc.requests.access.Readers;
import org.icjc.requests.access.Standing;
import org.jspecify.annotations.Nullable;

/** Who can open a request, by name, and to whom it is closed. */
final class ReadersShown extends Div {
    ReadersShown(List<Readers.Reader> readers, @Nullable UUID lead, Wording words) {
        Pairs pairs = new Pairs();
        pairs.addClassName("readers");
        for (Readers.Reader reader : readers) {
            if (reader.standing() != Standing.CLEAR || reader.partiesOnly()) continue;
            String name = words.name(reader.person());
            pairs.add(
                    reader.person().equals(lead)
                            ? words.text("desk.readers.lead", "name", name)
                            : name,
                    reader.declaredAt() == null ? "" : words.day(reader.declaredAt()));
        }
        pairs.add(words.text("desk.readers.requester"), words.text("desk.readers.code"));
        pairs.add(words.text("desk.readers.escrow"), words.text("desk.readers.offline"));
        Section section = new Section(words.text("desk.readers"), pairs);
        readers.stream()
                .filter(reader -> reader.standing() == Standing.RECUSED)
                .forEach(reader ->
                        section.add(
                                SealedNote.closed(
                                        words.text(
                                                "desk.readers.closed",
                                                "name",
                                                words.name(reader.person())),
                                        reader.declaredAt() == null
                                                ? words.text("desk.readers.recused")
                                                : words.text(
                                                        "desk.readers.recused.on",
                                                        "day",
                                                        words.day(reader.declaredAt())))));
        long waiting =
                readers.stream()
                        .filter(reader -> reader.standing() == Standing.TO_DECLARE)
                        .filter(reader -> !reader.partiesOnly())
                        .count();
        Paragraph rest = new Paragraph(words.text("desk.readers.rest", "n", waiting));
        rest.addClassName("quiet");
        section.add(rest);
        add(section);
    }
}
