package org.icjc.app.start;

import java.io.PrintStream;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.icjc.app.IcjcApplication;
import org.icjc.app.database.ConfiguredInstances;
import org.icjc.app.database.EmbeddedInstances;
import org.icjc.app.database.Instances;
import org.icjc.app.database.Migrations;
import org.icjc.app.database.Migrations.WrongVersion;
import org.icjc.app.demo.DemoGuide;
import org.icjc.app.demo.LoadingMark;
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
        LoadingMark mark = new LoadingMark(settings.data());
        Optional<Instances> configured = configured();
        if (configured.isPresent()) {
            if (mark.isThere()) out.println(leftAlone(settings));
            checkVersion(configured.get());
            start(settings, configured.get(), null, false);
            return;
        }
        if (mark.isThere()) clear(mark, empty);
        if (!empty && !hasKeysElsewhere()) mark.setIfFresh();
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

    private static String leftAlone(Settings settings) {
        return "In "
                + settings.data()
                + " a demo was not loaded whole; the databases of ICJC_DB_URL are used, and nothing"
                + " is removed. Set ICJC_DATA to another folder.";
    }

    /** What a start that ended in the middle of loading the demo has left behind. */
    private void clear(LoadingMark mark, boolean empty) {
        if (mark.isHeld())
            throw new Unable(
                    "Another start is loading the demo into "
                            + mark.data()
                            + ": wait for it, or stop it.");
        if (!mark.mayClear())
            throw new Unable(
                    "The demo was not loaded whole into "
                            + mark.data()
                            + ", which held something before: nothing is removed. Move that folder"
                            + " away, or set ICJC_DATA to another one.");
        out.println(
                "The demo was not loaded whole the last time: removing its databases and secrets in "
                        + mark.data()
                        + (empty ? "." : ", and loading it anew."));
        mark.clear();
    }

    // A folder of keys elsewhere may be another installation's too.
    private boolean hasKeysElsewhere() {
        return Stream.of("ICJC_SECRETS", "ICJC_ROOT")
                .anyMatch(each -> !environment.getOrDefault(each, "").isBlank());
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
        ConfigurableApplicationContext context = run(application, settings, demo);
        welcome(context, demo, mailbox.isPresent());
    }

    private static ConfigurableApplicationContext run(
            SpringApplication application, Settings settings, boolean demo) {
        try {
            return application.run();
        } catch (RuntimeException e) {
            String where = FailedStart.keep(settings.data(), e);
            boolean half = demo && new LoadingMark(settings.data()).isThere();
            throw new Unable(
                    (half
                                    ? "The demo could not be loaded whole; the next start begins"
                                            + " anew."
                                    : "The application does not start.")
                            + where);
        }
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
        // Where a start failed is kept in a file, and said in one line.
        properties.put("logging.level.org.springframework.boot.SpringApplication", "off");
        return properties;
    }
}
