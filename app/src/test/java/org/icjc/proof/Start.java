package org.icjc.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.icjc.requests.web.ReturnVisit;
import org.junit.jupiter.api.Test;

/**
 * Seconds of a first start with its demo, of a second on the kept data, and of one after kill -9.
 */
@Proof("start")
class Start {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String LAST_LINE = "Stop with Ctrl-C";
    private static final Pattern CODE = Pattern.compile("([0-9A-Z]{4,6}-){3,}[0-9A-Z]+");

    private final int port = freePort();

    @Test
    void a_second_start_builds_nothing_loads_nothing_and_has_the_same_codes() throws Exception {
        script("build").waitFor();
        try (Folder folder = Folder.empty("start")) {
            Files.createDirectories(folder.path());
            Run first = run(folder, "first start, on an empty folder, with its demo");
            assertThat(first.said()).contains("Loading the demo");
            List<String> codes = codes(first);
            assertThat(codes).hasSize(12);
            stop(first);

            Run second = run(folder, "second start, on the kept data");
            assertThat(second.said()).doesNotContain("Building", "Loading the demo");
            assertThat(codes(second)).isEqualTo(codes);
            second.process().destroyForcibly().waitFor();

            Run third = run(folder, "third start, after kill -9 of the second");
            assertThat(third.said()).doesNotContain("Building", "Loading the demo");
            assertThat(codes(third)).isEqualTo(codes);
            assertThat(ReturnVisit.heading(port, codes.getFirst())).isNotEmpty();
            stop(third);
        }
    }

    private record Run(Process process, Path log) {
        String said() throws IOException {
            return Files.readString(log);
        }
    }

    private Run run(Folder folder, String what) throws Exception {
        long begun = System.nanoTime();
        Path log = folder.path().resolve("said-" + begun + ".txt");
        ProcessBuilder start = command("run");
        start.environment().put("ICJC_DATA", folder.path().resolve("data").toString());
        start.environment().put("ICJC_PORT", Integer.toString(port));
        start.redirectErrorStream(true).redirectOutput(log.toFile());
        Run run = new Run(start.start(), log);
        try {
            await(run, this::answers);
            double answered = seconds(begun);
            await(run, () -> says(run));
            Figures.say(
                    "%-46s pages answer after %5.1f s, everything is there after %5.1f s",
                    what, answered, seconds(begun));
        } catch (AssertionError e) {
            run.process().destroyForcibly();
            throw e;
        }
        return run;
    }

    private static void stop(Run run) throws Exception {
        long begun = System.nanoTime();
        run.process().destroy();
        assertThat(run.process().waitFor(1, TimeUnit.MINUTES)).isTrue();
        Figures.say("%-46s %.1f s", "stopped by Ctrl-C, PostgreSQL included, in", seconds(begun));
    }

    private static List<String> codes(Run run) throws IOException {
        return CODE.matcher(run.said()).results().map(each -> each.group()).toList();
    }

    private static Process script(String command) throws IOException {
        return command(command).inheritIO().start();
    }

    private static ProcessBuilder command(String command) {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.isExecutable(root.resolve("icjc"))) root = root.getParent();
        return new ProcessBuilder(root.resolve("icjc").toString(), command);
    }

    private static void await(Run run, BooleanSupplier done) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!done.getAsBoolean()) {
            if (!run.process().isAlive() || System.nanoTime() > end)
                throw new AssertionError("it does not start:\n" + run.said());
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }

    private boolean answers() {
        try (HttpClient http = HttpClient.newHttpClient()) {
            URI home = URI.create("http://localhost:" + port + "/");
            return http.send(
                                    HttpRequest.newBuilder(home).build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean says(Run run) {
        try {
            return run.said().contains(LAST_LINE);
        } catch (IOException e) {
            return false;
        }
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static int freePort() {
        try (ServerSocket probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress(0));
            return probe.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
