package org.icjc.site.pages;

import java.util.Locale;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.icjc.kernel.web.Reader;

/** A page in French links to the site's French pages, though its author wrote {@code /support}. */
final class LinksInLanguage extends AbstractVisitor {
    private final Locale locale;

    LinksInLanguage(Locale locale) {
        this.locale = locale;
    }

    @Override
    public void visit(Link link) {
        String target = link.getDestination();
        if (target.startsWith("/") && !target.startsWith("//"))
            link.setDestination(Reader.link(locale, target));
        super.visit(link);
    }
}
