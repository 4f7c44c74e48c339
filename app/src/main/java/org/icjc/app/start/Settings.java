package org.icjc.app.start;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * What the environment says: {@code ICJC_DATA} (default {@code ./data}) and {@code ICJC_PORT}
 * (default 8080).
 */
record Settings(Path data, int port) {
    static Settings from(Map<String, String> environment) {
        Path data =
                Path.of(environment.getOrDefault("ICJC_DATA", "data")).toAbsolutePath().normalize();
        return new Settings(data, port(environment.getOrDefault("ICJC_PORT", "8080")));
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= 65_535) return port;
        } catch (NumberFormatException e) {
            // Told below, in the same words as a number out of range.
        }
        throw new Unable("ICJC_PORT is not a port number: use one between 1 and 65535.");
    }

    void check() {
        checkFolder();
        checkPort();
    }

    private void checkFolder() {
        try {
            Files.createDirectories(data);
            Files.delete(Files.createTempFile(data, "probe", ""));
        } catch (IOException e) {
            throw new Unable(
                    "The data folder "
                            + data
                            + " cannot be written: set ICJC_DATA to one that can.");
        }
    }

    private void checkPort() {
        if (port == 0) return;
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(port));
        } catch (IOException e) {
            throw new Unable("Port " + port + " is taken: set ICJC_PORT to a free one.");
        }
    }
}
