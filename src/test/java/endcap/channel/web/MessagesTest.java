package endcap.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.channel.web.Client.Answer;
import endcap.chat.Message;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MessagesTest {
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

    @Test
    void a_message_with_a_token_is_answered_in_the_shape_of_the_contract() {
        Answer answer = client.say(TestServer.LI_TOKEN, "{\"text\":\"你好\",\"locale\":\"en\"}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        assertThat(answer.json().fieldNames())
                .toIterable()
                .containsExactly("intent", "locale", "text", "elements", "choices", "data", "error");
        assertThat(answer.json().get("text").asText()).isEqualTo("heard: 你好");
        assertThat(server.heard)
                .containsExactly(new Message(
                        TestServer.LI, "你好", Optional.of(Locale.ENGLISH), "web:li", Optional.empty(), false));
    }

    @Test
    void names_of_talks_and_deliveries_stay_within_the_person() {
        client.say(TestServer.LI_TOKEN, "{\"text\":\"a\",\"conversation\":\"aisle\",\"id\":\"m-1\"}");
        client.say(TestServer.ANN_TOKEN, "{\"text\":\"a\",\"conversation\":\"aisle\",\"id\":\"m-1\"}");

        assertThat(server.heard).extracting(Message::conversation).containsExactly("web:li:aisle", "web:ann:aisle");
        assertThat(server.heard)
                .extracting(Message::deliveryId)
                .containsExactly(Optional.of("web:li:m-1"), Optional.of("web:ann:m-1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer", "Bearer ", "Bearer nobody", "Basic bGk6eA==", "li-token-3f9a"})
    void without_a_good_token_nobody_is_heard(String authorization) {
        Answer answer = client.post(
                "/api/messages",
                "{\"text\":\"a\"}",
                "Authorization",
                authorization,
                "Content-Type",
                "application/json");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("person.unknown");
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(server.heard).isEmpty();
    }

    @Test
    void a_token_taken_away_ends_at_once() {
        server.people.put("lent", TestServer.LI);
        assertThat(client.say("lent", "{\"text\":\"a\"}").status()).isEqualTo(200);

        server.people.remove("lent");

        assertThat(client.say("lent", "{\"text\":\"a\"}").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "{",
                "{\"text\":",
                "[]",
                "null",
                "\"text\"",
                "{}",
                "{\"words\":\"a\"}",
                "{\"text\":null}",
                "{\"text\":\"a\"} {\"text\":\"b\"}",
                "\u0000"
            })
    void what_is_no_message_is_refused_with_what_to_send(String body) {
        Answer answer = client.say(TestServer.ANN_TOKEN, body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("web.malformed");
        assertThat(server.heard).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\":5}",
                "{\"text\":{\"a\":1}}",
                "{\"text\":\"a\",\"locale\":7}",
                "{\"text\":\"a\",\"locale\":\"!!\"}",
                "{\"text\":\"a\",\"id\":\"../x\"}",
                "{\"text\":\"a\",\"id\":\"\"}",
                "{\"text\":\"a\",\"conversation\":[1]}"
            })
    void a_field_that_cannot_be_read_is_named(String body) {
        Answer answer = client.say(TestServer.ANN_TOKEN, body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("web.field");
        assertThat(server.heard).isEmpty();
    }

    @Test
    void a_deeply_nested_body_is_refused_and_not_followed() {
        Answer answer = client.say(TestServer.ANN_TOKEN, "[".repeat(30_000));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("web.malformed");
    }

    @ParameterizedTest
    @ValueSource(ints = {64 * 1024 + 1, 1024 * 1024})
    void a_huge_body_is_refused_with_a_sentence(int size) {
        Answer answer = client.say(TestServer.ANN_TOKEN, "{\"text\":\"" + "x".repeat(size) + "\"}");

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.code()).isEqualTo("message.too-long");
        assertThat(answer.sentence()).contains("64 KB");
    }

    @Test
    void a_body_of_another_type_is_refused() {
        Answer answer = client.post(
                "/api/messages",
                "text=a",
                "Authorization",
                "Bearer " + TestServer.LI_TOKEN,
                "Content-Type",
                "text/plain");

        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.code()).isEqualTo("web.not-json");
    }

    @Test
    void refusals_speak_the_language_the_client_accepts() {
        assertThat(client.post("/api/messages", "", "Authorization", "x", "Accept-Language", "en-GB,zh;q=0.5")
                        .sentence())
                .startsWith("You are not signed in");
        assertThat(client.post("/api/messages", "", "Authorization", "x").sentence())
                .startsWith("登录无效");
    }

    @Test
    void one_person_has_so_many_messages_a_minute_and_others_keep_theirs() {
        try (TestServer slow = TestServer.with(settings -> TestServer.perMinute(settings, 2))) {
            Client two = new Client(slow);
            assertThat(two.say(TestServer.LI_TOKEN, "{\"text\":\"1\"}").status())
                    .isEqualTo(200);
            assertThat(two.say(TestServer.LI_TOKEN, "{\"text\":\"2\"}").status())
                    .isEqualTo(200);

            slow.clock.step(Duration.ofSeconds(20));
            Answer third = two.say(TestServer.LI_TOKEN, "{\"text\":\"3\"}");

            assertThat(third.status()).isEqualTo(429);
            assertThat(third.code()).isEqualTo("web.too-many");
            assertThat(third.header("Retry-After")).isEqualTo("40");
            assertThat(two.say(TestServer.ANN_TOKEN, "{\"text\":\"1\"}").status())
                    .isEqualTo(200);
            slow.clock.step(Duration.ofSeconds(40));
            assertThat(two.say(TestServer.LI_TOKEN, "{\"text\":\"4\"}").status())
                    .isEqualTo(200);
        }
    }

    @Test
    void an_error_reply_of_the_chat_is_an_ordinary_answer() {
        Answer answer = client.say(TestServer.LI_TOKEN, "{\"text\":\" \"}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.code()).isEqualTo("message.empty");
    }

    @Test
    void a_fault_is_an_incident_number_and_no_stack_trace() {
        AtomicReference<Answer> answer = new AtomicReference<>();

        String log = logged(() -> answer.set(client.say(TestServer.ANN_TOKEN, "{\"text\":\"burst\"}")));

        assertThat(answer.get().status()).isEqualTo(500);
        assertThat(answer.get().code()).isEqualTo("internal");
        assertThat(answer.get().response().body()).doesNotContain("Exception").doesNotContain("as if the chat");
        assertThat(log).contains("incident").contains("as if the chat").doesNotContain(TestServer.ANN_TOKEN);
        assertThat(client.say(TestServer.ANN_TOKEN, "{\"text\":\"still there?\"}")
                        .status())
                .isEqualTo(200);
    }

    private static String logged(Runnable action) {
        PrintStream before = System.err;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        try {
            action.run();
        } finally {
            System.setErr(before);
        }
        return log.toString(StandardCharsets.UTF_8);
    }

    @Test
    void many_at_once_each_get_their_own_answer() {
        List<CompletableFuture<String>> answers = IntStream.range(0, 50)
                .mapToObj(number -> CompletableFuture.supplyAsync(
                        () -> client.say(TestServer.LI_TOKEN, "{\"text\":\"number " + number + "\"}")
                                .json()
                                .get("text")
                                .asText()))
                .toList();

        assertThat(answers.stream().map(CompletableFuture::join))
                .containsExactlyElementsOf(IntStream.range(0, 50)
                        .mapToObj(number -> "heard: number " + number)
                        .toList());
    }

    @Test
    void a_message_under_way_is_answered_before_the_server_stops() throws InterruptedException {
        TestServer stopping = TestServer.start();
        CompletableFuture<Answer> answer = CompletableFuture.supplyAsync(
                () -> new Client(stopping).say(TestServer.LI_TOKEN, "{\"text\":\"slow\"}"));
        assertThat(stopping.slowUnderWay.await(30, TimeUnit.SECONDS)).isTrue();

        stopping.close();

        assertThat(answer.join().json().get("text").asText()).isEqualTo("heard: slow");
    }
}
