package org.icjc.app.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.icjc.kernel.parts.Part;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * One PostgreSQL instance.
 *
 * @param url JDBC address without a user
 * @param owner the role that migrates; no part ever works under it
 */
public record Instance(String url, Login owner, Passwords passwords) {
    /** A role and its password, if the instance asks for one. */
    public record Login(String user, @Nullable String password) {
        @Override
        public String toString() {
            return user;
        }
    }

    /** Passwords of the parts' roles; null where the instance trusts (embedded only). */
    @FunctionalInterface
    public interface Passwords {
        @Nullable String of(Part part);
    }

    /** For migrations only: one connection at a time, under the owner's role. */
    public DataSource asOwner() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(owner.user());
        source.setPassword(owner.password());
        return source;
    }

    DataSource pool(Part part, int size) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(part.role());
        config.setPassword(passwords.of(part));
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(5_000);
        // The database may be away at start: the site serves what it has, intake says it is closed.
        config.setInitializationFailTimeout(-1);
        // The server's details of an error quote what was in the row.
        config.addDataSourceProperty("logServerErrorDetail", "false");
        config.setPoolName(part.key());
        return new HikariDataSource(config);
    }
}
