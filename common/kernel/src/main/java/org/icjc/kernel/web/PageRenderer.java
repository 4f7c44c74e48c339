package org.icjc.kernel.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
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
        String html = html(page);
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(page.status())
                        .contentType(HTML)
                        .header(HttpHeaders.CONTENT_LANGUAGE, page.locale().toLanguageTag());
        if (page.stable())
            answer.eTag(ContentTag.of(html)).cacheControl(CacheControl.maxAge(KEPT).cachePublic());
        else answer.cacheControl(CacheControl.noStore());
        return answer.body(html);
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
