package org.icjc.proof;

import java.nio.file.Path;
import java.util.Map;
import org.icjc.app.IcjcApplication;
import org.icjc.app.database.EmbeddedInstances;
import org.icjc.app.database.Instances;
import org.icjc.app.database.Migrations;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The whole product inside this process, without a demo, on a data folder that is kept. */
final class Product implements AutoCloseable {
    private final EmbeddedInstances embedded;
    private final Instances instances;
    private final ConfigurableApplicationContext context;

    private Product(Path data) {
        embedded = EmbeddedInstances.start(data.resolve("postgres"), true);
        instances = embedded.instances();
        new Migrations(instances).run();
        SpringApplication application = new SpringApplication(IcjcApplication.class);
        application.setRegisterShutdownHook(false);
        application.setDefaultProperties(
                Map.of("icjc.data", data.toString(), "server.port", 0, "icjc.demo", false));
        application.addInitializers(each ->
                ((GenericApplicationContext) each)
                        .registerBean("databases", Instances.class, () -> instances));
        context = application.run();
    }

    static Product on(Path data) {
        return new Product(data);
    }

    ConfigurableApplicationContext context() {
        return context;
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    Instances instances() {
        return instances;
    }

    int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    @Override
    public void close() {
        context.close();
        embedded.close();
    }
}
