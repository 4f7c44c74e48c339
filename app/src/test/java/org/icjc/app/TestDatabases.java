package org.icjc.app;

import java.nio.file.Path;
import org.icjc.app.database.Instances;
import org.icjc.app.database.Migrations;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/** Both databases, started once for all tests of this process. */
public final class TestDatabases
        implements ApplicationContextInitializer<GenericApplicationContext> {
    private static final Instances INSTANCES = start();

    private static Instances start() {
        Path folder =
                Path.of("target", "test-postgres-" + ProcessHandle.current().pid())
                        .toAbsolutePath();
        TestInstances both = TestInstances.start(folder);
        // After the contexts are closed, so that no job still talks to a database that is going.
        SpringApplication.getShutdownHandlers().add(both::close);
        Instances instances = both.instances();
        new Migrations(instances).run();
        return instances;
    }

    /** The instances, for tests that look at the bare database as its owner or its thief. */
    public static Instances instances() {
        return INSTANCES;
    }

    @Override
    public void initialize(GenericApplicationContext context) {
        context.registerBean("databases", Instances.class, () -> INSTANCES);
    }
}
