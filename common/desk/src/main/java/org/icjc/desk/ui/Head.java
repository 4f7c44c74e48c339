package org.icjc.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** The head of a view: its one first-level heading, a line under it, and its acts beside it. */
public final class Head extends Div {
    /**
     * @param line a second voice under the heading, empty for none
     * @param acts at most one of them filled
     */
    public Head(String heading, String line, Component... acts) {
        this(new H1(heading), line, acts);
    }

    /** For headings that hold a {@link Foreign} title. */
    public Head(H1 heading, String line, Component... acts) {
        addClassNames("head", "apart");
        Div words = new Div(heading);
        if (!line.isEmpty()) {
            Paragraph second = new Paragraph(line);
            second.addClassName("quiet");
            words.add(second);
        }
        add(words);
        if (acts.length > 0) {
            Div row = new Div(acts);
            row.addClassName("row-of");
            add(row);
        }
    }
}
