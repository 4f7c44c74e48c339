package org.icjc.vault;

/**
 * A roster with both signatures of the root key: what lies in the database. Not to be trusted yet.
 */
public final class SignedRoster {
    private static final String PURPOSE = "icjc/vault/roster/1";

    private final byte[] roster;
    private final byte[] ed25519;
    private final byte[] mlDsa;

    SignedRoster(byte[] roster, byte[] ed25519, byte[] mlDsa) {
        this.roster = roster;
        this.ed25519 = ed25519;
        this.mlDsa = mlDsa;
    }

    /**
     * Reads what {@link #encode()} wrote.
     *
     * @throws RosterRefused as UNREADABLE if it is anything else
     */
    public static SignedRoster decode(byte[] encoded) {
        try {
            FieldReader fields = new FieldReader(Header.strip(header(), encoded));
            SignedRoster signed = new SignedRoster(fields.next(), fields.next(), fields.next());
            fields.end();
            return signed;
        } catch (SealBroken e) {
            throw new RosterRefused(RosterRefused.Reason.UNREADABLE);
        }
    }

    public byte[] encode() {
        return Header.before(header(), new Fields().add(roster).add(ed25519).add(mlDsa).bytes());
    }

    /**
     * The roster, if both signatures are the root's and it is recent enough.
     *
     * @param minimumEpoch the higher of the configured one and the ledger's last
     * @throws RosterRefused otherwise
     */
    public Roster verify(RootPublicKeys root, long minimumEpoch) {
        if (!root.verify(message(roster), ed25519, mlDsa)) {
            throw new RosterRefused(RosterRefused.Reason.SIGNATURE);
        }
        Roster verified = read();
        if (verified.epoch() < minimumEpoch) throw new RosterRefused(RosterRefused.Reason.TOO_OLD);
        return verified;
    }

    private Roster read() {
        try {
            return Roster.decode(roster);
        } catch (IllegalArgumentException e) {
            throw new RosterRefused(RosterRefused.Reason.UNREADABLE);
        }
    }

    static byte[] message(byte[] roster) {
        return new Fields().add(PURPOSE).add(roster).bytes();
    }

    private static byte[] header() {
        return Header.of(Suite.SIGNED, 1);
    }

    @Override
    public String toString() {
        return "[signed roster]";
    }
}
