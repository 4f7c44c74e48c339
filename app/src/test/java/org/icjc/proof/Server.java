package org.icjc.proof;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The application as a process of its own, as {@code ./icjc run --empty} starts it. */
final class Server implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path data;
    private final int port = freePort();
    private final Path log;
    private Process process;

    private Server(Path data) {
        this.data = data;
        this.log = data.resolveSibling(data.getFileName() + "-server.log");
        this.process = launch();
    }

    static Server on(Path data) {
        Server server = new Server(data);
        server.awaitAnswer();
        return server;
    }

    private static int freePort() {
        try (ServerSocket probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress(0));
            return probe.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process launch() {
        ProcessBuilder java =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xmx768m",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-Dvaadin.productionMode=true",
                        "org.icjc.app.Main",
                        "run",
                        "--empty");
        java.environment().put("CLASSPATH", classPath());
        java.environment().put("ICJC_DATA", data.toString());
        java.environment().put("ICJC_PORT", Integer.toString(port));
        java.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        try {
            return java.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The product's own, without its tests. */
    private static String classPath() {
        String all =
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(Predicate.not(each -> each.contains("test-classes")))
                .filter(Predicate.not(each -> each.endsWith("-tests.jar")))
                .collect(Collectors.joining(File.pathSeparator));
    }

    int port() {
        return port;
    }

    private void awaitAnswer() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest home =
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/")).build();
            while (System.nanoTime() < end && process.isAlive()) {
                try {
                    if (http.send(home, HttpResponse.BodyHandlers.discarding()).statusCode() == 200)
                        return;
                } catch (IOException e) {
                    LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        throw new IllegalStateException("the server does not start: " + log);
    }

    /** As {@code kill -9}, and a new start on what it left. */
    void killAndStart() {
        kill(process.toHandle());
        process = launch();
        awaitAnswer();
    }

    /** As {@code kill -9} of the postmaster and everything it forked. */
    void killPostgres(String instance) {
        Path file = data.resolve("postgres").resolve(instance).resolve("postmaster.pid");
        ProcessHandle postmaster;
        try {
            postmaster =
                    ProcessHandle.of(Long.parseLong(Files.readAllLines(file).getFirst().strip()))
                            .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!postmaster.info().command().orElse("").startsWith(data.toString()))
            throw new IllegalStateException("not a PostgreSQL of this proof");
        List<ProcessHandle> family =
                Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
        family.forEach(ProcessHandle::destroyForcibly);
    }

    private static void kill(ProcessHandle handle) {
        handle.destroyForcibly();
        handle.onExit().join();
    }

    /** Ends it as Ctrl-C does. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) kill(process.toHandle());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
