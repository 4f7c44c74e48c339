package org.icjc.site.pages;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** The elements a page's text may hold; whatever is not listed is dropped. */
final class Clean {
    private static final Pattern ANCHOR = Pattern.compile("[\\p{L}\\p{N}_-]{1,120}");
    private static final Pattern ALIGNMENT = Pattern.compile("left|right|center");
    private static final Pattern DIRECTION = Pattern.compile("ltr|rtl|auto");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z]{2,8})?");

    private static final PolicyFactory POLICY =
            new HtmlPolicyBuilder()
                    .allowElements(
                            "h2",
                            "h3",
                            "h4",
                            "h5",
                            "h6",
                            "p",
                            "ul",
                            "ol",
                            "li",
                            "strong",
                            "em",
                            "blockquote",
                            "hr",
                            "br",
                            "code",
                            "pre",
                            "a",
                            "table",
                            "thead",
                            "tbody",
                            "tr",
                            "th",
                            "td",
                            "bdi")
                    .allowAttributes("id")
                    .matching(ANCHOR)
                    .onElements("h2", "h3", "h4", "h5", "h6")
                    .allowAttributes("align")
                    .matching(ALIGNMENT)
                    .onElements("th", "td")
                    .allowAttributes("dir")
                    .matching(DIRECTION)
                    .onElements("bdi")
                    .allowAttributes("lang")
                    .matching(LANGUAGE)
                    .onElements("bdi", "em")
                    .allowAttributes("href")
                    .onElements("a")
                    .allowUrlProtocols("https", "mailto")
                    .toFactory();

    private Clean() {}

    static String html(String html) {
        return POLICY.sanitize(html);
    }
}
