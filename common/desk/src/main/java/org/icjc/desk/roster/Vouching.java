package org.icjc.desk.roster;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.icjc.desk.PersonId;
import org.icjc.desk.accounts.DeskRole;
import org.icjc.desk.accounts.People;
import org.icjc.desk.accounts.Person;
import org.icjc.desk.roster.Rosters.InForce;
import org.icjc.desk.session.CurrentPerson;
import org.icjc.kernel.refusal.Refused;
import org.icjc.ledger.Act;
import org.icjc.ledger.ActorRole;
import org.icjc.ledger.Ledger;
import org.icjc.vault.KeyPairs;
import org.icjc.vault.PublicKeys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * People of member organisations are not in the roster: two committee members vouch for them, each
 * by a signature over person, organisation and keys. Nothing is granted to keys that fewer vouched
 * for, and no plain row is believed about who belongs to which organisation.
 */
@Service
@Transactional
public class Vouching {
    /** How many of the committee it takes. */
    public static final int NEEDED = 2;

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

    /**
     * What there is to vouch for.
     *
     * @throws Refused if the person is no active member's person, or has no keys yet
     */
    @Transactional(readOnly = true)
    public MemberKeys keysOf(PersonId member) {
        Person person = people.get(member);
        UUID organisation =
                person.memberOrganisation()
                        .filter(_ -> person.has(DeskRole.MEMBER))
                        .orElseThrow(() -> new Refused("vouch.not-a-member"));
        PublicKeys keys = person.publicKeys().orElseThrow(() -> new Refused("vouch.no-keys"));
        if (!person.isActive()) throw new Refused("vouch.off");
        return new MemberKeys(member, organisation, keys);
    }

    /**
     * Signs what was shown; once is enough.
     *
     * @param shown the very keys that were compared with the person
     * @throws Refused if there are others by now, or the signature would not count: the roster in
     *     force does not have the voucher, with these keys, on the committee
     */
    @PreAuthorize("hasAnyRole('COMMITTEE_MEMBER', 'CHAIR')")
    public void vouch(MemberKeys shown) {
        if (!shown.equals(keysOf(shown.person()))) throw new Refused("vouch.changed");
        UUID voucher = me.id().value();
        KeyPairs own = me.keys();
        if (!rosters.inForce().committeeKeys(voucher).equals(Optional.of(own.publicKeys())))
            throw new Refused("vouch.not-on-roster");
        int written =
                jdbc.sql(
                                "INSERT INTO desk.vouch (account, voucher, signature, vouched_at)"
                                        + " VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")
                        .params(
                                shown.person().value(),
                                voucher,
                                own.sign(shown.message()),
                                OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                        .update();
        if (written == 1)
            ledger.record(
                    Act.of(
                            "account.vouched",
                            ActorRole.COMMITTEE_MEMBER,
                            voucher,
                            shown.person().value()));
    }

    /**
     * The keys of an active person, if two of today's committee vouched for exactly these in
     * exactly this organisation.
     *
     * @param organisation the one for which people are asked, whatever the person's row says
     */
    @Transactional(readOnly = true)
    public Optional<PublicKeys> vouchedKeys(PersonId member, UUID organisation) {
        Person person = people.find(member).filter(Person::isActive).orElse(null);
        if (person == null || !person.has(DeskRole.MEMBER)) return Optional.empty();
        if (rosters.switchedOff().contains(member.value())) return Optional.empty();
        return person.publicKeys()
                .filter(keys -> isVouched(new MemberKeys(member, organisation, keys)));
    }

    private boolean isVouched(MemberKeys claimed) {
        return vouchers(claimed).size() >= NEEDED;
    }

    /**
     * Who of today's committee vouched for exactly this, each once, in the order in which they did.
     *
     * @throws NoRoster as {@link Rosters#current}
     */
    @Transactional(readOnly = true)
    public Set<UUID> vouchers(MemberKeys claimed) {
        InForce roster = rosters.inForce();
        byte[] message = claimed.message();
        return jdbc
                .sql(
                        "SELECT voucher, signature FROM desk.vouch WHERE account = ?"
                                + " ORDER BY vouched_at, voucher")
                .param(claimed.person().value())
                .query((row, _) ->
                        new Signed(row.getObject("voucher", UUID.class), row.getBytes("signature")))
                .list()
                .stream()
                .filter(signed -> signed.holds(roster, message))
                .map(Signed::voucher)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private record Signed(UUID voucher, byte[] signature) {
        boolean holds(InForce roster, byte[] message) {
            return roster.committeeKeys(voucher)
                    .map(keys -> keys.verify(message, signature))
                    .orElse(false);
        }
    }
}
