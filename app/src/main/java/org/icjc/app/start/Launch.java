package org.icjc.app.start;

import java.io.PrintStream;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.icjc.app.IcjcApplication;
import org.icjc.app.database.ConfiguredInstances;
import org.icjc.app.database.EmbeddedInstances;
import org.icjc.app.database.Instances;
import org.icjc.app.database.Migrations;
import org.icjc.app.database.Migrations.WrongVersion;
import org.icjc.app.demo.DemoGuide;
import org.icjc.app.mail.MailServer;
import org.icjc.app.mail.Mailbox;
import org.icjc.desk.roster.SetUp;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.parts.PartScope;
import org.icjc.kernel.parts.Parts;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Starts the databases that are to be started, and then the parts. */
public final class Launch {
    private final Map<String, String> environment;
    private final PrintStream out;

    public Launch(Map<String, String> environment, PrintStream out) {
        this.environment = environment;
        this.out = out;
    }

    /**
     * @param empty start without the demo and let the first administrator set it up
     */
    public void run(boolean empty) {
        Settings settings = Settings.from(environment);
        settings.check();
        Optional<Instances> configured = configured();
        if (configured.isPresent()) {
            checkVersion(configured.get());
            start(settings, configured.get(), null, false);
            return;
        }
        out.println("Starting PostgreSQL, data in " + settings.data());
        EmbeddedInstances embedded =
                EmbeddedInstances.start(settings.data().resolve("postgres"), true);
        try {
            Instances instances = embedded.instances();
            migrate(instances);
            start(settings, instances, embedded, !empty);
        } catch (RuntimeException e) {
            embedded.close();
            throw e;
        }
    }

    public void migrate() {
        migrate(
                configured()
                        .orElseThrow(() ->
                                new Unable(
                                        "Set ICJC_DB_URL and ICJC_KEYVAULT_URL: the embedded"
                                                + " databases migrate by themselves.")));
        out.println("Both databases are of this version now.");
    }

    private static void migrate(Instances instances) {
        try {
            new Migrations(instances).run();
        } catch (WrongVersion e) {
            throw new Unable(String.valueOf(e.getMessage()));
        }
    }

    /** Starts as far as the beans, without any database, and ends: for the image's AOT cache. */
    public void train() {
        Instances none = configured().orElseThrow(() -> new Unable("Set ICJC_DB_URL."));
        System.setProperty("spring.context.exit", "onRefresh");
        start(Settings.from(environment), none, null, false);
    }

    private Optional<Instances> configured() {
        try {
            return new ConfiguredInstances(environment).find();
        } catch (IllegalArgumentException e) {
            throw new Unable(String.valueOf(e.getMessage()));
        }
    }

    private void checkVersion(Instances instances) {
        Part part = Parts.named(environment.getOrDefault("ICJC_PARTS", "")).first();
        try {
            new Migrations(instances).check(part);
        } catch (WrongVersion e) {
            throw new Unable(String.valueOf(e.getMessage()));
        } catch (SQLException e) {
            // Not a reason to stay down: each part says by itself that it is closed until then.
            out.println(
                    "The database does not answer yet: starting without having seen its version.");
        }
    }

    private void start(
            Settings settings,
            Instances instances,
            @Nullable EmbeddedInstances embedded,
            boolean demo) {
        Map<String, Object> properties = properties(settings, demo);
        Optional<Mailbox> mailbox = mail(properties, demo);
        SpringApplication application = new SpringApplication(IcjcApplication.class);
        application.setDefaultProperties(properties);
        application.addInitializers(context -> {
            GenericApplicationContext beans = (GenericApplicationContext) context;
            beans.registerBean("databases", Instances.class, () -> instances);
            mailbox.ifPresent(each -> beans.registerBean("mailbox", Mailbox.class, () -> each));
        });
        // After the context is closed, so that nothing still talks to a database that is going.
        if (embedded != null) SpringApplication.getShutdownHandlers().add(embedded::close);
        ConfigurableApplicationContext context = application.run();
        welcome(context, demo, mailbox.isPresent());
    }

    private void welcome(ConfigurableApplicationContext context, boolean demo, boolean mailbox) {
        if (!context.isActive()) return;
        Welcome welcome =
                new Welcome(
                        context.getEnvironment()
                                .getRequiredProperty("local.server.port", Integer.class));
        if (mailbox) welcome.mail();
        if (demo) welcome.demo(DemoGuide.people(), DemoGuide.codes());
        SetUp setUp = context.getBeanProvider(SetUp.class).getIfAvailable();
        if (setUp != null && PartScope.call(Part.DESK, setUp::isOpen)) welcome.setUp(setUp.token());
        welcome.print(out);
    }

    /** The configured server; without one, the demo's own mailbox. */
    private Optional<Mailbox> mail(Map<String, Object> properties, boolean demo) {
        // A compose file hands an unset variable on as an empty one.
        String url = environment.getOrDefault("ICJC_SMTP_URL", "");
        if (!url.isBlank()) {
            properties.putAll(server(url).properties());
            return Optional.empty();
        }
        if (!demo) return Optional.empty();
        Mailbox mailbox = Mailbox.open();
        properties.putAll(mailbox.address().properties());
        return Optional.of(mailbox);
    }

    private static MailServer server(String url) {
        try {
            return MailServer.of(url);
        } catch (IllegalArgumentException e) {
            throw new Unable(String.valueOf(e.getMessage()));
        }
    }

    private static Map<String, Object> properties(Settings settings, boolean demo) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("icjc.data", settings.data().toString());
        properties.put("server.port", settings.port());
        properties.put("icjc.demo", demo);
        return properties;
    }
}
