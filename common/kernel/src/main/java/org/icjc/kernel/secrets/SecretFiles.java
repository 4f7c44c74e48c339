package org.icjc.kernel.secrets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Keys that the running product needs while nobody is signed in, one file of 32 random bytes each,
 * readable by the product's own user only. They outlive restarts; a backup of the database never
 * holds them.
 */
public final class SecretFiles {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,40}");
    private static final int LENGTH = 32;

    private final Path folder;
    private final SecureRandom random = new SecureRandom();

    public SecretFiles(Path folder) {
        this.folder = folder;
    }

    /** The secret of this name, made at its first use. */
    public byte[] secret(String name) {
        if (!NAME.matcher(name).matches()) throw new IllegalArgumentException("secret's name");
        Path file = folder.resolve(name);
        try {
            if (!Files.exists(file)) make(file);
            byte[] secret = Files.readAllBytes(file);
            if (secret.length != LENGTH)
                throw new IllegalStateException("secret file " + name + " is not 32 bytes long");
            return secret;
        } catch (IOException e) {
            throw new UncheckedIOException("secret file " + name + " cannot be read or made", e);
        }
    }

    private void make(Path file) throws IOException {
        Files.createDirectories(folder);
        byte[] secret = new byte[LENGTH];
        random.nextBytes(secret);
        // Written aside and moved, so that a crash never leaves half a key behind.
        Path fresh =
                Files.createTempFile(
                        folder,
                        "new-",
                        "",
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
        Files.write(
                fresh, secret, Set.of(StandardOpenOption.WRITE).toArray(StandardOpenOption[]::new));
        try {
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException e) {
            // Another process of this installation was first: its key is the key.
        } finally {
            Files.delete(fresh);
        }
    }
}
