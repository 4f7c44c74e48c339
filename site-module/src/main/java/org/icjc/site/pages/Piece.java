package org.icjc.site.pages;

/** A page's text in the order in which it is shown. */
public sealed interface Piece {
    /**
     * @param html made from Markdown and cleaned
     */
    record Text(String html) implements Piece {}

    /** The form for the mailing list stands here. */
    record MailingList() implements Piece {}
}
