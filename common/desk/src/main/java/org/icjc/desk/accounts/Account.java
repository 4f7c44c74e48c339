package org.icjc.desk.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.DynamicUpdate;
import org.icjc.desk.PersonId;
import org.icjc.desk.PersonName;
import org.icjc.vault.PublicKeys;
import org.jspecify.annotations.Nullable;

/** The row behind a person. Slot and second factor never leave this package. */
@Entity
@DynamicUpdate
@Table(schema = "desk", name = "account")
class Account {
    @Id private UUID id;
    private String name;
    private String email;
    private String[] roles;
    private @Nullable UUID organisation;

    @Column(name = "public_keys")
    private byte @Nullable [] publicKeys;

    @Column(name = "passphrase_slot")
    private byte @Nullable [] passphraseSlot;

    @Column(name = "totp_secret")
    private byte @Nullable [] totpSecret;

    @Column(name = "invitation")
    private byte @Nullable [] invitation;

    @Column(name = "invited_until")
    private @Nullable Instant invitedUntil;

    @Column(name = "last_totp_step", insertable = false, updatable = false)
    private long lastTotpStep;

    @Column(name = "failed_attempts", insertable = false, updatable = false)
    private int failedAttempts;

    @Column(name = "paused_until", insertable = false, updatable = false)
    private @Nullable Instant pausedUntil;

    @Enumerated(EnumType.STRING)
    private AccountState state;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    /** Invited: without keys, and with the hash of what the person will show. */
    Account(PersonId id, NewAccount wanted, byte[] invitation, Instant invitedUntil) {
        this.id = id.value();
        this.name = wanted.name().value();
        this.email = wanted.email();
        this.roles = names(wanted.roles());
        this.organisation = wanted.organisation();
        this.invitation = invitation;
        this.invitedUntil = invitedUntil;
        this.state = AccountState.INVITED;
    }

    boolean isInvited(Instant now) {
        return state == AccountState.INVITED && invitedUntil != null && now.isBefore(invitedUntil);
    }

    void enrolled(PublicKeys keys, byte[] slot, byte[] sealedTotp) {
        publicKeys = keys.encode();
        passphraseSlot = slot;
        totpSecret = sealedTotp;
        invitation = null;
        invitedUntil = null;
        state = AccountState.ACTIVE;
    }

    void switchOff() {
        state = AccountState.OFF;
    }

    void takeRoles(Set<DeskRole> wanted) {
        roles = names(wanted);
    }

    private static String[] names(Set<DeskRole> roles) {
        return roles.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    Person person() {
        return new Person(
                new PersonId(id),
                new PersonName(name),
                email,
                Arrays.stream(roles).map(DeskRole::valueOf).collect(Collectors.toSet()),
                organisation,
                publicKeys == null ? null : PublicKeys.decode(publicKeys),
                state);
    }

    UUID id() {
        return id;
    }

    boolean isActive() {
        return state == AccountState.ACTIVE;
    }

    boolean isPaused(Instant now) {
        return pausedUntil != null && now.isBefore(pausedUntil);
    }

    int failedAttempts() {
        return failedAttempts;
    }

    long lastTotpStep() {
        return lastTotpStep;
    }

    byte @Nullable [] slot() {
        return passphraseSlot;
    }

    byte @Nullable [] sealedTotp() {
        return totpSecret;
    }

    @Override
    public String toString() {
        return "[account " + id + "]";
    }
}
