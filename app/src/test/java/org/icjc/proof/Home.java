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
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The home page over loopback beside nginx, which serves the same bytes with the same headers. */
@Proof("home")
class Home {
    private static final int ROUNDS = 5;
    private static final int LONGEST_WARM_UP = 20;
    private static final String SECONDS = System.getProperty("icjc.proof.seconds", "3") + "s";
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    // Each server writes its own.
    private static final Set<String> OWN =
            Set.of(
                    "date",
                    "connection",
                    "keep-alive",
                    "content-length",
                    "transfer-encoding",
                    "server");

    @Test
    void both_answer_with_the_same_page() throws Exception {
        Tool nginx = Tool.found("nginx", "nginx-light");
        Tool wrk = Tool.found("wrk", "wrk");
        try (Folder folder = Folder.empty("home");
                Product product = Product.on(folder.path());
                HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> page = get(http, product.port());
            assertThat(page.statusCode()).isEqualTo(200);
            int port = freePort();
            Path place = Files.createTempDirectory("icjc-nginx");
            Process server =
                    nginx.start("-p", place.toString(), "-c", configuration(place, port, page));
            try (Folder _ = new Folder(place)) {
                HttpResponse<byte[]> same = await(http, port);
                assertThat(same.body()).isEqualTo(page.body());
                assertThat(headers(same)).isEqualTo(headers(page));
                measure(wrk, product.port(), port, page.body().length);
            } finally {
                server.destroy();
                if (!server.waitFor(10, TimeUnit.SECONDS)) server.destroyForcibly();
            }
        }
    }

    private static void measure(Tool wrk, int product, int nginx, int bytes) throws Exception {
        warmUp(wrk, product);
        warmUp(wrk, nginx);
        Figures.say(
                "the home page, %d bytes, 16 connections kept alive, %s a round", bytes, SECONDS);
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        List<Double> shares = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            // Each is first as often as the other: what else the machine does falls on both.
            boolean nginxFirst = round % 2 == 0;
            double before = nginxFirst ? rate(wrk, nginx) : 0;
            double page = rate(wrk, product);
            double file = nginxFirst ? before : rate(wrk, nginx);
            Figures.say(
                    "round %d: %7.0f pages/s, nginx %7.0f/s, %.2f of nginx",
                    round, page, file, page / file);
            ours.add(page);
            theirs.add(file);
            shares.add(page / file);
        }
        Figures.say(
                "median: %.0f pages/s, nginx %.0f/s, %.2f of nginx",
                median(ours), median(theirs), median(shares));
    }

    /** Until three rates in a row differ by less than a tenth, or patience ends. */
    private static void warmUp(Tool wrk, int port) throws Exception {
        List<Double> rates = new ArrayList<>();
        while (rates.size() < LONGEST_WARM_UP && !hasSettled(rates))
            rates.add(rate(wrk, port, "1s"));
        Figures.say(
                "warmed up in %d s, from %.0f/s to %.0f/s%s",
                rates.size(),
                rates.getFirst(),
                rates.getLast(),
                hasSettled(rates) ? "" : ", and not settled");
    }

    private static boolean hasSettled(List<Double> rates) {
        if (rates.size() < 3) return false;
        DoubleSummaryStatistics last =
                rates.subList(rates.size() - 3, rates.size()).stream()
                        .mapToDouble(each -> each)
                        .summaryStatistics();
        return last.getMax() < 1.1 * last.getMin();
    }

    private static double median(List<Double> figures) {
        return figures.stream().sorted().toList().get(figures.size() / 2);
    }

    private static double rate(Tool wrk, int port) throws Exception {
        return rate(wrk, port, SECONDS);
    }

    private static double rate(Tool wrk, int port, String time) throws Exception {
        String said = wrk.run("-t1", "-c16", "-d" + time, "http://127.0.0.1:" + port + "/");
        assertThat(said).doesNotContain("Non-2xx");
        Matcher rate = RATE.matcher(said);
        assertThat(rate.find()).as(said).isTrue();
        return Double.parseDouble(rate.group(1));
    }

    private static String configuration(Path place, int port, HttpResponse<byte[]> page)
            throws IOException {
        Files.createDirectories(place.resolve("pages"));
        Files.write(place.resolve("pages/home"), page.body());
        String headers =
                headers(page).entrySet().stream()
                        .filter(each -> !each.getKey().equals("content-type"))
                        .flatMap(each ->
                                each.getValue().stream()
                                        .map(value ->
                                                "add_header "
                                                        + each.getKey()
                                                        + " '"
                                                        + value.replace("'", "\\'")
                                                        + "';\n"))
                        .collect(Collectors.joining());
        String type = page.headers().firstValue("content-type").orElseThrow();
        Path file = place.resolve("nginx.conf");
        Files.writeString(
                file,
                """
                daemon off;
                user %5$s;
                worker_processes auto;
                pid %1$s/nginx.pid;
                error_log %1$s/error.log;
                events { worker_connections 256; }
                http {
                  access_log off;
                  sendfile on;
                  keepalive_requests 1000000;
                  client_body_temp_path %1$s/body;
                  proxy_temp_path %1$s/proxy;
                  fastcgi_temp_path %1$s/fastcgi;
                  uwsgi_temp_path %1$s/uwsgi;
                  scgi_temp_path %1$s/scgi;
                  server {
                    listen 127.0.0.1:%2$d;
                    etag off;
                    if_modified_since off;
                    root %1$s/pages;
                    location = / {
                      default_type '%3$s';
                      max_ranges 0;
                      %4$s
                      try_files /home =404;
                    }
                  }
                }
                """
                        .formatted(place, port, type, headers, user()));
        return file.toString();
    }

    /**
     * Who started it, or its workers could not read the page; a user other than root says it in
     * vain.
     */
    private static String user() {
        return System.getProperty("user.name") + (isRoot() ? " root" : "");
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private static Map<String, List<String>> headers(HttpResponse<byte[]> answer) {
        Map<String, List<String>> headers = new TreeMap<>();
        answer.headers()
                .map()
                .forEach((name, values) -> {
                    String lower = name.toLowerCase(java.util.Locale.ROOT);
                    // nginx dates every file.
                    if (!OWN.contains(lower) && !lower.equals("last-modified"))
                        headers.put(lower, new ArrayList<>(values));
                });
        return headers;
    }

    private static HttpResponse<byte[]> get(HttpClient http, int port) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/")).build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    private static HttpResponse<byte[]> await(HttpClient http, int port) throws Exception {
        for (int i = 0; i < 100; i++) {
            try {
                return get(http, port);
            } catch (IOException notYet) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            }
        }
        throw new IllegalStateException("nginx does not answer");
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress(0));
            return probe.getLocalPort();
        }
    }
}
