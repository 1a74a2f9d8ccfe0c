package endcap.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.channel.web.Client.Answer;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SignInTest {
    private final TestServer server = TestServer.start();
    private final Client client = new Client(server);

    @AfterEach
    void stop() {
        server.close();
    }

    private String signedIn() {
        return client.get("/signin?token=" + TestServer.LI_TOKEN).cookie();
    }

    @Test
    void a_sign_in_link_gives_a_cookie_and_leads_away_from_the_token() {
        Answer answer = client.get("/signin?token=" + TestServer.LI_TOKEN);

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/").doesNotContain("token");
        assertThat(answer.header("Set-Cookie"))
                .contains("HttpOnly")
                .contains("SameSite=Strict")
                .contains("Path=/")
                .contains("Max-Age=43200")
                .doesNotContain("Secure")
                .doesNotContain(TestServer.LI_TOKEN);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(client.sayFromPage(answer.cookie(), "hi").status()).isEqualTo(200);
    }

    @Test
    void behind_https_the_cookie_travels_encrypted_only() {
        try (TestServer encrypted =
                TestServer.with(settings -> TestServer.behind(settings, "https://bot.example.com"))) {
            Answer answer = new Client(encrypted).get("/signin?token=" + TestServer.LI_TOKEN);

            assertThat(answer.header("Set-Cookie")).startsWith("__Host-endcap=").contains("Secure");
            assertThat(answer.header("Strict-Transport-Security")).isNotEmpty();
        }
    }

    @Test
    void a_link_that_is_not_good_gives_nothing() {
        Answer answer = client.get("/signin?token=nobody");

        assertThat(answer.header("Location")).endsWith("/#refused");
        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(client.get("/signin").header("Location")).endsWith("/#refused");
    }

    @Test
    void a_code_typed_by_hand_signs_in_too() {
        Answer good = code(TestServer.LI_TOKEN + " ");
        Answer bad = code("nobody");

        assertThat(good.status()).isEqualTo(204);
        assertThat(client.sayFromPage(good.cookie(), "hi").status()).isEqualTo(200);
        assertThat(bad.status()).isEqualTo(401);
        assertThat(bad.header("Set-Cookie")).isEmpty();
    }

    private Answer code(String code) {
        return client.post(
                "/api/session",
                "{\"code\":\"" + code + "\"}",
                "Content-Type",
                "application/json",
                "X-Endcap-Page",
                "1");
    }

    @Test
    void a_forged_or_altered_cookie_is_nobody() {
        String cookie = signedIn();
        char last = cookie.charAt(cookie.length() - 1);

        assertThat(client.sayFromPage(cookie.substring(0, cookie.length() - 1) + (last == 'A' ? 'Q' : 'A'), "hi")
                        .status())
                .isEqualTo(401);
        assertThat(client.sayFromPage("endcap=bGk", "hi").status()).isEqualTo(401);
        assertThat(client.sayFromPage("endcap=" + TestServer.LI_TOKEN, "hi").status())
                .isEqualTo(401);
        assertThat(client.sayFromPage("endcap=%%%", "hi").status()).isEqualTo(401);
    }

    @Test
    void a_cookie_of_another_server_is_nobody() {
        try (TestServer other = TestServer.start()) {
            assertThat(new Client(other).sayFromPage(signedIn(), "hi").status()).isEqualTo(401);
        }
    }

    @Test
    void two_nodes_with_one_key_take_each_others_cookies() {
        WebSettings shared = WebSettings.local(0);
        try (TestServer one = TestServer.with(settings -> shared);
                TestServer two = TestServer.with(settings -> shared)) {
            String cookie =
                    new Client(one).get("/signin?token=" + TestServer.LI_TOKEN).cookie();

            assertThat(new Client(two).sayFromPage(cookie, "hi").status()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource({"PT11H59M, 200", "PT12H1M, 401"})
    void a_session_ends_when_it_is_left_alone(Duration pause, int status) {
        String cookie = signedIn();

        server.clock.step(pause);

        assertThat(client.sayFromPage(cookie, "hi").status()).isEqualTo(status);
    }

    @Test
    void a_session_in_use_lasts_on_but_not_for_ever() {
        String cookie = signedIn();
        for (int hours = 0; hours < 7 * 24 - 10; hours += 10) {
            server.clock.step(Duration.ofHours(10));
            Answer answer = client.sayFromPage(cookie, "hi");
            assertThat(answer.status()).isEqualTo(200);
            cookie = answer.cookie();
        }

        server.clock.step(Duration.ofHours(10));

        assertThat(client.sayFromPage(cookie, "hi").status()).isEqualTo(401);
    }

    @Test
    void a_token_taken_away_ends_the_session_with_it() {
        String cookie = signedIn();

        server.people.remove(TestServer.LI_TOKEN);

        assertThat(client.sayFromPage(cookie, "hi").status()).isEqualTo(401);
    }

    @Test
    void signing_out_takes_the_cookie_away() {
        Answer answer = client.delete("/api/session", "Cookie", signedIn(), "X-Endcap-Page", "1");

        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.header("Set-Cookie")).startsWith("endcap=;").contains("Expires=Thu, 01 Jan 1970");
    }

    @Test
    void the_page_learns_who_is_signed_in() {
        assertThat(client.get("/api/page", "Cookie", signedIn())
                        .json()
                        .at("/person/name")
                        .asText())
                .isEqualTo("李想");
        assertThat(client.get("/api/page").json().get("person").isNull()).isTrue();
        assertThat(client.get("/api/page").json().get("commands")).isEmpty();
    }
}
