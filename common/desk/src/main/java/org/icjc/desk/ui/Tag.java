package org.icjc.desk.ui;

import com.vaadin.flow.component.html.Span;

/** A word in a frame. The colour only repeats what the word says. */
public final class Tag extends Span {
    private Tag(String word, String kind) {
        super(word);
        addClassName("tag");
        if (!kind.isEmpty()) addClassName(kind);
    }

    public static Tag plain(String word) {
        return new Tag(word, "");
    }

    /** What this person is asked to do. */
    public static Tag mine(String word) {
        return new Tag(word, "mine");
    }

    /** Passed, clear, done. */
    public static Tag good(String word) {
        return new Tag(word, "ok");
    }

    /** Open, to be watched. */
    public static Tag open(String word) {
        return new Tag(word, "maybe");
    }

    /** Late, failed or sealed. */
    public static Tag late(String word) {
        return new Tag(word, "late");
    }
}
