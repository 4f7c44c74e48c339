package org.icjc.members.portal;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.icjc.desk.accounts.People;
import org.icjc.desk.accounts.Person;
import org.icjc.desk.roster.MemberKeys;
import org.icjc.desk.roster.NoRoster;
import org.icjc.desk.roster.Vouching;
import org.icjc.desk.session.CurrentPerson;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.refusal.NotThere;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * The keys of the person who works, to be read out to the committee. They are those that the
 * passphrase opened: what the database says of them is compared, never shown.
 */
@Service
@OnPart(Part.PORTAL)
@PreAuthorize("hasRole('MEMBER')")
public class OwnKeys {
    private final CurrentPerson me;
    private final People people;
    private final Vouching vouching;

    OwnKeys(CurrentPerson me, People people, Vouching vouching) {
        this.me = me;
        this.people = people;
        this.vouching = vouching;
    }

    /**
     * What one's own page says.
     *
     * @param stored false if the database has other keys in their place
     * @param vouchers how many of today's committee vouched; empty where no roster can be read
     */
    public record Standing(MemberKeys keys, boolean stored, OptionalInt vouchers) {
        public boolean isVouched() {
            return vouchers.orElse(0) >= Vouching.NEEDED;
        }
    }

    /**
     * @throws org.icjc.desk.session.Locked while the session is locked
     */
    public Standing standing() {
        UUID organisation = me.organisation().orElseThrow(NotThere::new);
        MemberKeys keys = new MemberKeys(me.id(), organisation, me.keys().publicKeys());
        Optional<Person> row = people.find(me.id());
        boolean stored = row.flatMap(Person::publicKeys).equals(Optional.of(keys.keys()));
        return new Standing(keys, stored, vouchers(keys));
    }

    private OptionalInt vouchers(MemberKeys keys) {
        try {
            return OptionalInt.of(vouching.vouchers(keys).size());
        } catch (NoRoster unknown) {
            return OptionalInt.empty();
        }
    }
}
