package org.icjc.app.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.icjc.app.database.Instance.Login;
import org.icjc.kernel.parts.Part;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL as {@code ICJC_DB_URL} and {@code ICJC_KEYVAULT_URL} name it. Passwords come from
 * {@code ICJC_DB_PASSWORD_<PART>} and {@code ICJC_KEYVAULT_PASSWORD_<PART>}, the owner's from
 * {@code …_PASSWORD_OWNER}; each may be given as a file with {@code _FILE} behind the name.
 */
public final class ConfiguredInstances {
    private final Map<String, String> environment;

    public ConfiguredInstances(Map<String, String> environment) {
        this.environment = environment;
    }

    /**
     * @return nothing when no database is configured
     * @throws IllegalArgumentException when only one of the two is
     */
    public Optional<Instances> find() {
        String main = environment.get("ICJC_DB_URL");
        String keyvault = environment.get("ICJC_KEYVAULT_URL");
        if (main == null && keyvault == null) return Optional.empty();
        if (main == null || keyvault == null)
            throw new IllegalArgumentException(
                    "Set both ICJC_DB_URL and ICJC_KEYVAULT_URL, or neither: they are two instances.");
        return Optional.of(
                new Instances(instance("ICJC_DB", main), instance("ICJC_KEYVAULT", keyvault)));
    }

    private Instance instance(String prefix, String url) {
        String owner = environment.getOrDefault(prefix + "_OWNER", "postgres");
        return new Instance(
                url,
                new Login(owner, password(prefix + "_PASSWORD_OWNER")),
                part -> password(prefix + "_PASSWORD_" + name(part)));
    }

    private static String name(Part part) {
        return part.key().toUpperCase(Locale.ROOT);
    }

    private @Nullable String password(String variable) {
        String file = environment.get(variable + "_FILE");
        if (file == null) return environment.get(variable);
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(variable + "_FILE cannot be read", e);
        }
    }
}
