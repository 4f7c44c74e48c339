package org.icjc.app;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.icjc.app.database.Instances;
import org.icjc.kernel.data.Databases;
import org.icjc.kernel.parts.Part;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * The databases of the tests, of which the main one can be away: its pools then say what a pool
 * says that waited in vain, only at once.
 */
final class SwitchedDatabases implements Databases {
    private final Instances instances;
    private final AtomicBoolean away = new AtomicBoolean();

    SwitchedDatabases(Instances instances) {
        this.instances = instances;
    }

    void goAway() {
        away.set(true);
    }

    void comeBack() {
        away.set(false);
    }

    @Override
    public DataSource main(Part part) {
        return new DelegatingDataSource(instances.main(part)) {
            @Override
            public Connection getConnection() throws SQLException {
                if (away.get()) throw new SQLTransientConnectionException("marble is away");
                return super.getConnection();
            }
        };
    }

    @Override
    public DataSource keyvault(Part part) {
        return instances.keyvault(part);
    }
}
