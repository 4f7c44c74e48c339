package org.icjc.site.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/**
 * Authors choose a heading's level by its size ({@code #####}); those who listen to a page move by
 * levels. The levels in use are numbered anew, without a gap.
 */
final class Outline extends AbstractVisitor {
    private final List<Heading> headings = new ArrayList<>();

    private Outline() {}

    static void settle(Node document, int highest) {
        Outline outline = new Outline();
        document.accept(outline);
        SortedSet<Integer> levels = new TreeSet<>();
        outline.headings.forEach(heading -> levels.add(heading.getLevel()));
        List<Integer> ranks = List.copyOf(levels);
        outline.headings.forEach(heading ->
                heading.setLevel(Math.min(6, highest + ranks.indexOf(heading.getLevel()))));
    }

    @Override
    public void visit(Heading heading) {
        headings.add(heading);
        super.visit(heading);
    }
}
