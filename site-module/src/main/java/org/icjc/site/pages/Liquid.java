package org.icjc.site.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pages came from a site written with Liquid. One of its tags is known here; any other stops
 * the start and is named, so that no reader ever meets one.
 */
final class Liquid {
    private static final Pattern TAG =
            Pattern.compile("\\{%-?\\s*(.*?)\\s*-?%\\}|\\{\\{.*?\\}\\}", Pattern.DOTALL);
    private static final Pattern MAILING_LIST =
            Pattern.compile("include\\s+global/mailing-list\\.html");

    private Liquid() {}

    static List<Piece> pieces(String text, UnaryOperator<String> html) {
        List<Piece> pieces = new ArrayList<>();
        Matcher tags = TAG.matcher(text);
        int end = 0;
        while (tags.find()) {
            add(pieces, text.substring(end, tags.start()), html);
            pieces.add(known(tags));
            end = tags.end();
        }
        add(pieces, text.substring(end), html);
        return List.copyOf(pieces);
    }

    private static Piece known(Matcher tag) {
        if (tag.group(1) != null && MAILING_LIST.matcher(tag.group(1)).matches())
            return new Piece.MailingList();
        throw new PageUnusable("it uses Liquid that is not known here: " + tag.group());
    }

    private static void add(List<Piece> pieces, String text, UnaryOperator<String> html) {
        if (!text.isBlank()) pieces.add(new Piece.Text(html.apply(text)));
    }
}
