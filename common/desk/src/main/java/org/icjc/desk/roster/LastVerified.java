package org.icjc.desk.roster;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import org.icjc.vault.RootPublicKeys;
import org.icjc.vault.Roster;
import org.icjc.vault.RosterRefused;
import org.icjc.vault.SignedRoster;
import org.jspecify.annotations.Nullable;

/**
 * Verifies a roster, and not again while the very same bytes come under the very same root key.
 * Only these two decide, no time and no id: one changed byte, or another root, verifies anew.
 */
final class LastVerified {
    private record Verified(byte[] signed, RootPublicKeys root, Roster roster) {
        boolean isOf(byte[] otherSigned, RootPublicKeys otherRoot) {
            return Arrays.equals(signed, otherSigned) && root.equals(otherRoot);
        }
    }

    private final AtomicReference<@Nullable Verified> last = new AtomicReference<>();

    /**
     * @param signed as the database gave it just now
     * @throws RosterRefused as {@link SignedRoster#verify}
     */
    Roster verify(byte[] signed, RootPublicKeys root, long lowestEpoch) {
        Verified known = last.get();
        // Too old by now: the whole way refuses it and says why.
        if (known != null && known.isOf(signed, root) && known.roster().epoch() >= lowestEpoch)
            return known.roster();
        byte[] exact = signed.clone();
        Roster roster = SignedRoster.decode(exact).verify(root, lowestEpoch);
        last.set(new Verified(exact, root, roster));
        return roster;
    }
}
