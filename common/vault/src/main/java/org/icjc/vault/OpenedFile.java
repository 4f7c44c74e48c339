package org.icjc.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/** The content of a sealed file without its padding, which is read and checked at the end. */
final class OpenedFile extends InputStream {
    private final InputStream plain;
    private final SourceInput source;
    private long content = Streams.LENGTH_FIELD;
    private long padding;
    private boolean ended;

    private OpenedFile(InputStream plain, SourceInput source) {
        this.plain = plain;
        this.source = source;
    }

    static OpenedFile of(InputStream plain, SourceInput source) throws IOException {
        OpenedFile file = new OpenedFile(plain, source);
        byte[] field = file.readNBytes(Streams.LENGTH_FIELD);
        long length = ByteBuffer.wrap(field).getLong();
        if (length < 0) throw new SealBroken();
        file.content = length;
        file.padding = Padding.padded(length) - length;
        return file;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (length == 0) return 0;
        if (content == 0) {
            end();
            return -1;
        }
        int read = authentic(bytes, from, (int) Math.min(length, content));
        if (read < 0) throw new SealBroken();
        content -= read;
        return read;
    }

    private void end() throws IOException {
        if (ended) return;
        byte[] rest = new byte[1 << 16];
        for (int read = 0; read >= 0; read = authentic(rest, 0, rest.length)) {
            for (int i = 0; i < read; i++) if (rest[i] != 0) throw new SealBroken();
            padding -= read;
        }
        if (padding != 0) throw new SealBroken();
        ended = true;
    }

    private int authentic(byte[] bytes, int from, int length) throws IOException {
        try {
            return plain.read(bytes, from, length);
        } catch (IOException e) {
            if (source.failed()) throw e;
            throw new SealBroken();
        }
    }

    @Override
    public void close() throws IOException {
        plain.close();
    }
}
