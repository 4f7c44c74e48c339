package org.icjc.app.demo;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.icjc.desk.PersonId;
import org.icjc.desk.PersonName;
import org.icjc.desk.accounts.Accounts;
import org.icjc.desk.accounts.Authenticator;
import org.icjc.desk.accounts.Credentials;
import org.icjc.desk.accounts.Enrolment;
import org.icjc.desk.accounts.Invitation;
import org.icjc.desk.accounts.NewAccount;
import org.icjc.desk.roster.Rosters;
import org.icjc.desk.roster.SetUp;
import org.icjc.desk.roster.StandingConflicts;
import org.icjc.desk.roster.Vouching;
import org.icjc.desk.session.Acting;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.parts.PartScope;
import org.icjc.members.directory.DemoMembers;
import org.icjc.vault.Seed;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Enrols the demo's people the way real ones are, and lets the story act as each of them. */
@Component
@ConditionalOnProperty("icjc.demo")
class DemoCast {
    static final String ROOT_PASSPHRASE = "demo passphrase of the root key";

    private final SetUp setUp;
    private final Accounts accounts;
    private final Enrolment enrolment;
    private final Credentials credentials;
    private final Rosters rosters;
    private final StandingConflicts standingConflicts;
    private final Vouching vouching;
    private final Acting acting;
    private final Clock clock;
    private final Map<DemoRole, PersonId> ids = new EnumMap<>(DemoRole.class);
    private final Map<DemoRole, Seed> seeds = new EnumMap<>(DemoRole.class);

    DemoCast(
            SetUp setUp,
            Accounts accounts,
            Enrolment enrolment,
            Credentials credentials,
            Rosters rosters,
            StandingConflicts standingConflicts,
            Vouching vouching,
            Acting acting,
            Clock clock) {
        this.setUp = setUp;
        this.accounts = accounts;
        this.enrolment = enrolment;
        this.credentials = credentials;
        this.rosters = rosters;
        this.standingConflicts = standingConflicts;
        this.vouching = vouching;
        this.acting = acting;
        this.clock = clock;
    }

    boolean isNeeded() {
        return PartScope.call(Part.DESK, setUp::isOpen);
    }

    void enrolAll() {
        setUp();
        for (DemoRole role : DemoRole.values()) if (role != DemoRole.ADMINISTRATOR) enrol(role);
        // A real State stands for an invented tie, since forms take real codes only.
        for (DemoRole role : DemoRole.values())
            if (role.name().startsWith("MEMBER_") || role == DemoRole.CHAIR) fileConflicts(role);
        as(
                DemoRole.ADMINISTRATOR,
                () ->
                        rosters.publish(
                                rosters.rootKeyFile().orElseThrow(),
                                ROOT_PASSPHRASE.toCharArray()));
        for (DemoRole role : DemoRole.values()) if (role.organisation() != null) vouchFor(role);
    }

    private void setUp() {
        DemoRole administrator = DemoRole.ADMINISTRATOR;
        Authenticator authenticator = DemoKeys.authenticator(administrator);
        PersonId id =
                PartScope.call(
                                Part.DESK,
                                () ->
                                        setUp.perform(
                                                account(administrator),
                                                administrator.passphrase().toCharArray(),
                                                authenticator,
                                                authenticator.codeAt(clock.instant()),
                                                ROOT_PASSPHRASE.toCharArray()))
                        .administrator();
        remember(administrator, id);
    }

    private void enrol(DemoRole role) {
        Invitation invitation = as(DemoRole.ADMINISTRATOR, () -> accounts.enrol(account(role)));
        Authenticator authenticator = DemoKeys.authenticator(role);
        remember(
                role,
                PartScope.call(
                        Part.DESK,
                        () ->
                                enrolment.complete(
                                        invitation,
                                        role.passphrase().toCharArray(),
                                        authenticator,
                                        authenticator.codeAt(clock.instant()))));
    }

    private static NewAccount account(DemoRole role) {
        String organisation = role.organisation();
        return new NewAccount(
                new PersonName(role.personName()),
                role.email(),
                role.roles(),
                organisation == null ? null : DemoMembers.id(organisation).value());
    }

    private void remember(DemoRole role, PersonId id) {
        ids.put(role, id);
        seeds.put(
                role,
                PartScope.call(
                                Part.DESK,
                                () ->
                                        credentials.unlock(
                                                id,
                                                role.passphrase().toCharArray(),
                                                (_, seed) -> seed))
                        .orElseThrow());
    }

    private void fileConflicts(DemoRole role) {
        Set<String> states = role == DemoRole.MEMBER_4 ? Set.of("PT") : Set.of();
        as(role, () -> standingConflicts.file(states, Set.of()));
    }

    private void vouchFor(DemoRole role) {
        as(DemoRole.MEMBER_1, () -> vouching.vouch(vouching.keysOf(id(role))));
        as(DemoRole.MEMBER_2, () -> vouching.vouch(vouching.keysOf(id(role))));
    }

    PersonId id(DemoRole role) {
        PersonId id = ids.get(role);
        if (id == null) throw new IllegalStateException("not enrolled yet: " + role);
        return id;
    }

    void as(DemoRole role, Runnable act) {
        as(
                role,
                () -> {
                    act.run();
                    return true;
                });
    }

    <T extends @Nullable Object> T as(DemoRole role, Supplier<T> act) {
        return acting.as(id(role), seed(role), act);
    }

    private Seed seed(DemoRole role) {
        Seed seed = seeds.get(role);
        if (seed == null) throw new IllegalStateException("not unlocked: " + role);
        return seed;
    }

    /** The story is told: the demo's own hands hold no key any longer. */
    void lock() {
        seeds.values().forEach(Seed::destroy);
        seeds.clear();
    }
}
