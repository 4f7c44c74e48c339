package org.icjc.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/**
 * Sealed in its three grades, always with words, so that grey, print and forced colours still tell:
 * hatched is closed to you; bar and tint is open to you and to hardly anyone else; bar and "stays
 * sealed" will not leave with this step.
 */
public final class SealedNote extends Div {
    private SealedNote(String grade) {
        addClassName(grade);
    }

    /**
     * Closed to this person.
     *
     * @param what for example "Sealed until you declare"
     * @param opens what opens it, or why it stays closed
     * @param acts a button or link that leads there, or nothing
     */
    public static SealedNote closed(String what, String opens, Component... acts) {
        SealedNote note = new SealedNote("sealed");
        HtmlContainer head = new HtmlContainer("b");
        head.setText(what);
        Paragraph words = new Paragraph();
        words.add(head);
        if (!opens.isEmpty()) words.add(" " + opens);
        note.add(words);
        if (acts.length > 0) {
            Div row = new Div(acts);
            row.addClassName("row-of");
            note.add(row);
        }
        return note;
    }

    /** Open to this person, to hardly anyone else. */
    public static SealedNote openToYou(Component... content) {
        SealedNote note = new SealedNote("sealed-open");
        note.add(content);
        return note;
    }

    /**
     * A part that will not leave with this step.
     *
     * @param words for example "stays sealed"
     */
    public static Span stays(String words) {
        Span mark = new Span(words);
        mark.addClassName("stays-sealed");
        return mark;
    }
}
