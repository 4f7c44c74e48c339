package org.icjc.vault;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/**
 * The last way back: a seed in five shares, of which any three give it and two tell nothing (Shamir
 * over GF(256)). The shares are printed and kept offline by five people.
 */
public final class Escrow {
    /** Shares of one seed. */
    public static final int SHARES = 5;

    /** Shares that are needed. */
    public static final int NEEDED = 3;

    private Escrow() {}

    public static List<EscrowShare> split(Seed seed) {
        byte[] secret = seed.copy();
        byte[] second = Randomness.bytes(Secret.LENGTH);
        byte[] third = Randomness.bytes(Secret.LENGTH);
        byte[] set = set(secret);
        List<EscrowShare> shares = new ArrayList<>();
        for (int x = 1; x <= SHARES; x++) {
            byte[] y = new byte[Secret.LENGTH];
            for (int i = 0; i < y.length; i++) {
                int value = Gf256.times(third[i] & 0xff, x) ^ (second[i] & 0xff);
                y[i] = (byte) (Gf256.times(value, x) ^ secret[i]);
            }
            shares.add(new EscrowShare(x, set, y));
        }
        Arrays.fill(secret, (byte) 0);
        Arrays.fill(second, (byte) 0);
        Arrays.fill(third, (byte) 0);
        return List.copyOf(shares);
    }

    /**
     * @throws SealBroken with fewer than three different shares, or shares that do not belong
     *     together
     */
    public static Seed combine(Collection<EscrowShare> shares) {
        TreeMap<Integer, EscrowShare> different = new TreeMap<>();
        for (EscrowShare share : shares) different.putIfAbsent(share.number(), share);
        if (different.size() < NEEDED) throw new SealBroken();
        List<EscrowShare> three = List.copyOf(different.values()).subList(0, NEEDED);
        byte[] secret = new byte[Secret.LENGTH];
        for (EscrowShare share : three) {
            int weight = weight(share, three);
            byte[] y = share.value();
            for (int i = 0; i < secret.length; i++) {
                secret[i] ^= (byte) Gf256.times(weight, y[i] & 0xff);
            }
        }
        try {
            // Also catches a share that was mixed in from another set.
            byte[] set = set(secret);
            for (EscrowShare share : shares) {
                if (!Arrays.equals(set, share.set())) throw new SealBroken();
            }
            return Seed.of(secret);
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    /** Lagrange's weight of one share at 0, among these. */
    private static int weight(EscrowShare share, List<EscrowShare> among) {
        int weight = 1;
        for (EscrowShare other : among) {
            if (other.number() == share.number()) continue;
            int difference = other.number() ^ share.number();
            weight = Gf256.times(weight, Gf256.times(other.number(), Gf256.inverse(difference)));
        }
        return weight;
    }

    /** Eight bytes that tell which seed a share is of, and nothing about the seed. */
    private static byte[] set(byte[] secret) {
        return Arrays.copyOf(Hash.derive(secret, "icjc/vault/escrow-set/1"), EscrowShare.SET);
    }
}
