package org.icjc.app.start;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;

/** Before Spring configures it, the log would tell every step of every migration. */
public final class QuietLog {
    private QuietLog() {}

    public static void please() {
        if (LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME) instanceof Logger root)
            root.setLevel(Level.WARN);
    }
}
