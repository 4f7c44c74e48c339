package org.icjc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.icjc.app.database.Instances;
import org.icjc.kernel.data.Databases;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The public parts, on a main database that goes away under them and comes back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhileTheDatabaseIsAwayTest {
    private final Instances pools =
            new Instances(TestDatabases.instances().main(), TestDatabases.instances().keyvault());
    private final SwitchedDatabases databases = new SwitchedDatabases(pools);
    private final JdbcClient owner = JdbcClient.create(TestDatabases.instances().main().asOwner());
    private final HttpClient http = HttpClient.newHttpClient();
    private ConfigurableApplicationContext context;

    @BeforeAll
    void start() {
        SpringApplication application = new SpringApplication(IcjcApplication.class);
        application.setRegisterShutdownHook(false);
        application.addInitializers(each ->
                ((GenericApplicationContext) each)
                        .registerBean("databases", Databases.class, () -> databases));
        application.setDefaultProperties(
                Map.of(
                        "icjc.parts", "site,intake",
                        "icjc.data", "target/test-data-away",
                        "icjc.demo", "false",
                        "server.port", "0"));
        context = application.run();
    }

    @AfterAll
    void stop() throws Exception {
        context.close();
        pools.destroy();
        http.close();
    }

    @BeforeEach
    void nobodyIsSubscribedAndTheDatabaseGoesAway() {
        owner.sql("DELETE FROM site.subscriber").update();
        databases.goAway();
    }

    @AfterEach
    void comeBack() {
        databases.comeBack();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/fr/",
                "/ar/about",
                "/about?whole=way",
                "/subscribe",
                "/style/public.css"
            })
    void the_written_pages_are_read_as_ever(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/members, We are closed for a moment",
        "/fr/members, Le service est momentanément fermé"
    })
    void a_page_that_needs_it_is_503_and_says_when_to_come_back(String path, String title)
            throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(Jsoup.parse(answer.body()).select("h1").text()).isEqualTo(title);
        assertThat(answer.body()).doesNotContain("marble", "Exception", "org.");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        databases.comeBack();
        assertThat(get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void intake_says_that_it_is_closed_and_shows_no_code() throws Exception {
        HttpResponse<String> answer = get("/request");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(Jsoup.parse(answer.body()).select("form")).isEmpty();
    }

    @Test
    void an_address_that_could_not_be_noted_is_503_not_half_noted_and_noted_once_later()
            throws Exception {
        String form = form("marble@canvas.example");

        assertThat(post(form).statusCode()).isEqualTo(503);
        assertThat(subscribers()).isZero();
        databases.comeBack();
        assertThat(post(form).statusCode()).isEqualTo(303);
        assertThat(subscribers()).isEqualTo(1);
    }

    private int subscribers() {
        return owner.sql("SELECT count(*) FROM site.subscriber").query(Integer.class).single();
    }

    private String form(String address) throws Exception {
        String token = Jsoup.parse(get("/subscribe").body()).expectFirst("[name=token]").val();
        return "token=" + encoded(token) + "&email=" + encoded(address) + "&website=";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(to(path).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String form) throws Exception {
        return http.send(
                to("/subscribe")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder to(String path) {
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }
}
