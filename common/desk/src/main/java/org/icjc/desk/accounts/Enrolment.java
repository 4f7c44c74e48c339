package org.icjc.desk.accounts;

import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import org.icjc.desk.PersonId;
import org.icjc.desk.PersonName;
import org.icjc.kernel.refusal.Refused;
import org.icjc.ledger.Act;
import org.icjc.ledger.ActorRole;
import org.icjc.ledger.Ledger;
import org.icjc.vault.KeyPairs;
import org.icjc.vault.PassphraseSlot;
import org.icjc.vault.PublicKeys;
import org.icjc.vault.Seed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How an invited person finishes the enrolment: chooses a passphrase and an authenticator, and only
 * then has keys, which nobody else ever held. Whoever has the invitation may do this, once.
 */
@Service
public class Enrolment {
    /** Least length of a passphrase, in characters. */
    public static final int SHORTEST = 12;

    private static final int LONGEST = 200;

    private final AccountRows rows;
    private final SecondFactors factors;
    private final Ledger ledger;
    private final Clock clock;

    Enrolment(AccountRows rows, SecondFactors factors, Ledger ledger, Clock clock) {
        this.rows = rows;
        this.factors = factors;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Who is invited; empty for an invitation that was used, has ended, or never was. */
    @Transactional(readOnly = true)
    public Optional<PersonName> invited(Invitation invitation) {
        return find(invitation).map(account -> account.person().name());
    }

    /**
     * @param passphrase wiped here
     * @param code what the authenticator shows now: proof that it was set up
     * @throws Refused by key if the invitation, the passphrase or the code will not do
     */
    @Transactional
    public PersonId complete(
            Invitation invitation, char[] passphrase, Authenticator authenticator, String code) {
        Seed seed = Seed.random();
        try {
            check(passphrase);
            if (authenticator.stepOf(code, clock.instant()).isEmpty())
                throw new Refused("enrol.code");
            Account account = find(invitation).orElseThrow(() -> new Refused("enrol.invitation"));
            account.enrolled(
                    publicKeysOf(seed),
                    PassphraseSlot.create(passphrase, seed, account.id()).encode(),
                    factors.seal(authenticator, account.id()));
            rows.save(account);
            ledger.record(
                    Act.of(
                            "account.enrolled",
                            roleOf(account.person()),
                            account.id(),
                            account.id()));
            return new PersonId(account.id());
        } finally {
            seed.destroy();
            Arrays.fill(passphrase, '\0');
        }
    }

    /**
     * The first account of an empty installation, its administrator's, without an invitation.
     *
     * @param passphrase wiped here
     * @throws Refused if there is any account already
     */
    @Transactional
    public PersonId first(
            NewAccount administrator, char[] passphrase, Authenticator authenticator, String code) {
        if (!administrator.roles().contains(DeskRole.ADMINISTRATOR) || rows.count() > 0)
            throw new Refused("set-up.done");
        Invitation invitation = Invitation.random();
        rows.save(
                new Account(
                        PersonId.mint(),
                        administrator,
                        invitation.hash(),
                        clock.instant().plus(Accounts.INVITED_FOR)));
        return complete(invitation, passphrase, authenticator, code);
    }

    /** Whether nobody has an account yet. */
    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return rows.count() == 0;
    }

    private static void check(char[] passphrase) {
        if (passphrase.length < SHORTEST) throw new Refused("passphrase.too-short", "n", SHORTEST);
        if (passphrase.length > LONGEST) throw new Refused("passphrase.too-long", "n", LONGEST);
        long different = new String(passphrase).codePoints().distinct().count();
        if (different < SHORTEST / 2) throw new Refused("passphrase.too-plain");
    }

    private static PublicKeys publicKeysOf(Seed seed) {
        KeyPairs keys = KeyPairs.of(seed);
        try {
            return keys.publicKeys();
        } finally {
            keys.destroy();
        }
    }

    private Optional<Account> find(Invitation invitation) {
        return rows.findByInvitation(invitation.hash())
                .filter(account -> account.isInvited(clock.instant()));
    }

    static ActorRole roleOf(Person person) {
        if (person.has(DeskRole.MEMBER)) return ActorRole.MEMBER;
        if (person.has(DeskRole.COMMITTEE_MEMBER)) return ActorRole.COMMITTEE_MEMBER;
        if (person.has(DeskRole.INTAKE_OFFICER)) return ActorRole.INTAKE_OFFICER;
        if (person.has(DeskRole.CONFLICT_OFFICER)) return ActorRole.CONFLICT_OFFICER;
        if (person.has(DeskRole.ADMINISTRATOR)) return ActorRole.ADMINISTRATOR;
        if (person.has(DeskRole.AUDITOR)) return ActorRole.AUDITOR;
        return ActorRole.EDITOR;
    }
}
