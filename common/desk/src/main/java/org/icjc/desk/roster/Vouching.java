package org.icjc.desk.roster;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.icjc.desk.PersonId;
import org.icjc.desk.accounts.DeskRole;
import org.icjc.desk.accounts.People;
import org.icjc.desk.accounts.Person;
import org.icjc.desk.session.CurrentPerson;
import org.icjc.kernel.refusal.Refused;
import org.icjc.ledger.Act;
import org.icjc.ledger.ActorRole;
import org.icjc.ledger.Ledger;
import org.icjc.vault.PublicKeys;
import org.icjc.vault.Roster;
import org.icjc.vault.RosterEntry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * People of member organisations are not in the roster: two committee members vouch for their keys,
 * each by a signature over exactly these keys. Nothing is granted to keys that fewer vouched for.
 */
@Service
@Transactional
public class Vouching {
    private static final int NEEDED = 2;
    private static final String PURPOSE = "icjc/desk/vouch/1";

    private final JdbcClient jdbc;
    private final People people;
    private final Rosters rosters;
    private final CurrentPerson me;
    private final Ledger ledger;
    private final Clock clock;

    Vouching(
            JdbcClient jdbc,
            People people,
            Rosters rosters,
            CurrentPerson me,
            Ledger ledger,
            Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.rosters = rosters;
        this.me = me;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Signs that these keys are this person's; once is enough. */
    @PreAuthorize("hasRole('COMMITTEE_MEMBER')")
    public void vouch(PersonId member) {
        Person person = people.get(member);
        PublicKeys keys = person.publicKeys().orElseThrow(() -> new Refused("vouch.no-keys"));
        if (!person.has(DeskRole.MEMBER)) throw new Refused("vouch.not-a-member");
        int written =
                jdbc.sql(
                                "INSERT INTO desk.vouch (account, voucher, signature, vouched_at)"
                                        + " VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")
                        .params(
                                member.value(),
                                me.id().value(),
                                me.keys().sign(message(member, keys)),
                                OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                        .update();
        if (written == 1)
            ledger.record(
                    Act.of(
                            "account.vouched",
                            ActorRole.COMMITTEE_MEMBER,
                            me.id().value(),
                            member.value()));
    }

    /** The keys of an active person, if two of today's committee vouched for exactly these. */
    @Transactional(readOnly = true)
    public Optional<PublicKeys> vouchedKeys(PersonId member) {
        Person person = people.find(member).filter(Person::isActive).orElse(null);
        if (person == null || !person.has(DeskRole.MEMBER)) return Optional.empty();
        return person.publicKeys().filter(keys -> vouchers(member, keys) >= NEEDED);
    }

    /** How many of today's committee vouched for the person's present keys. */
    @Transactional(readOnly = true)
    public int vouchers(PersonId member) {
        return people.find(member)
                .flatMap(Person::publicKeys)
                .map(keys -> vouchers(member, keys))
                .orElse(0);
    }

    private int vouchers(PersonId member, PublicKeys keys) {
        Roster roster = rosters.current();
        byte[] message = message(member, keys);
        return (int)
                jdbc
                        .sql("SELECT voucher, signature FROM desk.vouch WHERE account = ?")
                        .param(member.value())
                        .query((row, _) ->
                                isFromCommittee(
                                        roster,
                                        row.getObject("voucher", UUID.class),
                                        message,
                                        row.getBytes("signature")))
                        .list()
                        .stream()
                        .filter(valid -> valid)
                        .count();
    }

    private static boolean isFromCommittee(
            Roster roster, UUID voucher, byte[] message, byte[] signature) {
        return roster.entry(voucher)
                .filter(RosterEntry::active)
                .filter(RosterEntry::sitsOnCommittee)
                .map(entry -> entry.publicKeys().verify(message, signature))
                .orElse(false);
    }

    private static byte[] message(PersonId member, PublicKeys keys) {
        byte[] purpose = PURPOSE.getBytes(StandardCharsets.US_ASCII);
        byte[] fingerprint = keys.fingerprint();
        return ByteBuffer.allocate(purpose.length + 1 + 16 + fingerprint.length)
                .put(purpose)
                .put((byte) 0)
                .putLong(member.value().getMostSignificantBits())
                .putLong(member.value().getLeastSignificantBits())
                .put(fingerprint)
                .array();
    }
}
