package org.icjc.members.referrals;

import java.time.Instant;
import java.util.UUID;
import org.icjc.kernel.texts.Languages;
import org.icjc.kernel.texts.Texts;
import org.icjc.members.ReferralId;
import org.icjc.vault.PublicKeys;
import org.springframework.stereotype.Component;

/**
 * What makes a row of a member's person count: that person's own signature, verified with keys that
 * two of the committee vouched for, or at the portal with the person's own. A row without it says
 * nothing, whoever wrote it.
 */
@Component
public class MemberSignatures {
    private final Texts texts;

    MemberSignatures(Texts texts) {
        this.texts = texts;
    }

    /** The undertaking as it is signed: its present words, for this referral, by this person. */
    public byte[] undertaking(ReferralId referral, UUID person) {
        return Undertaking.bytes(
                referral,
                person,
                Undertaking.SENTENCES.stream()
                        .map(key -> texts.text(Languages.ENGLISH, key))
                        .toList());
    }

    /**
     * "None" as it is signed.
     *
     * @param at whole microseconds, as the database keeps it
     */
    public byte[] none(ReferralId referral, UUID person, Instant at) {
        return NoneDeclared.bytes(referral, person, at);
    }

    public boolean hasUndertaken(ReferralId referral, ReferralPeople.Row row, PublicKeys keys) {
        byte[] signature = row.signature();
        return row.undertakenAt() != null
                && signature != null
                && keys.verify(undertaking(referral, row.person()), signature);
    }

    public boolean hasDeclaredNone(ReferralId referral, ReferralPeople.Row row, PublicKeys keys) {
        Instant at = row.declaredAt();
        byte[] signature = row.noneSignature();
        return at != null
                && signature != null
                && !row.steppedAside()
                && keys.verify(none(referral, row.person(), at), signature);
    }
}
