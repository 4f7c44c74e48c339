package org.icjc.app.start;

import java.io.IOException;
import org.springframework.boot.logging.StackTracePrinter;

/**
 * Where something failed, never what it said: messages of exceptions may quote what somebody wrote.
 */
public final class SilentStackTraces implements StackTracePrinter {
    private static final int FRAMES = 40;
    private static final int CAUSES = 8;

    @Override
    public void printStackTrace(Throwable throwable, Appendable out) throws IOException {
        Throwable each = throwable;
        for (int depth = 0; each != null && depth < CAUSES; depth++, each = each.getCause()) {
            out.append(depth == 0 ? "" : "Caused by: ").append(each.getClass().getName());
            StackTraceElement[] frames = each.getStackTrace();
            for (int i = 0; i < Math.min(frames.length, FRAMES); i++)
                out.append("\n\tat ").append(frames[i].toString());
            out.append('\n');
        }
    }
}
