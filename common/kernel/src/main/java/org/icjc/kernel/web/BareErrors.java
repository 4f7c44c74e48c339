package org.icjc.kernel.web;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * What the server itself says when a call is so broken that it reaches no page of ours, or when an
 * error page fails too: one line, strict headers, no version, no echo. English only: there is no
 * readable path from which a language could be told.
 */
public final class BareErrors extends ErrorReportValve {
    private static final String TEXT =
            """
            <!doctype html><html lang="en"><meta charset="utf-8"><title>ICJC</title>\
            <h1>This could not be answered</h1>\
            <p>What was sent could not be read, or something failed on our side. \
            Start again from the <a href="/">home page</a>.</p></html>
            """;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400
                || response.getContentWritten() > 0
                || !response.setErrorReported()) return;
        try {
            StrictHeaders.all().forEach(response::setHeader);
            response.setContentType("text/html;charset=utf-8");
            response.setHeader("Cache-Control", "no-store");
            response.getReporter().write(TEXT);
            response.finishResponse();
        } catch (IOException | IllegalStateException e) {
            // Nobody is left to tell.
        }
    }
}
