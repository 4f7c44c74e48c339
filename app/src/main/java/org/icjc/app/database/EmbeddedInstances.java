package org.icjc.app.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Real PostgreSQL, twice, from binaries in the jar: main and keyvault, data kept below one folder.
 * It trusts whoever reaches its loopback port: for a demo and for tests, not for earnest use.
 */
public final class EmbeddedInstances implements AutoCloseable {
    private static final List<String> NAMES = List.of("main", "keyvault");

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

    /** Stops what outlived its application, and removes both instances with all their data. */
    public static void remove(Path folder) {
        try {
            for (String name : NAMES)
                Postmaster.of(folder.resolve(name)).ifPresent(Postmaster::stop);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        removeFolder(folder);
    }

    /** With everything in it; a link goes, what it leads to stays. */
    public static void removeFolder(Path folder) {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) return;
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(each);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
