package endcap;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.channel.slack.fake.Ack;
import endcap.channel.slack.fake.FakeSlack;
import endcap.channel.slack.fake.Signing;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Requests that prove nothing, cannot be read or are too much: no fault, no flood in the log. */
class SlackBadRequestTest extends SlackBadInput {
    Stream<UnaryOperator<Map<String, String>>> spoiled() {
        long now = slack.clock().instant().getEpochSecond();
        byte[] body = help();
        return Stream.of(
                without(Signing.SIGNATURE),
                without(Signing.TIMESTAMP),
                with(Signing.SIGNATURE, "v0=" + "0".repeat(64)),
                with(Signing.SIGNATURE, ""),
                with(Signing.SIGNATURE, "v1=abc"),
                with(Signing.TIMESTAMP, "now"),
                with(Signing.TIMESTAMP, "9".repeat(30)),
                with(Signing.SIGNATURE, Signing.signature("another secret", now, body)),
                at(now - 301, body),
                at(now + 400, body),
                at(now + 86_400, body));
    }

    private static UnaryOperator<Map<String, String>> without(String header) {
        return headers -> {
            headers.remove(header);
            return headers;
        };
    }

    private static UnaryOperator<Map<String, String>> with(String header, String value) {
        return headers -> {
            headers.put(header, value);
            return headers;
        };
    }

    /** Rightly signed, at another time. */
    private static UnaryOperator<Map<String, String>> at(long seconds, byte[] body) {
        return headers -> {
            headers.put(Signing.TIMESTAMP, String.valueOf(seconds));
            headers.put(Signing.SIGNATURE, Signing.signature(FakeSlack.SIGNING_SECRET, seconds, body));
            return headers;
        };
    }

    private static byte[] help() {
        return "command=%2Fendcap&text=help&user_id=U0LINA&channel_id=C0SALES&trigger_id=1.2.3"
                .getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("spoiled")
    void what_is_not_signed_rightly_and_now_is_not_read(UnaryOperator<Map<String, String>> spoil) {
        byte[] body = help();
        assertThat(answersTo(() -> assertThat(line.post(spoil.apply(line.headers(FORM, body)), body)
                                .status())
                        .isEqualTo(401)))
                .isEmpty();
    }

    @Test
    void a_body_other_than_the_signed_one_is_not_read() {
        byte[] body = help();
        Map<String, String> headers = line.headers(FORM, body);
        body[body.length - 1]++;
        assertThat(line.post(headers, body).status()).isEqualTo(401);
    }

    @Test
    void the_same_signed_request_sent_by_somebody_who_caught_it_does_nothing_more() {
        byte[] body = "command=%2Fendcap&text=help&user_id=U0LINA&channel_id=C0SALES&trigger_id=caught"
                .getBytes(StandardCharsets.UTF_8);
        Map<String, String> headers = line.headers(FORM, body);
        assertThat(answersTo(() -> {
                    line.post(headers, body);
                    line.post(headers, body);
                }))
                .hasSize(1);
    }

    static Stream<String> garbage() {
        return Stream.of(
                "",
                " ",
                "null",
                "[]",
                "{}",
                "{\"type\":",
                "{\"type\":\"event_callback\"}",
                "{\"type\":\"event_callback\",\"event\":null}",
                "{\"type\":\"event_callback\",\"event\":{}}",
                "{\"type\":\"event_callback\",\"event\":{\"type\":\"message\"}}",
                "{\"type\":\"event_callback\",\"event\":{\"type\":\"app_mention\"}}",
                "{\"type\":\"event_callback\",\"event\":{\"type\":\"app_home_opened\"}}",
                "{\"type\":\"event_callback\",\"event\":{\"type\":\"assistant_thread_started\"}}",
                "{\"type\":\"event_callback\",\"event\":{\"type\":\"tokens_revoked\"}}",
                "{\"type\":\"event_callback\",\"event\":{\"type\":\"tokens_revoked\",\"tokens\":{\"oauth\":[\"U1\"]}}}",
                "{\"type\":\"event_callback\",\"event\":[1,2]}",
                "{\"type\":\"event_callback\",\"event\":{\"type\":\"never_heard_of\",\"user\":\"U0LINA\"}}",
                "{\"type\":\"something_new\"}",
                "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000),
                "[".repeat(10_000),
                "\u0000\u0001",
                "command=",
                "payload=",
                "payload=%7B",
                "payload=null",
                "payload=%5B%5D",
                "payload=%7B%7D",
                "payload={\"type\":\"block_actions\"}",
                "payload={\"type\":\"block_actions\",\"user\":{\"id\":\"U0LINA\"},\"actions\":[]}",
                "payload={\"type\":\"view_submission\"}",
                "payload={\"type\":\"view_submission\",\"user\":{\"id\":\"U0LINA\"},\"view\":{\"id\":\"V1\"}}",
                "payload={\"type\":\"block_suggestion\"}",
                "payload={\"type\":\"block_suggestion\",\"user\":{\"id\":\"U0LINA\"}}",
                "payload={\"type\":\"shortcut\"}",
                "payload={\"type\":\"message_action\"}",
                "payload={\"type\":\"something_new\"}",
                "payload=" + "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000),
                "ssl_check=1",
                "%",
                "%%%=%%%&&&&");
    }

    @ParameterizedTest
    @MethodSource("garbage")
    void signed_garbage_is_answered_without_a_fault_and_told_of_once_or_twice_however_often_it_comes(String body) {
        for (String type : List.of(JSON, FORM)) {
            try (Logged log = Logged.from()) {
                for (int i = 0; i < LONG; i++) {
                    assertThat(signed(type, body).status()).isIn(200, 400);
                }
                town.settle();
                assertThat(log.warnings()).hasSizeLessThanOrEqualTo(2);
            }
        }
        assertThat(town.channel().connected()).isTrue();
    }

    @Test
    void bytes_that_are_no_text_are_answered() {
        byte[] bytes = {'{', '"', (byte) 0xff, (byte) 0xfe, (byte) 0xc0, '"', ':', '1', '}'};
        assertThat(line.post(line.headers(JSON, bytes), bytes).status()).isIn(200, 400);
    }

    @Test
    void unsigned_requests_fill_no_log() {
        try (Logged log = Logged.from()) {
            long before = town.channel().figures().unsigned();
            for (int i = 0; i < LONG; i++) {
                line.post(Map.of("Content-Type", JSON), "{}".getBytes(StandardCharsets.UTF_8));
            }
            assertThat(log.warnings()).hasSizeLessThanOrEqualTo(2);
            assertThat(town.channel().figures().unsigned()).isEqualTo(before + LONG);
        }
    }

    @Test
    void the_address_proves_itself_to_who_signs_only() {
        String challenge = "{\"type\":\"url_verification\",\"token\":\"t\",\"challenge\":\"3eZbrw1aBm2rZgRNFdxV\"}";
        assertThat(signed(JSON, challenge).body()).contains("3eZbrw1aBm2rZgRNFdxV");
        Ack unsigned = line.post(Map.of("Content-Type", JSON), challenge.getBytes(StandardCharsets.UTF_8));
        assertThat(unsigned.status()).isEqualTo(401);
        assertThat(unsigned.body()).doesNotContain("3eZbrw1aBm2rZgRNFdxV");
    }

    @Test
    void a_look_at_the_certificate_is_answered_and_does_nothing() {
        assertThat(answersTo(() -> {
                    byte[] check = "token=t&ssl_check=1".getBytes(StandardCharsets.UTF_8);
                    assertThat(line.post(Map.of("Content-Type", FORM), check).status())
                            .isEqualTo(200);
                    byte[] trick =
                            "ssl_check=1&command=%2Fendcap&text=help&user_id=U0LINA".getBytes(StandardCharsets.UTF_8);
                    line.post(Map.of("Content-Type", FORM), trick);
                }))
                .isEmpty();
    }

    @Test
    void five_megabytes_are_too_much_and_the_next_request_is_fine() throws Exception {
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            for (String kind : List.of("known length", "unknown length")) {
                byte[] large = ("{\"a\":\"" + "x".repeat(5 << 20) + "\"}").getBytes(StandardCharsets.UTF_8);
                var publisher = kind.equals("known length")
                        ? HttpRequest.BodyPublishers.ofByteArray(large)
                        : HttpRequest.BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(large));
                assertThat(status(client, publisher, line.headers(JSON, large)))
                        .as(kind)
                        .isEqualTo(413);
                byte[] next = "{\"type\":\"url_verification\",\"challenge\":\"c\"}".getBytes(StandardCharsets.UTF_8);
                assertThat(status(client, HttpRequest.BodyPublishers.ofByteArray(next), line.headers(JSON, next)))
                        .isEqualTo(200);
            }
        }
    }

    private int status(HttpClient client, HttpRequest.BodyPublisher body, Map<String, String> headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(town.endpoint()).POST(body);
        headers.forEach(request::header);
        return client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    @Test
    void only_posts_are_taken_there_and_other_paths_keep_their_checks() throws Exception {
        assertThat(statusOf("GET", town.endpoint())).isIn(404, 405);
        assertThat(statusOf("PUT", town.endpoint())).isIn(403, 404, 405);
        assertThat(statusOf("POST", town.endpoint().resolve("/slack/events/"))).isIn(401, 403, 404);
        assertThat(statusOf("POST", town.endpoint().resolve("/slack/other"))).isIn(403, 404);
        assertThat(statusOf("POST", town.endpoint().resolve("/api/messages"))).isEqualTo(403);
    }

    @Test
    void in_socket_mode_nothing_is_mounted() throws Exception {
        try (SlackTown other = SlackTown.open(SlackTown.By.SOCKET)) {
            URI path = other.endpoint();
            assertThat(other.channel().hook()).isEmpty();
            assertThat(statusOf("POST", path)).isIn(403, 404, 405);
            assertThat(statusOf("GET", path)).isIn(404, 405);
        }
    }

    private static int statusOf(String method, URI address) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(address)
                                    .method(method, HttpRequest.BodyPublishers.ofString("{}"))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
