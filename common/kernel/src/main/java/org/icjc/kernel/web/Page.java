package org.icjc.kernel.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * One page to be shown: what the frame must know, and what the module's own template is given.
 *
 * @param locale of the reader
 * @param path the page's address without language prefix, which can be got in every language; the
 *     answer to a form names the page where that form begins
 * @param title already in the reader's language
 * @param template below {@code src/main/jte} of the module, without its ending, for example {@code
 *     site/home}
 * @param model the template's parameters by name; {@code reader} is added to them
 * @param frame how much stands around the text
 * @param status of the answer
 * @param mistaken the page tells of errors: "Error:" then stands before its title
 * @param stable the same for everyone: it carries an ETag and may be kept for a minute. Any other
 *     page is never kept
 */
public record Page(
        Locale locale,
        String path,
        String title,
        String template,
        Map<String, @Nullable Object> model,
        Frame frame,
        HttpStatus status,
        boolean mistaken,
        boolean stable) {

    /** How much stands around a page's text. */
    public enum Frame {
        /** The whole navigation and the way into a request. */
        SITE,
        /**
         * One way out and the languages: for those who are asking, whom nothing should distract.
         */
        QUIET,
        /**
         * One way out, and no languages: a link would lose what the page holds, so it offers them
         * itself.
         */
        ALONE
    }

    public Page {
        model = Collections.unmodifiableMap(new LinkedHashMap<>(model));
    }

    /** A page of the site, answered with 200 and never kept. */
    public static Page of(Locale locale, String path, String title, String template) {
        return new Page(
                locale, path, title, template, Map.of(), Frame.SITE, HttpStatus.OK, false, false);
    }

    public Page with(String name, @Nullable Object value) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>(model);
        more.put(name, value);
        return new Page(locale, path, title, template, more, frame, status, mistaken, stable);
    }

    public Page quiet() {
        return new Page(
                locale, path, title, template, model, Frame.QUIET, status, mistaken, stable);
    }

    /** The page offers the other languages itself. */
    public Page alone() {
        return new Page(
                locale, path, title, template, model, Frame.ALONE, status, mistaken, stable);
    }

    public Page keptForAll() {
        return new Page(locale, path, title, template, model, frame, status, mistaken, true);
    }

    /** The form again, with its errors listed: 422. */
    public Page withErrors() {
        return new Page(
                locale,
                path,
                title,
                template,
                model,
                frame,
                HttpStatus.UNPROCESSABLE_CONTENT,
                true,
                false);
    }

    public Page answering(HttpStatus other) {
        return new Page(locale, path, title, template, model, frame, other, mistaken, stable);
    }

    /** A model holds what people wrote. */
    @Override
    public String toString() {
        return "Page[" + template + "]";
    }
}
