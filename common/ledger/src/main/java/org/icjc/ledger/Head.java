package org.icjc.ledger;

import java.util.HexFormat;

/** The ledger up to and including one entry: its number and the hash that binds all before it. */
public record Head(long sequence, byte[] hash) {
    /** 64 hexadecimal characters. */
    public String hex() {
        return HexFormat.of().formatHex(hash);
    }

    @Override
    public String toString() {
        return sequence + ":" + hex();
    }
}
