package org.icjc.members.desk;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.Set;
import org.icjc.kernel.taxonomy.SupportType;
import org.icjc.members.directory.Choice;
import org.icjc.members.directory.Entry;

/** Where the Consortium is thin: members with a place free, by support and language. */
final class Coverage extends Div {
    private static final List<SupportType> ROWS =
            List.of(
                    SupportType.WORKSHOP,
                    SupportType.RETREAT,
                    SupportType.MEMORANDUM,
                    SupportType.DRAFTING,
                    SupportType.MOOT);
    private static final List<String> COLUMNS = List.of("en", "fr", "es", "ar", "ru");

    Coverage(Words words, List<Entry> entries) {
        addClassName("tight");
        HtmlContainer corner = new HtmlContainer("td");
        HtmlContainer heads = Html.element("tr", corner);
        COLUMNS.forEach(tag -> heads.add(new Html.HeadCell(words.language(tag), "col")));
        HtmlContainer body = Html.element("tbody");
        for (SupportType type : ROWS) {
            HtmlContainer row = Html.element("tr", new Html.HeadCell(words.of(type), "row"));
            for (String tag : COLUMNS) row.add(cell(free(entries, type, tag)));
            body.add(row);
        }
        HtmlContainer table = Html.element("table", Html.element("thead", heads), body);
        table.addClassNames("table", "gaps", "small");
        add(
                new H3(words.of("members.thin.title")),
                Html.div("scroll", table),
                Html.hint(words.of("members.thin.hint")));
    }

    private static int free(List<Entry> entries, SupportType type, String tag) {
        return new Choice(Set.of(type), Set.of(tag), Set.of(), Set.of(), true, "")
                .of(entries, _ -> "")
                .size();
    }

    private static HtmlContainer cell(int count) {
        HtmlContainer cell = new HtmlContainer("td");
        cell.setText(String.valueOf(count));
        cell.getStyle().set("--n", String.valueOf(count));
        if (count == 0) cell.addClassName("none");
        return cell;
    }
}
