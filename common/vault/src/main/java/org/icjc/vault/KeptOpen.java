package org.icjc.vault;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Tink ends a stream by closing it; the caller's own stream stays open. */
final class KeptOpen extends FilterOutputStream {
    KeptOpen(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
