package org.icjc.site.pages;

/** A page of the jar cannot be shown; the program does not start with it. */
final class PageUnusable extends RuntimeException {
    private static final long serialVersionUID = 1;

    PageUnusable(String why) {
        super(why);
    }

    PageUnusable in(String file) {
        return new PageUnusable(file + ": " + getMessage());
    }
}
