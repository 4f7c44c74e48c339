package org.icjc.desk.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.icjc.desk.accounts.DeskRole;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** All authorities at once: nobody is ever half signed in. */
final class Authorities {
    static final String PASSPHRASE = FactorGrantedAuthority.PASSWORD_AUTHORITY;
    static final String CODE = "FACTOR_TOTP";

    private Authorities() {}

    static List<GrantedAuthority> of(Set<DeskRole> roles) {
        List<GrantedAuthority> all = new ArrayList<>();
        for (DeskRole role : roles) all.add(new SimpleGrantedAuthority(role.authority()));
        all.add(FactorGrantedAuthority.fromAuthority(PASSPHRASE));
        all.add(FactorGrantedAuthority.fromAuthority(CODE));
        return all;
    }

    static boolean hasBothFactors(Collection<? extends GrantedAuthority> authorities) {
        return authorities.stream().anyMatch(one -> PASSPHRASE.equals(one.getAuthority()))
                && authorities.stream().anyMatch(one -> CODE.equals(one.getAuthority()));
    }
}
