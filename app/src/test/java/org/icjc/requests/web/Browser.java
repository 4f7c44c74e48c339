package org.icjc.requests.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A browser without scripts: it follows links and redirects, fills in forms, and keeps cookies. */
final class Browser {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI root;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final List<HttpResponse<String>> answers = new ArrayList<>();
    private String path = "/";
    private Document page = new Document("");
    private String forwarded = "";
    private Duration patience = Duration.ofSeconds(60);

    Browser(int port) {
        this.root = URI.create("http://localhost:" + port);
    }

    /** Another window of the same browser, at the same page. */
    Browser another() {
        Browser other = new Browser(root.getPort());
        other.cookies.putAll(cookies);
        other.path = path;
        other.page = page.clone();
        other.answers.addAll(answers);
        return other;
    }

    /** From now on it hangs up after this time, answer or not. */
    Browser patience(Duration longest) {
        patience = longest;
        return this;
    }

    /** From now on as behind a proxy that speaks this scheme. */
    void forwarded(String scheme) {
        forwarded = scheme;
    }

    Browser open(String where) {
        return take(request(where).GET().build());
    }

    Browser follow(String linkText) {
        Element link =
                page.select("a").stream()
                        .filter(each -> each.text().equals(linkText))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no link " + linkText + told()));
        return open(link.attr("href"));
    }

    /** Fills in the form that has this button, and presses it. */
    Browser press(String buttonText, Map<String, String> typed) {
        Element button = button(buttonText);
        Element form = Objects.requireNonNull(button.closest("form"));
        Map<String, List<String>> fields = fields(form);
        typed.forEach((name, value) -> {
            assertThat(form.select("[name=" + quoted(name) + "]"))
                    .as(() -> "field " + name + told())
                    .isNotEmpty();
            fields.put(name, value.isEmpty() ? List.of() : List.of(value.split("\\|\\|")));
        });
        if (button.hasAttr("name")) fields.put(button.attr("name"), List.of(button.attr("value")));
        String action =
                button.hasAttr("formaction") ? button.attr("formaction") : form.attr("action");
        return post(action, encoded(fields));
    }

    private Element button(String text) {
        return page.select("button").stream()
                .filter(each -> each.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + text + told()));
    }

    /** What the form holds as it stands. */
    static Map<String, List<String>> fields(Element form) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (Element each : form.select("input, textarea, select")) {
            String type = each.attr("type");
            boolean box = type.equals("radio") || type.equals("checkbox");
            if (box && !each.hasAttr("checked")) continue;
            String value = each.is("select") ? chosen(each) : each.val();
            fields.computeIfAbsent(each.attr("name"), _ -> new ArrayList<>()).add(value);
        }
        return fields;
    }

    private static String chosen(Element select) {
        Element chosen = select.selectFirst("option[selected]");
        return chosen == null ? "" : chosen.val();
    }

    static String encoded(Map<String, List<String>> fields) {
        return fields.entrySet().stream()
                .flatMap(field ->
                        field.getValue().stream()
                                .map(value -> encoded(field.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    Browser post(String where, String body) {
        return post(where, body, "application/x-www-form-urlencoded");
    }

    Browser post(String where, String body, String contentType) {
        return take(
                request(where)
                        .header("Content-Type", contentType)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build());
    }

    private HttpRequest.Builder request(String where) {
        String absolute = where.startsWith("/") ? where : path + where;
        path = absolute.replaceAll("[?#].*", "");
        HttpRequest.Builder request =
                HttpRequest.newBuilder(root.resolve(absolute.replaceAll("#.*", "")))
                        .timeout(patience);
        if (!forwarded.isEmpty()) request.header("X-Forwarded-Proto", forwarded);
        if (!cookies.isEmpty())
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        return request;
    }

    private Browser take(HttpRequest request) {
        HttpResponse<String> answer = send(request);
        answers.add(answer);
        answer.headers().allValues("Set-Cookie").forEach(this::keep);
        page = Jsoup.parse(answer.body(), root.toString());
        return answer.statusCode() == 303
                ? open(answer.headers().firstValue("Location").orElseThrow())
                : this;
    }

    private void keep(String cookie) {
        String[] pair = cookie.split(";")[0].split("=", 2);
        if (pair[1].isEmpty()) cookies.remove(pair[0]);
        else cookies.put(pair[0], pair[1]);
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    Document page() {
        return page;
    }

    String heading() {
        Element heading = page.selectFirst("h1");
        return heading == null ? "" : heading.text();
    }

    String text() {
        return page.text();
    }

    /** Where the browser stands, without query. */
    String path() {
        return path;
    }

    int status() {
        return answers.getLast().statusCode();
    }

    @Nullable String header(String name) {
        return answers.getLast().headers().firstValue(name).orElse(null);
    }

    List<HttpResponse<String>> answers() {
        return answers;
    }

    Map<String, String> cookies() {
        return cookies;
    }

    private static String quoted(String text) {
        return "'" + text + "'";
    }

    private String told() {
        return " on " + path + " (" + status() + "):\n" + page.text();
    }
}
