package org.icjc.desk.roster;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Optional;
import org.icjc.vault.PublicKeys;
import org.icjc.vault.RootPublicKeys;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The root key's files, outside the database: {@code root.pub} and {@code escrow.pub}, which every
 * process that seals must have, and {@code root.key} behind its passphrase, which in earnest use
 * lies offline and is brought when a roster is signed.
 */
@Component
class RootFiles {
    private static final String ROOT_KEY = "root.key";
    private static final String ROOT_PUBLIC = "root.pub";
    private static final String ESCROW_PUBLIC = "escrow.pub";

    private final Path folder;

    RootFiles(@Value("${icjc.root:${icjc.data}/root}") Path folder) {
        this.folder = folder;
    }

    /** Empty before set-up. */
    Optional<RootPublicKeys> root() {
        return read(ROOT_PUBLIC).map(bytes -> RootPublicKeys.parse(new String(bytes, US_ASCII)));
    }

    Optional<PublicKeys> escrow() {
        return read(ESCROW_PUBLIC)
                .map(bytes ->
                        PublicKeys.decode(
                                Base64.getDecoder().decode(new String(bytes, US_ASCII).strip())));
    }

    /** Empty where it lies offline. */
    Optional<byte[]> rootKey() {
        return read(ROOT_KEY);
    }

    /** The sealed key first: whoever crashes half-way has no public key, and begins again. */
    void write(byte[] sealedRootKey, RootPublicKeys root, PublicKeys escrow) {
        write(ROOT_KEY, sealedRootKey);
        write(ESCROW_PUBLIC, line(Base64.getEncoder().encodeToString(escrow.encode())));
        write(ROOT_PUBLIC, line(root.text()));
    }

    private static byte[] line(String text) {
        return (text + "\n").getBytes(US_ASCII);
    }

    private Optional<byte[]> read(String name) {
        try {
            return Optional.of(Files.readAllBytes(folder.resolve(name)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("the root key's file " + name + " cannot be read", e);
        }
    }

    private void write(String name, byte[] bytes) {
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve(name);
            if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS))
                Files.createFile(
                        file,
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
            Files.write(file, bytes, WRITE, TRUNCATE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("the root key's file " + name + " cannot be written", e);
        }
    }
}
