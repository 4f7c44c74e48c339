package org.icjc.way;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.icjc.desk.Cast;
import org.icjc.desk.accounts.Authenticator;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The whole product as a process of its own, as {@code ./icjc run --empty} starts it: so that what
 * is found in its memory, its files and its databases is its own, and not the test's.
 */
final class Server implements AutoCloseable {
    private static final String MAIN = "org.icjc.app.Main";

    final Path folder;
    final int port;
    final Process process;
    private final GreenMail mail;
    private final StringBuffer told = new StringBuffer();
    private final Map<String, Authenticator> authenticators = new HashMap<>();

    private Server(Path folder, int port, GreenMail mail) throws IOException {
        this.folder = folder;
        this.port = port;
        this.mail = mail;
        this.process = start();
        // When the tests are stopped before they have ended.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    }

    /** Empty databases, a committee, forty members. */
    static Server staged() throws IOException {
        Path folder =
                Files.createDirectories(
                        Path.of("target", "way-" + ProcessHandle.current().pid()).toAbsolutePath());
        GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        Server server = new Server(folder, freePort(), mail);
        try {
            server.awaitCast();
            return server;
        } catch (RuntimeException | IOException e) {
            server.close();
            throw e;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private Process start() throws IOException {
        Path temporary = Files.createDirectories(folder.resolve("tmp"));
        Path arguments = folder.resolve("arguments");
        Files.writeString(
                arguments,
                String.join(
                        "\n",
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-Djava.io.tmpdir=" + temporary,
                        "-Dvaadin.productionMode=true",
                        "-Dicjc.way.staged=true",
                        "-cp \"" + System.getProperty("java.class.path") + "\"",
                        MAIN,
                        "run",
                        "--empty"));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder =
                new ProcessBuilder(java, "@" + arguments)
                        .directory(folder.toFile())
                        .redirectErrorStream(true);
        builder.environment().remove("ICJC_DB_URL");
        builder.environment().put("ICJC_DATA", folder.resolve("data").toString());
        builder.environment().put("ICJC_PORT", Integer.toString(port));
        builder.environment().put("ICJC_SMTP_URL", "smtp://127.0.0.1:" + mail.getSmtp().getPort());
        return builder.start();
    }

    private void awaitCast() throws IOException {
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        for (String line = lines.readLine(); ; line = lines.readLine()) {
            if (line == null) throw new IllegalStateException("the server ended:\n" + told);
            if (line.startsWith(StagedCast.PERSON)) enrolled(line);
            else told.append(line).append('\n');
            if (line.equals(StagedCast.READY)) break;
        }
        Thread.ofVirtual().start(() -> lines.lines().forEach(line -> told.append(line + "\n")));
    }

    private void enrolled(String line) {
        String[] parts = line.substring(StagedCast.PERSON.length()).split(" ", 2);
        authenticators.put(parts[1], Authenticator.parse(parts[0]));
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** What the authenticator shows; what it showed before is forgotten, as if time had passed. */
    String code(String person) {
        database("main")
                .sql("UPDATE desk.account SET last_totp_step = 0 WHERE name = ?")
                .param(person)
                .update();
        return authenticators.get(person).codeAt(Instant.now());
    }

    static String passphrase(String person) {
        return Cast.passphrase(person);
    }

    /** {@code main} or {@code keyvault}, as its owner or its thief sees it. */
    JdbcClient database(String name) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl("jdbc:postgresql://localhost:" + portOf(name) + "/postgres");
        source.setUser("postgres");
        return JdbcClient.create(source);
    }

    /** Everything that was written is in its files, and in a finished segment of the log. */
    void flush(String name) {
        database(name).sql("CHECKPOINT").update();
        database(name).sql("SELECT pg_switch_wal()").query(Object.class).single();
    }

    private String portOf(String name) {
        try {
            List<String> lines = Files.readAllLines(databaseFolder(name).resolve("postmaster.pid"));
            return lines.get(3);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    Path databaseFolder(String name) {
        return folder.resolve("data").resolve("postgres").resolve(name);
    }

    /** What the process has printed: its log. */
    String log() {
        return told.toString();
    }

    GreenMail mail() {
        return mail;
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        mail.stop();
        org.springframework.util.FileSystemUtils.deleteRecursively(folder);
    }
}
