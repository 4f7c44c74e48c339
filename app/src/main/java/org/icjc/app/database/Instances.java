package org.icjc.app.database;

import java.util.EnumMap;
import java.util.Map;
import javax.sql.DataSource;
import org.icjc.kernel.data.Databases;
import org.icjc.kernel.parts.Part;
import org.springframework.beans.factory.DisposableBean;

/** The main database and the keyvault, and the parts' pools of connections to them. */
public final class Instances implements Databases, DisposableBean {
    private static final int MAIN = 8;
    private static final int KEYVAULT = 4;

    private final Instance main;
    private final Instance keyvault;
    private final Map<Part, DataSource> mainPools = new EnumMap<>(Part.class);
    private final Map<Part, DataSource> keyvaultPools = new EnumMap<>(Part.class);

    public Instances(Instance main, Instance keyvault) {
        this.main = main;
        this.keyvault = keyvault;
    }

    public Instance main() {
        return main;
    }

    public Instance keyvault() {
        return keyvault;
    }

    @Override
    public synchronized DataSource main(Part part) {
        return mainPools.computeIfAbsent(part, each -> main.pool(each, MAIN));
    }

    @Override
    public synchronized DataSource keyvault(Part part) {
        return keyvaultPools.computeIfAbsent(part, each -> keyvault.pool(each, KEYVAULT));
    }

    @Override
    public synchronized void destroy() throws Exception {
        for (Map<Part, DataSource> pools : java.util.List.of(mainPools, keyvaultPools)) {
            for (DataSource pool : pools.values()) ((AutoCloseable) pool).close();
            pools.clear();
        }
    }
}
