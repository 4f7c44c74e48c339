package org.icjc.requests.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A real text browser, driven by its command line: it sends, follows redirects with its own
 * cookies, and renders. Between two runs its cookie is handed on, because w3m forgets it when it
 * ends.
 */
final class W3m {
    private static final Pattern COOKIE = Pattern.compile("(?m)^Set-Cookie: ([^;\\r\\n]*)");

    private final Path home;
    private final String root;
    private String cookie = "";
    private String path = "/";
    private Document page = new Document("");

    W3m(Path home, int port) {
        this.home = home;
        this.root = "http://localhost:" + port;
    }

    static boolean isInstalled() {
        return List.of(Objects.requireNonNullElse(System.getenv("PATH"), "").split(":")).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "w3m")));
    }

    void open(String where) throws IOException, InterruptedException {
        take(where, run(List.of("-dump_both", root + where)));
    }

    /** Sends the form with this address, filled in. */
    void press(String action, Map<String, String> typed) throws IOException, InterruptedException {
        Element form = page.expectFirst("form[action='" + action + "']");
        Map<String, List<String>> fields = new LinkedHashMap<>(Browser.fields(form));
        typed.forEach((name, value) -> fields.put(name, List.of(value.split("\\|\\|"))));
        Path body = Files.writeString(home.resolve("body"), Browser.encoded(fields));
        take(action, run(List.of("-dump_both", "-post", body.toString(), root + action)));
    }

    private void take(String where, String answer) {
        Matcher set = COOKIE.matcher(answer);
        while (set.find()) cookie = set.group(1);
        page = Jsoup.parse(answer.substring(answer.indexOf("<!doctype html>")));
        Element form = page.selectFirst("form.questions");
        path =
                form == null
                        ? where
                        : form.attr("action").replace("/request/send", "/request/check");
        if (where.endsWith("/request/send")) path = where.replace("/send", "/receipt");
    }

    Document page() {
        return page;
    }

    /** What a reader sees of the page. */
    String shown() throws IOException, InterruptedException {
        return run(List.of("-dump", "-cols", "200", "-O", "UTF-8", root + path));
    }

    private String run(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("w3m", "-cookie", "-no-proxy"));
        if (!cookie.isEmpty()) command.addAll(List.of("-header", "Cookie: " + cookie));
        command.addAll(arguments);
        ProcessBuilder w3m = new ProcessBuilder(command).redirectErrorStream(true);
        w3m.environment().put("HOME", home.toString());
        w3m.environment().put("LC_ALL", "C.UTF-8");
        Process process = w3m.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(20, TimeUnit.SECONDS)) process.destroyForcibly();
        return output;
    }
}
