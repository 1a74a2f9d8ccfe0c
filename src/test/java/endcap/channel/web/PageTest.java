package endcap.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.channel.web.Client.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PageTest {
    private static final Path FILES = Path.of("src/main/resources/web");

    private static TestServer server;
    private static Client client;

    @BeforeAll
    static void start() {
        server = TestServer.start();
        client = new Client(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/chat.js", "/api/page", "/nothing", "/signin?token=x", "/healthz", "/metrics"})
    void everything_goes_out_with_the_strict_headers(String path) {
        Answer answer = client.get(path);

        assertThat(answer.header("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                        + "connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("Server")).isEmpty();
    }

    @Test
    void the_page_has_no_script_or_style_of_its_own_and_nothing_from_elsewhere() throws IOException {
        String html = Files.readString(FILES.resolve("index.html"));

        assertThat(html).doesNotContain("<style").doesNotContain("style=").doesNotContainPattern(" on[a-z]+=");
        assertThat(html)
                .doesNotContainPattern("<script(?![^>]*src=)")
                .doesNotContain("http:")
                .doesNotContain("https:");
    }

    @Test
    void no_script_turns_text_into_markup() throws IOException {
        assertThat(scripts())
                .doesNotContainPattern("innerHTML|outerHTML|insertAdjacentHTML|document\\.write|eval\\(|new Function");
    }

    @Test
    void every_file_is_served_and_asked_for_again_only_when_it_changed() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            for (Path file : files.toList()) {
                String path = "/" + file.getFileName();
                Answer first = client.get(path);
                assertThat(first.status())
                        .as(path + " is missing from PageFiles.NAMES")
                        .isEqualTo(200);
                assertThat(first.response().body()).isEqualTo(Files.readString(file));

                Answer again = client.get(path, "If-None-Match", first.header("ETag"));
                assertThat(again.status()).isEqualTo(304);
                assertThat(again.response().body()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/../pom.xml", "/%2e%2e/pom.xml", "/web/chat.js", "/chat.js.map", "/endcap/texts_zh.properties"})
    void what_is_not_listed_is_not_served(String path) {
        assertThat(client.get(path).status()).isBetween(400, 499);
    }

    @Test
    void a_wrong_address_or_method_is_answered_in_the_shape_of_every_reply() {
        assertThat(client.get("/nothing").code()).isEqualTo("web.not-found");
        assertThat(client.get("/api/messages").status()).isEqualTo(405);
        assertThat(client.get("/api/messages").code()).isEqualTo("web.method");
    }

    @Test
    void the_page_speaks_the_language_asked_for_else_the_persons_else_the_browsers() {
        String ann = client.get("/signin?token=" + TestServer.ANN_TOKEN).cookie();

        assertThat(client.get("/api/page?locale=zh-CN", "Cookie", ann)
                        .json()
                        .get("locale")
                        .asText())
                .isEqualTo("zh-CN");
        assertThat(client.get("/api/page", "Cookie", ann).json().get("locale").asText())
                .isEqualTo("en");
        assertThat(client.get("/api/page", "Accept-Language", "de, en-US;q=0.7")
                        .json()
                        .get("locale")
                        .asText())
                .isEqualTo("en");
        assertThat(client.get("/api/page", "Accept-Language", ";;;")
                        .json()
                        .get("locale")
                        .asText())
                .isEqualTo("zh-CN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void every_sentence_the_page_uses_is_there_and_every_one_there_is_used(String locale) throws IOException {
        TreeSet<String> used = Pattern.compile("[\"`](web\\.[a-z.-]+(?:\\$\\{)?)")
                .matcher(scripts() + Files.readString(FILES.resolve("index.html")))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        TreeSet<String> there = new TreeSet<>();
        client.get("/api/page?locale=" + locale)
                .json()
                .get("texts")
                .fieldNames()
                .forEachRemaining(there::add);

        assertThat(there)
                .allMatch(key -> used.contains(key) || used.contains(group(key) + "${"), "is used by the page");
        assertThat(used)
                .allMatch(
                        key -> key.endsWith("${")
                                ? there.stream().anyMatch(one -> group(one).equals(key.replace("${", "")))
                                : there.contains(key),
                        "is in texts_" + Locale.forLanguageTag(locale).getLanguage() + ".properties");
    }

    @Test
    void operators_see_whether_it_is_up_ready_and_how_it_goes() {
        assertThat(client.get("/healthz").status()).isEqualTo(200);
        assertThat(client.get("/readyz").status()).isEqualTo(200);
        assertThat(client.get("/metrics").response().body()).startsWith("endcap_messages_seconds_count");
        assertThat(client.get("/metrics").header("Content-Type")).startsWith("text/plain");

        server.ready.set(false);

        assertThat(client.get("/readyz").status()).isEqualTo(503);
        server.ready.set(true);
    }

    private static String group(String key) {
        return key.substring(0, key.lastIndexOf('.') + 1);
    }

    private static String scripts() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(one -> one.toString().endsWith(".js")).toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }
}
