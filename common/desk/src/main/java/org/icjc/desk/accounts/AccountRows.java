package org.icjc.desk.accounts;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccountRows extends Repository<Account, UUID> {
    Account save(Account account);

    Optional<Account> findById(UUID id);

    List<Account> findByIdIn(Collection<UUID> ids);

    List<Account> findAllByOrderByName();

    List<Account> findByOrganisationAndStateOrderByName(UUID organisation, AccountState state);

    List<Account> findByStateOrderByName(AccountState state);

    @Query("from Account a where lower(a.name) = lower(:name) or lower(a.email) = lower(:name)")
    List<Account> findByNameOrEmail(String name);

    Optional<Account> findByInvitation(byte[] hash);

    boolean existsByNameIgnoreCase(String name);

    boolean existsByEmailIgnoreCase(String email);

    long count();

    /** What the ledger says of it counts, also where the row was changed back. */
    @Query(
            value = "SELECT EXISTS (SELECT FROM desk.switched_off() off WHERE off = :id)",
            nativeQuery = true)
    boolean wasSwitchedOff(UUID id);

    /** One only for a step after the last one used: a code works once, also in two tabs at once. */
    @Modifying
    @Query(
            value =
                    "UPDATE desk.account SET last_totp_step = :step"
                            + " WHERE id = :id AND last_totp_step < :step",
            nativeQuery = true)
    int takeStep(UUID id, long step);

    @Modifying
    @Query(
            value =
                    "UPDATE desk.account SET failed_attempts = failed_attempts + 1,"
                            + " paused_until = :until WHERE id = :id",
            nativeQuery = true)
    int countFailure(UUID id, @Nullable Instant until);

    @Modifying
    @Query(
            value =
                    "UPDATE desk.account SET failed_attempts = 0, paused_until = NULL"
                            + " WHERE id = :id",
            nativeQuery = true)
    int forgetFailures(UUID id);
}
