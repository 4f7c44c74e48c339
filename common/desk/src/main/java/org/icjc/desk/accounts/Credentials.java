package org.icjc.desk.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.BiFunction;
import org.icjc.desk.PersonId;
import org.icjc.vault.PassphraseSlot;
import org.icjc.vault.Seed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Opens people's slots. Whatever was wrong, the answer is the same; and a name that nobody has
 * takes the same way and the same time as a wrong code, so that nothing tells who has an account.
 */
@Service
public class Credentials {
    private static final int FREE_ATTEMPTS = 5;
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);
    private static final int LONGEST_INPUT = 300;

    private final AccountRows rows;
    private final SecondFactors factors;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final Authenticator nobodys = Authenticator.random();

    Credentials(
            AccountRows rows,
            SecondFactors factors,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.factors = factors;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * The code first, which is cheap and works once; then the passphrase, which is not.
     *
     * @param opened takes the seed over and answers for it
     * @return empty if anything was wrong, or while the account pauses
     */
    public <T> Optional<T> signIn(
            String name, String code, char[] passphrase, BiFunction<Person, Seed, T> opened) {
        Account account = transaction.execute(_ -> withRightCode(name, code));
        return account == null ? Optional.empty() : open(account, passphrase, opened);
    }

    /** The passphrase alone, for somebody who signed in with everything before. */
    public <T> Optional<T> unlock(
            PersonId person, char[] passphrase, BiFunction<Person, Seed, T> opened) {
        Account account =
                transaction.execute(
                        _ -> rows.findById(person.value()).filter(this::maySignIn).orElse(null));
        return account == null ? Optional.empty() : open(account, passphrase, opened);
    }

    private @Nullable Account withRightCode(String name, String code) {
        Account account = named(name).filter(this::maySignIn).orElse(null);
        Authenticator authenticator = account == null ? nobodys : authenticatorOf(account);
        OptionalLong step = authenticator.stepOf(shortened(code), clock.instant());
        UUID id = account == null ? UUID.randomUUID() : account.id();
        boolean right = step.isPresent() && rows.takeStep(id, step.getAsLong()) == 1;
        if (!right) rows.countFailure(id, account == null ? null : pauseAfter(account));
        return right ? account : null;
    }

    private Optional<Account> named(String name) {
        List<Account> found = rows.findByNameOrEmail(shortened(name).strip());
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private boolean maySignIn(Account account) {
        return account.isActive()
                && !account.isPaused(clock.instant())
                && !rows.wasSwitchedOff(account.id());
    }

    private Authenticator authenticatorOf(Account account) {
        byte[] sealed = account.sealedTotp();
        return sealed == null ? nobodys : factors.open(sealed, account.id());
    }

    // Outside a transaction: a quarter of a second is too long to hold a connection.
    private <T> Optional<T> open(
            Account account, char[] passphrase, BiFunction<Person, Seed, T> opened) {
        byte[] slot = account.slot();
        if (slot == null || passphrase.length == 0 || passphrase.length > LONGEST_INPUT)
            return failed(account);
        Optional<Seed> seed = PassphraseSlot.decode(slot).open(passphrase, account.id());
        if (seed.isEmpty()) return failed(account);
        transaction.executeWithoutResult(_ -> rows.forgetFailures(account.id()));
        return Optional.of(opened.apply(account.person(), seed.get()));
    }

    private <T> Optional<T> failed(Account account) {
        transaction.executeWithoutResult(_ -> rows.countFailure(account.id(), pauseAfter(account)));
        return Optional.empty();
    }

    // Nobody is locked out for good: a minute, then longer, never more than a quarter of an hour.
    private @Nullable Instant pauseAfter(Account account) {
        int over = account.failedAttempts() + 1 - FREE_ATTEMPTS;
        if (over < 0) return null;
        Duration pause = Duration.ofMinutes(1L << Math.min(over, 4));
        return clock.instant().plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
    }

    private static String shortened(String typed) {
        return typed.length() > LONGEST_INPUT ? "" : typed;
    }
}
