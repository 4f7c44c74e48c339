package org.icjc.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Something that waits for this person: a heading, a sentence, and the one act it wants. */
public final class Note extends Div {
    public Note(String heading, String words, Component... acts) {
        addClassNames("note", "tight");
        add(new H2(heading), new Paragraph(words));
        if (acts.length > 0) {
            Div row = new Div(acts);
            row.addClassName("row-of");
            add(row);
        }
    }

    /** In the second voice: to know, not to act on. */
    public static Note plain(String heading, String words, Component... acts) {
        Note note = new Note(heading, words, acts);
        note.addClassName("plain");
        return note;
    }
}
