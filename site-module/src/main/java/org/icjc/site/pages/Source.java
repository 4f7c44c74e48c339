package org.icjc.site.pages;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page as its author wrote it: front matter between two lines of {@code ---}, then the text. */
record Source(FrontMatter matter, String text) {
    private static final Pattern SHAPE =
            Pattern.compile(
                    "\\A\uFEFF?---[ \\t]*\\R(.*?)\\R---[ \\t]*(?:\\R|\\z)(.*)\\z", Pattern.DOTALL);

    static Source of(String file) {
        Matcher parts = SHAPE.matcher(file);
        if (!parts.matches()) throw new PageUnusable("it has no front matter between lines of ---");
        return new Source(FrontMatter.read(parts.group(1)), parts.group(2));
    }
}
