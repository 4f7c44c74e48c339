package org.icjc.app;

import java.util.HashMap;
import java.util.Map;
import org.icjc.app.database.Instances;
import org.icjc.app.mail.Mailbox;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The product once more, on the databases of the tests, beside the context that they share. */
final class StartedApart {
    private StartedApart() {}

    /** With these properties and no job that runs by itself. */
    static ConfigurableApplicationContext with(Map<String, String> properties) {
        // Pools of its own: they are closed with the context.
        Instances pools =
                new Instances(
                        TestDatabases.instances().main(), TestDatabases.instances().keyvault());
        SpringApplication application = new SpringApplication(IcjcApplication.class);
        application.setRegisterShutdownHook(false);
        application.addInitializers(context -> {
            GenericApplicationContext beans = (GenericApplicationContext) context;
            beans.registerBean("databases", Instances.class, () -> pools);
            beans.registerBean("mailbox", Mailbox.class, Mailbox::open);
        });
        Map<String, Object> all = new HashMap<>(properties);
        all.put("icjc.jobs.poll", "PT1H");
        all.put("server.port", "0");
        application.setDefaultProperties(all);
        return application.run();
    }
}
