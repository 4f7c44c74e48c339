package org.icjc.desk.roster;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import org.icjc.desk.PersonId;
import org.icjc.desk.accounts.Authenticator;
import org.icjc.desk.accounts.Enrolment;
import org.icjc.desk.accounts.NewAccount;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.refusal.Refused;
import org.icjc.ledger.Act;
import org.icjc.ledger.ActorRole;
import org.icjc.ledger.Ledger;
import org.icjc.vault.Escrow;
import org.icjc.vault.EscrowShare;
import org.icjc.vault.KeyPairs;
import org.icjc.vault.PublicKeys;
import org.icjc.vault.RosterSigner;
import org.icjc.vault.Seed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The first act on an empty installation: root key, escrow, and the first administrator. It works
 * once, while there is no account, for whoever has the token that was printed at start.
 */
@Service
@OnPart(Part.DESK)
public class SetUp {
    private final Enrolment enrolment;
    private final RootFiles files;
    private final JdbcClient jdbc;
    private final Ledger ledger;
    // 160 random bits, of this process alone; an authenticator's secret has the right shape.
    private final String token = Authenticator.random().base32();

    SetUp(Enrolment enrolment, RootFiles files, JdbcClient jdbc, Ledger ledger) {
        this.enrolment = enrolment;
        this.files = files;
        this.jdbc = jdbc;
        this.ledger = ledger;
    }

    /**
     * What the set-up made.
     *
     * @param shares five, of which three give the escrowed seed; never stored, shown once
     * @param rootFingerprint SHA-256 of the root's public key, to be compared and written down
     */
    public record Made(PersonId administrator, List<EscrowShare> shares, byte[] rootFingerprint) {
        @Override
        public String toString() {
            return "[sealed]";
        }
    }

    /** Whether set-up is still to be done. */
    public boolean isOpen() {
        return enrolment.isEmpty();
    }

    /** To be printed on the console where the product was started, and nowhere else. */
    public String token() {
        return token;
    }

    boolean accepts(String typed) {
        return MessageDigest.isEqual(
                token.getBytes(StandardCharsets.UTF_8),
                typed.strip().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @param passphrase the administrator's; wiped here
     * @param rootPassphrase of the root key's file; wiped here
     * @throws Refused if there is any account already, or something given will not do
     */
    @Transactional
    public Made perform(
            NewAccount administrator,
            char[] passphrase,
            Authenticator authenticator,
            String code,
            char[] rootPassphrase) {
        if (rootPassphrase.length < Enrolment.SHORTEST)
            throw new Refused("passphrase.too-short", "n", Enrolment.SHORTEST);
        // Two at once would both find it empty.
        jdbc.sql("SELECT pg_advisory_xact_lock(5057)").query((_, _) -> true).single();
        PersonId id = enrolment.first(administrator, passphrase, authenticator, code);
        RosterSigner root = RosterSigner.create();
        Seed escrow = Seed.random();
        try {
            PublicKeys escrowKeys = KeyPairs.of(escrow).publicKeys();
            files.write(root.seal(rootPassphrase), root.publicKeys(), escrowKeys);
            ledger.record(
                    new Act(
                            "root.created",
                            ActorRole.ADMINISTRATOR,
                            id.value(),
                            Rosters.SUBJECT,
                            null,
                            root.publicKeys().fingerprint()));
            return new Made(id, Escrow.split(escrow), root.publicKeys().fingerprint());
        } finally {
            escrow.destroy();
            Arrays.fill(rootPassphrase, '\0');
        }
    }
}
