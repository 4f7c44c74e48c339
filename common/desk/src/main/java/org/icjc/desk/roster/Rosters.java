package org.icjc.desk.roster;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.icjc.desk.accounts.DeskRole;
import org.icjc.desk.accounts.People;
import org.icjc.desk.accounts.Person;
import org.icjc.desk.session.CurrentPerson;
import org.icjc.kernel.refusal.Refused;
import org.icjc.ledger.Act;
import org.icjc.ledger.ActorRole;
import org.icjc.ledger.Ledger;
import org.icjc.vault.PublicKeys;
import org.icjc.vault.Recipient;
import org.icjc.vault.RootPublicKeys;
import org.icjc.vault.Roster;
import org.icjc.vault.RosterEntry;
import org.icjc.vault.RosterRefused;
import org.icjc.vault.RosterRole;
import org.icjc.vault.RosterSigner;
import org.icjc.vault.SealBroken;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The signed roster. Whoever reads it gets it verified: against the root key of the configuration,
 * never older than one seen before, and the very one that the ledger last recorded.
 */
@Service
public class Rosters {
    /** Under which the ledger keeps the roster's acts. */
    public static final UUID SUBJECT = UUID.fromString("00000000-0000-4000-8000-000000005057");

    private static final int FEWEST_ON_COMMITTEE = 2;

    private final JdbcClient jdbc;
    private final RootFiles files;
    private final Canary canary;
    private final People people;
    private final StandingConflicts conflicts;
    private final CurrentPerson me;
    private final Ledger ledger;
    private final Clock clock;
    private final long minimumEpoch;
    private final AtomicReference<@Nullable Seen> seen = new AtomicReference<>();
    private final LastVerified verified = new LastVerified();

    Rosters(
            JdbcClient jdbc,
            RootFiles files,
            Canary canary,
            People people,
            StandingConflicts conflicts,
            CurrentPerson me,
            Ledger ledger,
            Clock clock,
            @Value("${icjc.roster.minimum-epoch:1}") long minimumEpoch) {
        this.jdbc = jdbc;
        this.files = files;
        this.canary = canary;
        this.people = people;
        this.conflicts = conflicts;
        this.me = me;
        this.ledger = ledger;
        this.clock = clock;
        this.minimumEpoch = minimumEpoch;
    }

    /**
     * The roster in force, in every part that seals.
     *
     * @throws NoRoster before the first one was signed
     * @throws RosterRefused if it is not the root's, was changed, or is older than it may be
     */
    public Roster current() {
        return valid(stored());
    }

    private Roster valid(Stored stored) {
        if (stored.signed() == null) throw new NoRoster();
        RootPublicKeys root = files.root().orElseThrow(NoRoster::new);
        Roster roster = verified.verify(stored.signed(), root, lowestEpoch(root));
        // What the ledger recorded last is what counts: an older row put back is refused.
        if (!Arrays.equals(commitment(stored.signed()), stored.recorded())) throw new NoRoster();
        seen.set(new Seen(root, roster.epoch()));
        return roster;
    }

    /** The newest roster that this process read, by the root that signed it. */
    private record Seen(RootPublicKeys root, long epoch) {}

    private long lowestEpoch(RootPublicKeys root) {
        Seen last = seen.get();
        return last != null && last.root().equals(root)
                ? Math.max(minimumEpoch, last.epoch())
                : minimumEpoch;
    }

    /** The roster in force, and who was switched off since it was signed. */
    public record InForce(Roster roster, Set<UUID> switchedOff) {
        /**
         * @throws org.icjc.vault.TooFewRecipients see {@link Roster#recipients}
         */
        public List<Recipient> recipients() {
            return roster.recipients(Set.of(), Set.of(), switchedOff);
        }

        /** Keys of who sits on the committee today; empty for everybody else. */
        public Optional<PublicKeys> committeeKeys(UUID person) {
            return roster.entry(person)
                    .filter(entry -> entry.active() && entry.sitsOnCommittee())
                    .filter(_ -> !switchedOff.contains(person))
                    .map(RosterEntry::publicKeys);
        }
    }

    /**
     * Both in one question.
     *
     * @throws NoRoster as {@link #current}
     * @throws RosterRefused as {@link #current}
     */
    public InForce inForce() {
        return jdbc.sql(
                        "SELECT signed, recorded, ARRAY(SELECT desk.switched_off()) AS off"
                                + " FROM desk.current_roster()")
                .query((row, _) ->
                        new InForce(
                                valid(new Stored(row.getBytes("signed"), row.getBytes("recorded"))),
                                Set.of((UUID[]) row.getArray("off").getArray())))
                .optional()
                .orElseThrow(NoRoster::new);
    }

    /** Who was switched off since the roster was signed: nothing new is granted to them. */
    public Set<UUID> switchedOff() {
        return Set.copyOf(jdbc.sql("SELECT * FROM desk.switched_off()").query(UUID.class).list());
    }

    private record Stored(byte @Nullable [] signed, byte @Nullable [] recorded) {}

    private Stored stored() {
        return jdbc.sql("SELECT signed, recorded FROM desk.current_roster()")
                .query((row, _) -> new Stored(row.getBytes("signed"), row.getBytes("recorded")))
                .optional()
                .orElse(new Stored(null, null));
    }

    /** What would be signed now: everybody with keys whose role receives requests. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public List<RosterEntry> next() {
        List<RosterEntry> entries = new ArrayList<>();
        Set<UUID> off = switchedOff();
        for (Person person : people.all()) entryOf(person, off).ifPresent(entries::add);
        entries.add(canary.entry());
        return entries;
    }

    private Optional<RosterEntry> entryOf(Person person, Set<UUID> off) {
        Set<RosterRole> roles = rolesOf(person);
        Optional<PublicKeys> keys = person.publicKeys();
        if (roles.isEmpty() || keys.isEmpty()) return Optional.empty();
        RosterEntry entry = RosterEntry.of(person.id().value(), roles, keys.get());
        Optional<StandingConflict> filed = conflicts.of(person.id());
        if (filed.isPresent())
            entry = entry.withConflicts(filed.get().states(), filed.get().institutions());
        // A row made active again by hand is still off: the ledger says so.
        boolean active = person.isActive() && !off.contains(person.id().value());
        return Optional.of(active ? entry : entry.switchedOff());
    }

    private static Set<RosterRole> rolesOf(Person person) {
        Set<RosterRole> roles = EnumSet.noneOf(RosterRole.class);
        if (person.has(DeskRole.INTAKE_OFFICER)) roles.add(RosterRole.INTAKE_OFFICER);
        if (person.has(DeskRole.COMMITTEE_MEMBER)) roles.add(RosterRole.COMMITTEE);
        if (person.has(DeskRole.CHAIR)) roles.add(RosterRole.CHAIR);
        if (person.has(DeskRole.CONFLICT_OFFICER)) roles.add(RosterRole.CONFLICT_OFFICER);
        return roles;
    }

    /** The root key's file, where it does not lie offline. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public Optional<byte[]> rootKeyFile() {
        return files.rootKey();
    }

    /**
     * Signs and publishes {@link #next()}; it holds at once.
     *
     * @param rootKeyFile as {@link #rootKeyFile()} or as brought
     * @param passphrase wiped here
     * @return the epoch
     */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public long publish(byte[] rootKeyFile, char[] passphrase) {
        RosterSigner signer = open(rootKeyFile, passphrase);
        List<RosterEntry> entries = next();
        long committee =
                entries.stream().filter(entry -> entry.active() && entry.sitsOnCommittee()).count();
        if (committee < FEWEST_ON_COMMITTEE)
            throw new Refused("roster.too-few", "n", FEWEST_ON_COMMITTEE);
        PublicKeys escrow = files.escrow().orElseThrow(NoRoster::new);
        long epoch = lastEpoch() + 1;
        byte[] signed = signer.sign(new Roster(epoch, entries, escrow)).encode();
        store(epoch, signed);
        UUID actor = me.id().value();
        ledger.record(
                new Act(
                        "roster.published",
                        ActorRole.ADMINISTRATOR,
                        actor,
                        SUBJECT,
                        null,
                        commitment(signed)));
        return epoch;
    }

    private RosterSigner open(byte[] rootKeyFile, char[] passphrase) {
        try {
            RosterSigner signer =
                    RosterSigner.open(rootKeyFile, passphrase)
                            .orElseThrow(() -> new Refused("root.passphrase"));
            if (!files.root().map(signer.publicKeys()::equals).orElse(false))
                throw new Refused("root.other-key");
            return signer;
        } catch (SealBroken e) {
            throw new Refused("root.no-key");
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    private long lastEpoch() {
        return jdbc.sql("SELECT coalesce(max(epoch), 0) FROM desk.roster")
                .query(Long.class)
                .single();
    }

    private void store(long epoch, byte[] signed) {
        jdbc.sql(
                        "INSERT INTO desk.roster (epoch, signed, published_at, published_by)"
                                + " VALUES (?, ?, ?, ?)")
                .params(
                        epoch,
                        signed,
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                        me.id().value())
                .update();
    }

    static byte[] commitment(byte[] signed) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(signed);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256", e);
        }
    }
}
