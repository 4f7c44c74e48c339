package org.icjc.proof;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** For statements that share a temporary table. */
record OneConnection(SingleConnectionDataSource source) implements AutoCloseable {
    static OneConnection of(DataSource source) {
        try {
            return new OneConnection(new SingleConnectionDataSource(source.getConnection(), true));
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    JdbcClient jdbc() {
        return JdbcClient.create(source);
    }

    @Override
    public void close() {
        source.destroy();
    }
}
