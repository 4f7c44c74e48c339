package org.icjc.kernel.web;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;

/** Tells a database that is away for a moment from everything else that fails. */
final class DatabaseAway {
    private DatabaseAway() {}

    static boolean isBehind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause())
            if (cause instanceof SQLException refused && isAway(refused)) return true;
        return false;
    }

    // Class 08: no connection; class 57: the server goes down or comes up.
    private static boolean isAway(SQLException refused) {
        @Nullable String state = refused.getSQLState();
        return refused instanceof SQLTransientConnectionException
                || (state != null && (state.startsWith("08") || state.startsWith("57P")));
    }
}
