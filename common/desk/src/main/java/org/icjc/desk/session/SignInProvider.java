package org.icjc.desk.session;

import java.util.Optional;
import org.icjc.desk.accounts.Credentials;
import org.icjc.desk.accounts.Person;
import org.icjc.desk.session.DemoPeople.DemoPerson;
import org.icjc.vault.Seed;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Signing in is unlocking, in one act: everything fits and the seed is in the session, or nothing
 * was said about what did not fit.
 */
@Component
class SignInProvider implements AuthenticationProvider {
    private final Credentials credentials;
    private final DeskSessions sessions;

    SignInProvider(Credentials credentials, DeskSessions sessions) {
        this.credentials = credentials;
        this.sessions = sessions;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        if (!(attempt.getDetails() instanceof SignInDetails details)) throw refused();
        char[] passphrase = String.valueOf(attempt.getCredentials()).toCharArray();
        return check(attempt.getName(), details, passphrase).orElseThrow(SignInProvider::refused);
    }

    private Optional<Authentication> check(String name, SignInDetails details, char[] passphrase) {
        DemoPerson demo = details.demo();
        if (demo != null)
            return credentials
                    .unlock(
                            demo.person(),
                            demo.passphrase().toCharArray(),
                            (person, seed) -> open(person, seed, details.door()))
                    .flatMap(signedIn -> signedIn);
        return credentials
                .signIn(
                        name,
                        details.code(),
                        passphrase,
                        (person, seed) -> open(person, seed, details.door()))
                .flatMap(signedIn -> signedIn);
    }

    private Optional<Authentication> open(Person person, Seed seed, Door door) {
        if (Door.of(person.roles()) != door) {
            seed.destroy();
            return Optional.empty();
        }
        return Optional.of(signedIn(person, sessions.open(person.id(), door, seed)));
    }

    /** With every authority at once, and without credentials. */
    static Authentication signedIn(Person person, String token) {
        return UsernamePasswordAuthenticationToken.authenticated(
                new DeskPrincipal(person.id(), person.organisation(), token),
                null,
                Authorities.of(person.roles()));
    }

    private static BadCredentialsException refused() {
        return new BadCredentialsException("sign-in.refused");
    }

    @Override
    public boolean supports(Class<?> attempt) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
    }
}
