package org.icjc.kernel.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.icjc.kernel.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Puts a module's template into the frame and says how long the answer may be kept. */
public final class PageRenderer {
    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);
    private static final Duration KEPT = Duration.ofMinutes(1);

    // Every hour brings its own form tokens; what nobody asks for any more must go.
    private static final int MOST_KEPT = 200;

    private record Rendered(String html, String tag) {}

    private final Map<Page, Rendered> stable = new ConcurrentHashMap<>();
    private final TemplateEngine engine;
    private final Texts texts;
    private final StyleSheets styles;
    private final boolean demo;

    PageRenderer(TemplateEngine engine, Texts texts, StyleSheets styles, boolean demo) {
        this.engine = engine;
        this.texts = texts;
        this.styles = styles;
        this.demo = demo;
    }

    /** The whole answer. Nothing is sent before the page is rendered whole. */
    public ResponseEntity<String> render(Page page) {
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(page.status())
                        .contentType(HTML)
                        .header(HttpHeaders.CONTENT_LANGUAGE, page.locale().toLanguageTag());
        if (!page.stable()) return answer.cacheControl(CacheControl.noStore()).body(html(page));
        Rendered rendered = renderedOnce(page);
        return answer.eTag(rendered.tag())
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                .body(rendered.html());
    }

    /** All that such a page depends on is in the page: equal pages are the same bytes. */
    private Rendered renderedOnce(Page page) {
        Rendered kept = stable.get(page);
        if (kept != null) return kept;
        String html = html(page);
        Rendered rendered = new Rendered(html, ContentTag.of(html));
        if (stable.size() >= MOST_KEPT) stable.clear();
        stable.put(page, rendered);
        return rendered;
    }

    String html(Page page) {
        Reader reader = new Reader(page.locale(), texts);
        Map<String, @Nullable Object> parameters = new HashMap<>(page.model());
        parameters.put("reader", reader);
        Content body = output -> engine.render(page.template() + ".jte", parameters, output);
        StringOutput whole = new StringOutput(16_384);
        engine.render(
                "kernel/frame.jte",
                Map.of(
                        "page", page, "reader", reader, "styles", styles, "demo", demo, "body",
                        body),
                whole);
        return whole.toString();
    }
}
