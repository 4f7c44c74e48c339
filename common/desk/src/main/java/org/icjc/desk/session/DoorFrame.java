package org.icjc.desk.session;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.texts.Texts;
import org.icjc.kernel.web.Reader;
import org.icjc.kernel.web.StrictHeaders;
import org.icjc.kernel.web.StyleSheets;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Renders the pages before the door: no script, nothing from elsewhere, never kept. */
@Component
@OnPart({Part.DESK, Part.PORTAL})
public class DoorFrame {
    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(
                    null, ContentType.Html, getClass().getClassLoader(), "org.icjc.templates");
    private final Reader reader;
    private final StyleSheets styles;

    DoorFrame(Texts texts, StyleSheets styles) {
        this.reader = new Reader(Locale.ENGLISH, texts);
        this.styles = styles;
    }

    /**
     * @param template below {@code jte/desk}, without its ending; it is given {@code reader},
     *     {@code token} and the model
     * @param title key of the page's title
     * @param mistaken whether the page tells of an error
     */
    public void render(
            HttpServletRequest request,
            HttpServletResponse response,
            Door door,
            String template,
            String title,
            boolean mistaken,
            Map<String, @Nullable Object> model)
            throws IOException {
        Map<String, @Nullable Object> parameters = new HashMap<>(model);
        parameters.put("reader", reader);
        parameters.put("token", token(request));
        Content body = output -> engine.render("desk/" + template + ".jte", parameters, output);
        StringOutput whole = new StringOutput(8_192);
        engine.render(
                "desk/frame.jte",
                Map.of(
                        "reader", reader,
                        "styles", styles,
                        "title", reader.text(title),
                        "mistaken", mistaken,
                        "portal", door == Door.PORTAL,
                        "body", body),
                whole);
        StrictHeaders.write(request, response);
        if (mistaken) response.setStatus(422);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(whole.toString());
    }

    private static String token(HttpServletRequest request) {
        Object token = request.getAttribute(CsrfToken.class.getName());
        if (!(token instanceof CsrfToken csrf)) throw new IllegalStateException("no form token");
        return csrf.getToken();
    }
}
