package endcap;

import static endcap.SlackTown.SALES;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import endcap.channel.slack.fake.Ack;
import endcap.channel.slack.fake.Delivery;
import endcap.channel.slack.fake.FakeSlack;
import endcap.channel.slack.fake.Person;
import endcap.channel.slack.fake.Sent;
import endcap.channel.slack.fake.SharedFile;
import endcap.channel.slack.fake.SignedHttp;
import endcap.channel.slack.fake.Signing;
import endcap.channel.slack.fake.SlackUser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Slack never sends, sends by mistake, or sends from tomorrow on: no fault, no flood in the log, no silence. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SlackBadInputTest {
    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int LONG = 50;

    private SlackTown town;
    private FakeSlack slack;
    private SignedHttp line;
    private Person liNa;

    @BeforeAll
    void open() {
        town = SlackTown.open(SlackTown.Build.usual(SlackTown.By.HTTP).pausing(time -> {}));
        slack = town.slack();
        line = new SignedHttp(town.endpoint(), FakeSlack.SIGNING_SECRET, slack.clock(), Duration.ofSeconds(20));
        liNa = town.person("li.na");
    }

    @BeforeEach
    void forget() {
        town.settle();
        slack.takeMistakes();
    }

    @AfterAll
    void close() {
        slack.takeMistakes();
        town.close();
    }

    private Ack signed(String type, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return line.post(line.headers(type, bytes), bytes);
    }

    private Ack interaction(JsonObject payload) {
        return slack.events().again(new Delivery(Delivery.Kind.INTERACTIVE, payload, 0, ""));
    }

    private static JsonObject json(String text) {
        return JsonParser.parseString(text).getAsJsonObject();
    }

    private static JsonObject event(String id, String event) {
        return json(
                "{\"type\":\"event_callback\",\"team_id\":\"T1\",\"event_id\":\"" + id + "\",\"event\":" + event + "}");
    }

    private List<Sent> answersTo(Runnable act) {
        Set<String> before = slack.messages().stream().map(Sent::ts).collect(Collectors.toSet());
        act.run();
        town.settle();
        return slack.messages().stream()
                .filter(sent -> sent.by().equals(FakeSlack.BOT_USER) && !before.contains(sent.ts()))
                .toList();
    }

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

    @Test
    void a_command_nobody_has_is_answered_with_a_way_on() {
        assertThat(answersTo(
                        () -> assertThat(liNa.types("/kb what", SALES).status()).isEqualTo(200)))
                .hasSize(1)
                .allSatisfy(sent -> assertThat(sent.words()).contains("/kb"));
    }

    @Test
    void a_button_a_form_and_a_shortcut_nobody_here_drew_leave_nobody_without_a_word() {
        JsonObject tap = lastTap();
        try (Logged log = Logged.from()) {
            assertThat(answersTo(() -> {
                        for (int i = 0; i < LONG; i++) {
                            JsonObject other = tap.deepCopy();
                            other.addProperty("trigger_id", "unknown." + i);
                            action(other).addProperty("action_id", "unheard_of");
                            action(other).addProperty("block_id", "block" + i);
                            action(other).remove("value");
                            assertThat(interaction(other).status()).isEqualTo(200);
                        }
                    }))
                    .isNotEmpty()
                    .allSatisfy(sent -> assertThat(sent.words()).contains("按钮已经失效"));
            assertThat(log.warnings()).hasSizeLessThanOrEqualTo(2);
        }
        assertThat(answersTo(() -> assertThat(liNa.uses("unheard_of").status()).isEqualTo(200)))
                .hasSizeLessThanOrEqualTo(1);
        JsonObject form = json("{\"type\":\"view_submission\",\"trigger_id\":\"t\",\"team\":{\"id\":\"T1\"},"
                + "\"user\":{\"id\":\"U0LINA\"},\"view\":{\"id\":\"VX\",\"type\":\"modal\",\"callback_id\":\"unheard\","
                + "\"private_metadata\":\"<not json>\",\"blocks\":[]}}");
        assertThat(answersTo(() -> assertThat(interaction(form).status()).isEqualTo(200)))
                .hasSize(1)
                .allSatisfy(sent -> assertThat(sent.words()).contains("表单已经失效"));
    }

    private JsonObject lastTap() {
        liNa.says("/help");
        town.settle();
        Sent help = slack.answers(liNa.direct()).getLast();
        liNa.taps(help.buttons().getFirst(), help);
        town.settle();
        return slack.events().all().getLast().payload().deepCopy();
    }

    private static JsonObject action(JsonObject tap) {
        return tap.getAsJsonArray("actions").get(0).getAsJsonObject();
    }

    @Test
    void two_taps_in_one_payload_are_no_fault() {
        JsonObject tap = lastTap();
        JsonArray actions = tap.getAsJsonArray("actions");
        actions.add(actions.get(0).deepCopy());
        tap.addProperty("trigger_id", "two.at.once");
        assertThat(interaction(tap).status()).isEqualTo(200);
    }

    @Test
    void blocks_slack_invented_yesterday_hide_no_words() {
        String blocks = """
                [{"type":"hologram","depth":3,"elements":[{"type":"laser"}]},
                 {"type":"context","elements":[{"type":"scent","smells_of":"oranges"}]},
                 {"type":"section","text":{"type":"mrkdwn","text":"x"},"accessory":{"type":"knob"}},
                 {"type":"actions","elements":[{"type":"lever"}]},
                 {"type":"input","element":{"type":"wheel"}},
                 {"type":"rich_text","elements":[{"type":"rich_text_spiral","elements":[{"type":"feeling"}]},
                   {"type":"rich_text_section","elements":[{"type":"feeling"}]}]}]""";
        for (String type : List.of("message", "app_mention")) {
            String id = "EvNew" + type;
            JsonObject event = event(
                    id,
                    "{\"type\":\"" + type + "\",\"user\":\"U0LINA\",\"text\":\"/help\",\"ts\":\"1.2\",\"channel\":\""
                            + (type.equals("message") ? liNa.direct().id() : "C0SALES")
                            + "\",\"channel_type\":\"im\",\"blocks\":" + blocks + ",\"attachments\":[{\"blocks\":"
                            + blocks
                            + "}],\"hologram\":{\"deep\":[1]}}");
            assertThat(answersTo(() ->
                            assertThat(signed(JSON, event.toString()).status()).isEqualTo(200)))
                    .as(type)
                    .hasSize(1);
        }
    }

    @Test
    void a_tap_on_a_message_with_such_blocks_counts() {
        JsonObject tap = lastTap();
        tap.addProperty("trigger_id", "new.blocks");
        action(tap).addProperty("block_id", "elsewhere");
        tap.getAsJsonObject("message")
                .add(
                        "blocks",
                        JsonParser.parseString("[{\"type\":\"hologram\"},"
                                + "{\"type\":\"context\",\"elements\":[{\"type\":\"scent\"}]}]"));
        assertThat(answersTo(() -> assertThat(interaction(tap).status()).isEqualTo(200)))
                .hasSize(1);
    }

    @Test
    void edits_deletions_and_our_own_words_are_not_answered() {
        liNa.says("/help");
        town.settle();
        Sent said = slack.messages().stream()
                .filter(sent -> sent.by().equals("U0LINA"))
                .reduce((first, second) -> second)
                .orElseThrow();
        assertThat(answersTo(() -> {
                    assertThat(liNa.edits(said, "/credit 新万家 50000").status()).isEqualTo(200);
                    assertThat(liNa.deletes(said).status()).isEqualTo(200);
                    assertThat(slack.events()
                                    .echo(slack.answers(liNa.direct()).getLast())
                                    .status())
                            .isEqualTo(200);
                }))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"bot_message", "channel_join", "thread_broadcast", "me_message", "never_heard_of", "reminder_add"
            })
    void messages_of_other_kinds_are_taken_without_a_fault(String subtype) {
        JsonObject event = event(
                "Ev" + subtype,
                "{\"type\":\"message\",\"subtype\":\"" + subtype + "\",\"text\":\"/help\",\"ts\":\"1.2\",\"channel\":\""
                        + liNa.direct().id() + "\",\"channel_type\":\"im\",\"bot_id\":\"B1\"}");
        assertThat(answersTo(() ->
                        assertThat(signed(JSON, event.toString()).status()).isEqualTo(200)))
                .isEmpty();
    }

    @Test
    void who_has_no_locale_is_answered_in_a_language_we_speak() {
        slack.add(SlackUser.of("U0WANG", "wang.lei").speaking(""));
        assertThat(answersTo(() -> town.person("wang.lei").says("/help"))).hasSize(1);
        slack.add(SlackUser.of("U0CHEN", "chen.hao").speaking("xx-???"));
        assertThat(answersTo(() -> town.person("chen.hao").says("/help"))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {2_001, 4_001, 12_001, 40_000})
    void long_texts_are_answered(int length) {
        assertThat(answersTo(
                        () -> assertThat(liNa.says("新".repeat(length)).status()).isEqualTo(200)))
                .hasSize(1)
                .allSatisfy(sent -> assertThat(sent.words()).doesNotContain("Exception"));
        assertThat(answersTo(() -> assertThat(liNa.types("/credit " + "<".repeat(length), SALES)
                                .status())
                        .isEqualTo(200)))
                .hasSize(1);
    }

    @Test
    void nothing_goes_to_an_address_that_is_not_slack_s() throws Exception {
        List<String> called = new ArrayList<>();
        try (Stranger host = Stranger.open(called)) {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("command", "/credit");
            fields.put("text", "%E6%96%B0%E4%B8%87%E5%AE%B6");
            fields.put("user_id", "U0LINA");
            fields.put("channel_id", "C0SALES");
            fields.put("trigger_id", "foreign");
            fields.put("response_url", "http://localhost:" + host.port() + "/steal");
            StringBuilder body = new StringBuilder();
            fields.forEach((name, value) -> body.append(body.isEmpty() ? "" : "&")
                    .append(name)
                    .append('=')
                    .append(value));
            List<Sent> answers = answersTo(() -> signed(FORM, body.toString()));
            assertThat(answers)
                    .hasSize(1)
                    .allSatisfy(sent ->
                            assertThat(sent.room()).isEqualTo(liNa.direct().id()));
            SharedFile file = new SharedFile(
                    "F1", "a.csv", "text/csv", new byte[3], "U0LINA", "http://localhost:" + host.port() + "/steal.csv");
            JsonObject event = event(
                    "EvForeign",
                    "{\"type\":\"message\",\"subtype\":\"file_share\",\"user\":\"U0LINA\",\"text\":\"\",\"ts\":\"1.2\","
                            + "\"channel\":\"" + liNa.direct().id()
                            + "\",\"channel_type\":\"im\",\"files\":[{\"id\":\"F1\","
                            + "\"name\":\"a.csv\",\"size\":3,\"url_private\":\"" + file.url() + "\"}]}");
            assertThat(answersTo(() -> signed(JSON, event.toString())))
                    .hasSize(1)
                    .allSatisfy(sent -> assertThat(sent.words()).contains("没能取到文件"));
        }
        assertThat(called).isEmpty();
    }

    /** Somebody else's server. */
    private record Stranger(com.sun.net.httpserver.HttpServer server) implements AutoCloseable {
        static Stranger open(List<String> called) throws IOException {
            var server = com.sun.net.httpserver.HttpServer.create(new java.net.InetSocketAddress("localhost", 0), 0);
            server.createContext("/", exchange -> {
                called.add(exchange.getRequestURI() + " " + exchange.getRequestHeaders());
                exchange.sendResponseHeaders(200, -1);
                exchange.close();
            });
            server.start();
            return new Stranger(server);
        }

        int port() {
            return server.getAddress().getPort();
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }

    @Test
    void after_all_that_the_bot_answers_as_ever() {
        assertThat(answersTo(() -> liNa.says("/credit 新万家 50000")))
                .hasSize(1)
                .allSatisfy(sent -> assertThat(sent.words()).contains("461,800"));
    }
}
