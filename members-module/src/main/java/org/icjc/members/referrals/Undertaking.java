package org.icjc.members.referrals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.icjc.members.ReferralId;

/** What each of the member's people promises before anything is disclosed; signed, each alone. */
public final class Undertaking {
    /** Changes with the words: who signed an earlier version signed those words. */
    public static final int VERSION = 1;

    /** Keys of the sentences, in their order. */
    public static final List<String> SENTENCES =
            List.of(
                    "members.undertaking.purpose",
                    "members.undertaking.tell-nobody",
                    "members.undertaking.no-copies",
                    "members.undertaking.destroy");

    private Undertaking() {}

    /**
     * The exact bytes that are signed: which act, which words, which referral, who. Frozen.
     *
     * @param words the sentences as shown, in English
     */
    public static byte[] bytes(ReferralId referral, UUID person, List<String> words) {
        String text =
                "icjc/members/undertaking/"
                        + VERSION
                        + "\n"
                        + referral.value()
                        + "\n"
                        + person
                        + "\n"
                        + String.join("\n", words);
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
