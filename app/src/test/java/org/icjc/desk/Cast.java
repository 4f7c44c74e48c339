package org.icjc.desk;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.icjc.app.TestDatabases;
import org.icjc.desk.accounts.Accounts;
import org.icjc.desk.accounts.Authenticator;
import org.icjc.desk.accounts.Credentials;
import org.icjc.desk.accounts.DeskRole;
import org.icjc.desk.accounts.Enrolment;
import org.icjc.desk.accounts.Invitation;
import org.icjc.desk.accounts.NewAccount;
import org.icjc.desk.roster.Rosters;
import org.icjc.desk.roster.SetUp;
import org.icjc.desk.roster.SetUp.Made;
import org.icjc.desk.session.Acting;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.parts.PartScope;
import org.icjc.vault.Seed;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Invented people for tests of the whole product, made the way real ones are: set-up, invitation,
 * enrolment, signed roster. Begin with {@code Cast.of(context)} on empty tables.
 */
public final class Cast {
    public static final String ROOT_PASSPHRASE = "root of all test rosters";

    private final Map<PersonId, Seed> seeds = new HashMap<>();
    private final Map<PersonId, Authenticator> authenticators = new HashMap<>();
    private final ApplicationContext context;
    private final Clock clock;
    private final Made made;

    private Cast(ApplicationContext context) {
        this.context = context;
        this.clock = context.getBean(Clock.class);
        this.made = setUp();
        keep(made.administrator());
    }

    private Cast(ApplicationContext context, Cast before) {
        this.context = context;
        this.clock = context.getBean(Clock.class);
        this.made = before.made;
        seeds.putAll(before.seeds);
        authenticators.putAll(before.authenticators);
    }

    /** The same people after a new start on the same data. */
    public Cast in(ApplicationContext restarted) {
        return new Cast(restarted, this);
    }

    /** A set-up installation with its administrator, and no roster yet. */
    public static Cast of(ApplicationContext context) {
        return new Cast(context);
    }

    private Made setUp() {
        Authenticator authenticator = Authenticator.random();
        Made set =
                PartScope.call(
                        Part.DESK,
                        () ->
                                context.getBean(SetUp.class)
                                        .perform(
                                                new NewAccount(
                                                        new PersonName("Administrator"),
                                                        "administrator@example.org",
                                                        Set.of(DeskRole.ADMINISTRATOR),
                                                        null),
                                                passphrase("Administrator").toCharArray(),
                                                authenticator,
                                                authenticator.codeAt(clock.instant()),
                                                ROOT_PASSPHRASE.toCharArray()));
        authenticators.put(set.administrator(), authenticator);
        return set;
    }

    private void keep(PersonId id) {
        String name =
                PartScope.call(
                        Part.DESK,
                        () ->
                                context.getBean(org.icjc.desk.accounts.People.class)
                                        .name(id)
                                        .value());
        Seed seed =
                PartScope.call(
                                Part.DESK,
                                () ->
                                        context.getBean(Credentials.class)
                                                .unlock(
                                                        id,
                                                        passphrase(name).toCharArray(),
                                                        (_, opened) -> opened))
                        .orElseThrow();
        seeds.put(id, seed);
    }

    /** By which the person of this name signs in. */
    public static String passphrase(String name) {
        return "correct horse of " + name;
    }

    public PersonId administrator() {
        return made.administrator();
    }

    public Made setUpResult() {
        return made;
    }

    /** Someone of the desk, enrolled and with keys. */
    public PersonId enrol(String name, DeskRole... roles) {
        return enrol(name, null, Set.of(roles));
    }

    /** A person of a member organisation, enrolled and with keys that nobody vouched for yet. */
    public PersonId enrolMember(String name, UUID organisation) {
        return enrol(name, organisation, Set.of(DeskRole.MEMBER));
    }

    private PersonId enrol(String name, @Nullable UUID organisation, Set<DeskRole> roles) {
        NewAccount wanted =
                new NewAccount(
                        new PersonName(name),
                        name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-') + "@example.org",
                        roles,
                        organisation);
        Invitation invitation =
                as(administrator(), () -> context.getBean(Accounts.class).enrol(wanted));
        Authenticator authenticator = Authenticator.random();
        PersonId id =
                PartScope.call(
                        Part.DESK,
                        () ->
                                context.getBean(Enrolment.class)
                                        .complete(
                                                invitation,
                                                passphrase(name).toCharArray(),
                                                authenticator,
                                                authenticator.codeAt(clock.instant())));
        authenticators.put(id, authenticator);
        keep(id);
        return id;
    }

    /** Signs and publishes a roster of everybody enrolled so far. */
    public long publishRoster() {
        Rosters rosters = context.getBean(Rosters.class);
        return as(
                administrator(),
                () ->
                        rosters.publish(
                                rosters.rootKeyFile().orElseThrow(),
                                ROOT_PASSPHRASE.toCharArray()));
    }

    public <T extends @Nullable Object> T as(PersonId person, Supplier<T> work) {
        return context.getBean(Acting.class).as(person, seedOf(person), work);
    }

    public void as(PersonId person, Runnable work) {
        context.getBean(Acting.class).as(person, seedOf(person), work);
    }

    public Seed seedOf(PersonId person) {
        Seed seed = seeds.get(person);
        if (seed == null) throw new IllegalArgumentException("not of this cast");
        return seed;
    }

    /** A code that was not used yet: what was used before is forgotten, as if time had passed. */
    public String freshCode(PersonId person) {
        JdbcClient.create(TestDatabases.instances().main().asOwner())
                .sql(
                        "UPDATE desk.account SET last_totp_step = 0, failed_attempts = 0,"
                                + " paused_until = NULL WHERE id = ?")
                .param(person.value())
                .update();
        return codeOf(person);
    }

    /** The code that this person's authenticator shows. */
    public String codeOf(PersonId person) {
        return authenticatorOf(person).codeAt(clock.instant());
    }

    public Authenticator authenticatorOf(PersonId person) {
        Authenticator authenticator = authenticators.get(person);
        if (authenticator == null) throw new IllegalArgumentException("not of this cast");
        return authenticator;
    }
}
