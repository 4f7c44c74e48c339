package org.icjc.vault;

/**
 * How a blob was sealed. A suite is replaced by reading two and writing one; a code is never used
 * again.
 */
enum Suite {
    /** AES-256-GCM under a data key. */
    FIELD(1),
    /** HPKE mode_psk, X-Wing, HKDF-SHA256, AES-256-GCM: a grant. */
    GRANT(2),
    /** HPKE mode_base, X-Wing, HKDF-SHA256, AES-256-GCM: sealed to one person. */
    PERSON(3),
    /** Argon2id and AES-256-GCM: behind a passphrase. */
    PASSPHRASE(4),
    /** Ed25519 and ML-DSA-65, both: signed by the root key, not secret. */
    SIGNED(5),
    /** Tink's AES256_GCM_HKDF_1MB: a file. */
    FILE(6);

    final byte code;

    Suite(int code) {
        this.code = (byte) code;
    }
}
