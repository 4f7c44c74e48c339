package org.icjc.desk.accounts;

/** Where an account is in its life. */
public enum AccountState {
    /** Made by the administrator; its person has not yet chosen a passphrase and has no keys. */
    INVITED,
    ACTIVE,
    /** Switched off: signs in nowhere, receives nothing new. */
    OFF
}
