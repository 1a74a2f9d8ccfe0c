package endcap;

import static endcap.SlackTown.SALES;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import endcap.channel.slack.fake.Sent;
import endcap.channel.slack.fake.SharedFile;
import endcap.channel.slack.fake.SlackUser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is rightly signed and still makes no sense, or not yet: no fault, and nobody is left without a word. */
class SlackBadContentTest extends SlackBadInput {
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
