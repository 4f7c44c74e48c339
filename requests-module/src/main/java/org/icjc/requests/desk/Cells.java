package org.icjc.requests.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Native tables as the views draw them: named columns, each row headed by its first cell. */
final class Cells {
    private Cells() {}

    static NativeTable table(String caption, List<String> columns) {
        NativeTable table = new NativeTable();
        table.addClassName("table");
        table.getElement().setAttribute("aria-label", caption);
        NativeTableRow head = new NativeTableRow();
        columns.forEach(column -> head.add(columnHead(column)));
        table.getHead().add(head);
        return table;
    }

    static NativeTableHeaderCell columnHead(String words) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    static NativeTableHeaderCell rowHead(Component... content) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(content);
        cell.getElement().setAttribute("scope", "row");
        return cell;
    }

    static NativeTableHeaderCell rowHead(String words) {
        return rowHead(new Span(words));
    }

    static NativeTableCell cell(String words) {
        return new NativeTableCell(words);
    }

    static NativeTableCell cell(Component... content) {
        return new NativeTableCell(content);
    }

    /** With its column's name for a phone, where the head of the table is not shown. */
    static NativeTableCell named(NativeTableCell cell, String column) {
        cell.getElement().setAttribute("data-w", column);
        return cell;
    }

    static NativeTableCell quiet(String words) {
        NativeTableCell cell = new NativeTableCell(words);
        cell.addClassName("quiet");
        return cell;
    }
}
