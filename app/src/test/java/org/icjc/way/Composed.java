package org.icjc.way;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.icjc.proof.Figures;

/** The parts as {@code docker/compose.yaml} runs them, in the hands of {@code docker/walk.sh}. */
record Composed(Path folder, int port, int smtp) {
    private static final String PROJECT = "icjc-walk";
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern TOKEN = Pattern.compile("give this token: ([A-Z2-7]{32})");

    /**
     * @param smtp a port of this host where the worker's mail may go
     */
    static Composed on(int smtp) throws IOException {
        Path folder = Path.of("target", "walk-" + ProcessHandle.current().pid()).toAbsolutePath();
        try (ServerSocket free = new ServerSocket(0)) {
            return new Composed(Files.createDirectories(folder), free.getLocalPort(), smtp);
        }
    }

    /**
     * @param audience {@code www}, {@code desk} or {@code portal}
     */
    String address(String audience) {
        return "http://" + audience + ".icjc.localhost:" + port;
    }

    /** A step of the script; what it prints is shown, and it must end well. */
    void step(String name) {
        List<String> told = new ArrayList<>();
        int code = start(told, "docker/walk.sh", name);
        told.forEach(line -> Figures.say("%s", line));
        assertThat(code).as(name + ": " + told).isZero();
    }

    /** What a command of this project printed, however it ended. */
    String run(String... command) {
        List<String> told = new ArrayList<>();
        start(told, command);
        return String.join("\n", told);
    }

    void trust(String fingerprint) {
        assertThat(run("docker/trust.sh", fingerprint)).contains("trust this root key now");
    }

    String token() {
        Matcher printed = TOKEN.matcher(run("docker", "logs", PROJECT + "_desk_1"));
        assertThat(printed.find()).as("the token is printed").isTrue();
        return printed.group(1);
    }

    /** As if the time had passed that makes a code good again. */
    void forgetCodes() {
        run(
                "docker",
                "exec",
                PROJECT + "_main_1",
                "psql",
                "-qU",
                "postgres",
                "-d",
                "icjc",
                "-c",
                "UPDATE desk.account SET last_totp_step = 0");
    }

    private int start(List<String> told, String... command) {
        ProcessBuilder builder = new ProcessBuilder(command);
        if (command[0].startsWith("docker/"))
            builder.command().set(0, ROOT.resolve(command[0]).toString());
        builder.directory(ROOT.toFile()).redirectErrorStream(true);
        builder.environment().put("WALK_FOLDER", folder.toString());
        builder.environment().put("ICJC_SECRETS_FOLDER", folder.resolve("secrets").toString());
        builder.environment().put("ICJC_TRUST_FOLDER", folder.resolve("trust").toString());
        builder.environment().put("ICJC_PROXY_PORT", Integer.toString(port));
        builder.environment().put("ICJC_SMTP_URL", "smtp://host.docker.internal:" + smtp);
        builder.environment().put("COMPOSE_PROJECT_NAME", PROJECT);
        try {
            Process process = builder.start();
            process.inputReader(StandardCharsets.UTF_8).lines().forEach(told::add);
            return process.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
