package org.icjc.desk.shell;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.icjc.kernel.refusal.NotThere;
import org.icjc.kernel.refusal.Refused;
import org.icjc.kernel.texts.Texts;
import org.icjc.kernel.web.ReaderGone;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;

/**
 * What a person is told of a failure. An exception's message may quote what somebody wrote, so only
 * its kind and its place are logged, with a mark that stands on the screen too.
 */
record Told(int status, String words) {
    private static final Logger LOG = LoggerFactory.getLogger(Told.class);
    private static final int FRAMES = 12;

    static Told of(Texts texts, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused)
                return new Told(
                        cause instanceof NotThere ? 404 : 422,
                        texts.text(Locale.ENGLISH, refused.key(), refused.arguments()));
            if (cause instanceof AccessDeniedException)
                return new Told(403, texts.text(Locale.ENGLISH, "shell.not-allowed"));
        }
        String mark = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        // A window that was closed while it was being answered is no fault.
        if (!ReaderGone.isBehind(failure))
            LOG.error("failure {}: {}", mark, withoutMessages(failure));
        return new Told(500, texts.text(Locale.ENGLISH, "shell.went-wrong", "mark", mark));
    }

    private static String withoutMessages(Throwable failure) {
        StringBuilder told = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            told.append(cause.getClass().getName());
            Arrays.stream(cause.getStackTrace())
                    .limit(FRAMES)
                    .forEach(frame -> told.append("\n    at ").append(frame));
            if (cause.getCause() != null) told.append("\n  caused by ");
        }
        return told.toString();
    }
}
