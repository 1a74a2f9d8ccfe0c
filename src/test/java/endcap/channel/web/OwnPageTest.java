package endcap.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.channel.web.Client.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What other pages in the same browser may not do. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OwnPageTest {
    private static TestServer server;
    private static Client client;

    @BeforeAll
    static void start() {
        server = TestServer.with(settings -> TestServer.perMinute(settings, 10_000));
        client = new Client(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void forget() {
        server.heard.clear();
    }

    private Answer fromPage(String... more) {
        List<String> headers = new ArrayList<>(List.of(
                "Cookie",
                client.get("/signin?token=" + TestServer.LI_TOKEN).cookie(),
                "Content-Type",
                "application/json"));
        headers.addAll(List.of(more));
        return client.post("/api/messages", "{\"text\":\"hi\"}", headers.toArray(String[]::new));
    }

    private String ownOrigin() {
        String address = server.uri("/").toString();
        return address.substring(0, address.length() - 1);
    }

    @Test
    void our_own_page_is_heard() {
        assertThat(fromPage("X-Endcap-Page", "1", "Origin", ownOrigin(), "Sec-Fetch-Site", "same-origin")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_request_without_our_header_is_refused() {
        Answer answer = fromPage("Origin", ownOrigin());

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("web.cross-site");
        assertThat(server.heard).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "http://127.0.0.1:1", "http://localhost", "null", "", "http://["})
    void another_origin_is_refused(String origin) {
        assertThat(fromPage("X-Endcap-Page", "1", "Origin", origin).status()).isEqualTo(403);
        assertThat(server.heard).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "none"})
    void what_the_browser_calls_another_site_is_refused(String site) {
        assertThat(fromPage("X-Endcap-Page", "1", "Sec-Fetch-Site", site).status())
                .isEqualTo(403);
    }

    @Test
    void signing_in_and_out_needs_our_page_too() {
        assertThat(client.delete("/api/session").status()).isEqualTo(403);
        assertThat(client.post("/api/session", "{\"code\":\"x\"}", "Content-Type", "application/json")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void behind_a_proxy_the_public_address_is_ours() {
        try (TestServer behind = TestServer.with(settings -> TestServer.behind(settings, "https://bot.example.com"))) {
            Client proxy = new Client(behind);
            String cookie = proxy.get("/signin?token=" + TestServer.LI_TOKEN).cookie();

            Answer answer = proxy.post(
                    "/api/messages",
                    "{\"text\":\"hi\"}",
                    "Cookie",
                    cookie,
                    "Content-Type",
                    "application/json",
                    "X-Endcap-Page",
                    "1",
                    "Origin",
                    "https://bot.example.com");

            assertThat(answer.status()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example", "127.0.0.1.evil.example", "evil.example:7070", "localhost.evil", "0.0.0.0", ""})
    void a_foreign_name_for_this_machine_is_refused(String host) throws IOException {
        assertThat(raw("GET / HTTP/1.1", host)).startsWith("HTTP/1.1 4").doesNotContain("<!doctype html>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:7070", "127.0.0.1", "[::1]:7070"})
    void its_own_names_are_answered(String host) throws IOException {
        assertThat(raw("GET / HTTP/1.1", host)).startsWith("HTTP/1.1 200");
    }

    @Test
    void the_address_it_was_told_to_listen_on_is_a_name_of_its_own() {
        try (TestServer elsewhere = TestServer.with(settings -> TestServer.at(settings, "127.0.0.2"))) {
            assertThat(new Client(elsewhere).get("/").status()).isEqualTo(200);
        }
    }

    @Test
    void probes_are_answered_under_any_name() throws IOException {
        assertThat(raw("GET /healthz HTTP/1.1", "10.1.2.3:7070")).startsWith("HTTP/1.1 200");
    }

    /** The Java client does not let a test choose the Host header. */
    private String raw(String requestLine, String host) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.uri("/").getPort())) {
            String request = requestLine + "\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            try (InputStream answer = socket.getInputStream()) {
                return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }
}
