package org.icjc.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** An empty state: says that nothing is here, and what to do next. */
public final class Empty extends Div {
    /**
     * @param what one sentence: what is not here
     * @param next links or buttons for what one can do instead, or nothing
     */
    public Empty(String what, Component... next) {
        addClassName("empty");
        Paragraph sentence = new Paragraph(what);
        add(sentence);
        if (next.length > 0) {
            Div row = new Div(next);
            row.addClassName("row-of");
            add(row);
        }
    }
}
