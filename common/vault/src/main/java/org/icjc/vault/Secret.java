package org.icjc.vault;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.function.Function;

/**
 * Exactly 32 secret bytes. The kinds differ by type, so that one cannot stand where another belongs
 * (Bouncy Castle would take a key of any length, even none).
 */
public abstract sealed class Secret permits DataKey, ShredKey, Seed {
    /** Length of every secret in bytes. */
    public static final int LENGTH = 32;

    private final byte[] bytes;
    private boolean destroyed;

    Secret(byte[] bytes) {
        if (bytes.length != LENGTH) throw new IllegalArgumentException("vault.secret-length");
        this.bytes = bytes.clone();
    }

    /**
     * A copy of the raw bytes, for the few places that store one (a keyvault, a secret file).
     * Whoever calls this answers for the copy.
     *
     * @throws IllegalStateException after {@link #destroy()}
     */
    // Locked with destroy(): a key copied while it is being zeroed would seal what nobody can open.
    public final synchronized byte[] copy() {
        if (destroyed) throw new IllegalStateException("vault.secret-destroyed");
        return bytes.clone();
    }

    /** Lends the raw bytes for one use and wipes the copy afterwards. */
    final <T> T lend(Function<byte[], T> use) {
        byte[] copy = copy();
        try {
            return use.apply(copy);
        } finally {
            Arrays.fill(copy, (byte) 0);
        }
    }

    /** Zeroes the bytes; every later use is refused. */
    public final synchronized void destroy() {
        destroyed = true;
        Arrays.fill(bytes, (byte) 0);
    }

    public final synchronized boolean isDestroyed() {
        return destroyed;
    }

    /** Same kind, same bytes, compared in constant time; a destroyed secret equals only itself. */
    @Override
    public final boolean equals(Object other) {
        if (this == other) return true;
        return other instanceof Secret secret
                && secret.getClass() == getClass()
                && !isDestroyed()
                && !secret.isDestroyed()
                && MessageDigest.isEqual(bytes, secret.bytes);
    }

    // Constant on purpose: a hash of a secret is a trace of it.
    @Override
    public final int hashCode() {
        return LENGTH;
    }

    @Override
    public final String toString() {
        return "[sealed]";
    }
}
