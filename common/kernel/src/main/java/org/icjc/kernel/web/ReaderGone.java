package org.icjc.kernel.web;

import org.apache.catalina.connector.ClientAbortException;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/**
 * Tells a reader who went away while being answered from everything else that fails. By the
 * server's own kinds of failure alone: a database that hangs up speaks of broken pipes too.
 */
public final class ReaderGone {
    private ReaderGone() {}

    public static boolean isBehind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause())
            if (cause instanceof ClientAbortException
                    || cause instanceof AsyncRequestNotUsableException) return true;
        return false;
    }
}
