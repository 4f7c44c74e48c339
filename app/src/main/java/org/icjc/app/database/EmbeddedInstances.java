package org.icjc.app.database;

import java.nio.file.Path;

/**
 * Real PostgreSQL, twice, from binaries in the jar: main and keyvault, data kept below one folder.
 * It trusts whoever reaches its loopback port: for a demo and for tests, not for earnest use.
 */
public final class EmbeddedInstances implements AutoCloseable {
    private final EmbeddedServer main;
    private final EmbeddedServer keyvault;

    private EmbeddedInstances(EmbeddedServer main, EmbeddedServer keyvault) {
        this.main = main;
        this.keyvault = keyvault;
    }

    /**
     * @param durable whether data must survive a loss of power; only tests say no
     */
    public static EmbeddedInstances start(Path folder, boolean durable) {
        EmbeddedServer main = new EmbeddedServer(folder, "main", durable);
        try {
            return new EmbeddedInstances(main, new EmbeddedServer(folder, "keyvault", durable));
        } catch (RuntimeException e) {
            main.close();
            throw e;
        }
    }

    public Instances instances() {
        return new Instances(main.instance(), keyvault.instance());
    }

    @Override
    public void close() {
        main.close();
        keyvault.close();
    }
}
