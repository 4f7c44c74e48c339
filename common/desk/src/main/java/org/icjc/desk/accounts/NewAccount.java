package org.icjc.desk.accounts;

import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.icjc.desk.PersonName;
import org.icjc.kernel.refusal.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Who is to be enrolled.
 *
 * @param organisation a member organisation's id for {@link DeskRole#MEMBER}, null for all others
 */
public record NewAccount(
        PersonName name, String email, Set<DeskRole> roles, @Nullable UUID organisation) {
    private static final int LONGEST = 254;
    private static final Pattern SYNTAX = Pattern.compile("[^\\s@\\p{Cntrl}]+@[^\\s@\\p{Cntrl}]+");

    public NewAccount {
        email = email.strip();
        roles = Set.copyOf(roles);
        if (email.length() > LONGEST || !SYNTAX.matcher(email).matches())
            throw new Refused("account.email.syntax");
        if (roles.isEmpty()) throw new Refused("account.roles.missing");
        boolean member = roles.contains(DeskRole.MEMBER);
        if (member && roles.size() > 1) throw new Refused("account.roles.member-alone");
        if (member != (organisation != null)) throw new Refused("account.organisation");
        if (roles.contains(DeskRole.ADMINISTRATOR) && readsRequests(roles))
            throw new Refused("account.roles.administrator-reads-nothing");
        if (roles.contains(DeskRole.CHAIR) && !roles.contains(DeskRole.COMMITTEE_MEMBER))
            throw new Refused("account.roles.chair-sits");
    }

    /** Whether one of the roles gets requests granted; an administrator's must not. */
    static boolean readsRequests(Set<DeskRole> roles) {
        return roles.contains(DeskRole.INTAKE_OFFICER)
                || roles.contains(DeskRole.COMMITTEE_MEMBER)
                || roles.contains(DeskRole.CHAIR)
                || roles.contains(DeskRole.CONFLICT_OFFICER);
    }
}
