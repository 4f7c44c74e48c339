package org.icjc.desk.roster;

import java.util.Set;
import java.util.UUID;
import org.icjc.kernel.secrets.SecretFiles;
import org.icjc.vault.KeyPairs;
import org.icjc.vault.RosterEntry;
import org.icjc.vault.RosterRole;
import org.icjc.vault.Seed;
import org.springframework.stereotype.Component;

/**
 * Not a person: the keys with which the hourly canary is opened. They receive canaries and nothing
 * else, and lie in a secret file of this installation.
 */
@Component
public class Canary {
    /** Under which it stands in the roster. */
    public static final UUID ID = UUID.fromString("00000000-0000-4000-8000-00000000c0de");

    private static final String FILE = "canary-key";

    private final SecretFiles files;

    Canary(SecretFiles files) {
        this.files = files;
    }

    /** To be destroyed by whoever asked. */
    public KeyPairs keys() {
        Seed seed = Seed.of(files.secret(FILE));
        try {
            return KeyPairs.of(seed);
        } finally {
            seed.destroy();
        }
    }

    RosterEntry entry() {
        return RosterEntry.of(ID, Set.of(RosterRole.CANARY), keys().publicKeys());
    }
}
