package endcap.channel.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FakeSlackTest {
    private static final String BLOCKS =
            "[{\"type\":\"section\",\"text\":{\"type\":\"plain_text\",\"text\":\"你好\"}},{\"type\":\"actions\",\"elements\":["
                    + "{\"type\":\"button\",\"action_id\":\"say\",\"value\":\"/help\",\"text\":{\"type\":\"plain_text\",\"text\":\"帮助\"}}]}]";

    private final FakeSlack slack = FakeSlack.start();
    private final Slack sdk = Slack.getInstance(config());
    private final MethodsClient client = sdk.methods(FakeSlack.BOT_TOKEN);

    private SlackConfig config() {
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(slack.apiUrl());
        config.setStatsEnabled(false);
        return config;
    }

    @AfterEach
    void close() throws Exception {
        sdk.close();
        slack.close();
    }

    @Test
    void a_message_stands_in_its_room_and_can_be_changed() throws Exception {
        ChatPostMessageResponse posted =
                client.chatPostMessage(r -> r.channel("U1LINA").text("你好").blocksAsString(BLOCKS));
        Person lina = slack.user("U1LINA");
        assertThat(slack.awaitMessage(lina.direct(), "你好").buttons()).containsExactly("帮助");
        client.chatUpdate(r -> r.channel(posted.getChannel()).ts(posted.getTs()).text("再见"));
        assertThat(slack.answers(lina.direct())).singleElement().satisfies(sent -> {
            assertThat(sent.words()).isEqualTo("再见");
            assertThat(sent.buttons()).isEmpty();
        });
    }

    @Test
    void an_ephemeral_message_is_for_members_only_and_cannot_be_updated() throws Exception {
        var shown = client.chatPostEphemeral(
                r -> r.channel("C1SALES").user("U1LINA").text("只给你看"));
        assertThat(shown.isOk()).isTrue();
        assertThat(slack.awaitMessage(slack.room("C1SALES"), "只给你看").onlyFor()).isEqualTo("U1LINA");
        assertThat(client.chatPostEphemeral(
                                r -> r.channel("C1SALES").user("U4CHEN").text("x"))
                        .getError())
                .isEqualTo("user_not_in_channel");
        assertThat(client.chatUpdate(r ->
                                r.channel("C1SALES").ts(shown.getMessageTs()).text("x"))
                        .getError())
                .isEqualTo("message_not_found");
    }

    @Test
    void the_bot_writes_only_where_it_is_in_and_only_with_its_token() throws Exception {
        assertThat(client.chatPostMessage(r -> r.channel("C4AWAY").text("x")).getError())
                .isEqualTo("not_in_channel");
        assertThat(client.chatPostMessage(r -> r.channel("C5SECRET").text("x")).getError())
                .isEqualTo("channel_not_found");
        assertThat(client.chatPostMessage(r -> r.channel("C0").text("x")).getError())
                .isEqualTo("channel_not_found");
        assertThat(sdk.methods("xoxb-of-somebody").authTest(r -> r).getError()).isEqualTo("invalid_auth");
        slack.withoutScope("users:read");
        assertThat(client.usersInfo(r -> r.user("U1LINA")).getNeeded()).isEqualTo("users:read");
    }

    @Test
    void trouble_comes_in_the_order_it_was_asked_for() throws Exception {
        slack.when("users.info")
                .isLimited(1, 7)
                .fails(1, "internal_error")
                .breaks(1, 500)
                .cutsTheLine(2);
        assertThatThrownBy(() -> client.usersInfo(r -> r.user("U1LINA")))
                .isInstanceOfSatisfying(SlackApiException.class, limited -> {
                    assertThat(limited.getResponse().code()).isEqualTo(429);
                    assertThat(limited.getResponse().header("Retry-After")).isEqualTo("7");
                });
        assertThat(client.usersInfo(r -> r.user("U1LINA")).getError()).isEqualTo("internal_error");
        assertThatThrownBy(() -> client.usersInfo(r -> r.user("U1LINA"))).isInstanceOf(SlackApiException.class);
        assertThatThrownBy(() -> sdk.methods(FakeSlack.BOT_TOKEN).usersInfo(r -> r.user("U1LINA")))
                .isInstanceOf(IOException.class);
        var info = client.usersInfo(r -> r.user("U1LINA").includeLocale(true)).getUser();
        assertThat(info.getLocale()).isEqualTo("zh-CN");
        assertThat(info.getTzOffset()).isEqualTo(8 * 3600);
        assertThat(slack.calls("users.info")).hasSize(6);
    }

    @Test
    void what_is_not_within_the_limits_is_refused_and_remembered() throws Exception {
        String title = "x".repeat(25);
        String view = "{\"type\":\"modal\",\"title\":{\"type\":\"plain_text\",\"text\":\"" + title + "\"},\"blocks\":"
                + BLOCKS + "}";
        assertThat(client.viewsOpen(r -> r.triggerId("1.2.3").viewAsString(view))
                        .getError())
                .isEqualTo("invalid_arguments");
        String wide = BLOCKS.replace("帮助", "x".repeat(76));
        assertThat(client.chatPostMessage(r -> r.channel("U1LINA").text("x").blocksAsString(wide))
                        .getError())
                .isEqualTo("invalid_blocks");
        assertThat(slack.takeMistakes())
                .containsExactly(
                        "views.open: title of a modal, text of 25 characters",
                        "chat.postMessage: button, text of 76 characters");
        assertThatThrownBy(() -> {
                    client.chatPostMessage(r -> r.channel("U1LINA").text("x").blocksAsString(wide));
                    slack.assertNothingWasRefused();
                })
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("76");
    }

    @Test
    void a_file_is_for_those_who_show_the_token() throws Exception {
        try (SmallApp app = SmallApp.answering("")) {
            slack.overHttp(app.uri());
            slack.user("U1LINA").drops(SharedFile.csv("订单.csv", "a,b\n1,2\n"), "");
            var event = app.events().getLast().getAsJsonObject("event");
            assertThat(event.get("subtype").getAsString()).isEqualTo("file_share");
            var file = event.getAsJsonArray("files").get(0).getAsJsonObject();
            URI url = URI.create(file.get("url_private_download").getAsString());
            assertThat(got(url, "Bearer " + FakeSlack.BOT_TOKEN)).isEqualTo("a,b\n1,2\n");
            assertThat(got(url, "Bearer wrong")).contains("Sign in");
            assertThat(client.filesInfo(r -> r.file(file.get("id").getAsString()))
                            .getFile()
                            .getName())
                    .isEqualTo("订单.csv");
        }
    }

    private static String got(URI url, String authorization) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(url)
                                .header("Authorization", authorization)
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    @Test
    void a_trigger_opens_one_modal_and_dies_after_three_seconds() throws Exception {
        String view =
                "{\"type\":\"modal\",\"title\":{\"type\":\"plain_text\",\"text\":\"拜访\"},\"blocks\":" + BLOCKS + "}";
        try (SmallApp app = SmallApp.answering("")) {
            slack.overHttp(app.uri());
            slack.user("U1LINA").uses("visit_form");
            String trigger = app.payloads().getLast().get("trigger_id").getAsString();
            assertThat(client.viewsOpen(r -> r.triggerId(trigger).viewAsString(view))
                            .getView()
                            .getId())
                    .startsWith("V");
            assertThat(client.viewsOpen(r -> r.triggerId(trigger).viewAsString(view))
                            .getError())
                    .isEqualTo("exchanged_trigger_id");
            slack.user("U1LINA").uses("visit_form");
            slack.clock().passes(Duration.ofSeconds(4));
            String late = app.payloads().getLast().get("trigger_id").getAsString();
            assertThat(client.viewsOpen(r -> r.triggerId(late).viewAsString(view))
                            .getError())
                    .isEqualTo("expired_trigger_id");
        }
    }

    @Test
    void a_workspace_has_agents_only_when_told_so() throws Exception {
        assertThat(client.chatStartStream(r -> r.channel("U1LINA").threadTs("1.2"))
                        .getError())
                .isEqualTo("unknown_method");
        slack.hasAgents();
        var stream = client.chatStartStream(r ->
                r.channel(slack.user("U1LINA").direct().id()).threadTs("1.2").markdownText("一"));
        client.chatAppendStream(
                r -> r.channel(stream.getChannel()).ts(stream.getTs()).markdownText("二"));
        client.chatStopStream(
                r -> r.channel(stream.getChannel()).ts(stream.getTs()).markdownText("三"));
        assertThat(slack.answers(slack.user("U1LINA").direct()).getLast().words())
                .isEqualTo("一二三");
        assertThat(client.chatAppendStream(r -> r.channel(stream.getChannel())
                                .ts(stream.getTs())
                                .markdownText("四"))
                        .getError())
                .isEqualTo("message_not_in_streaming_state");
    }
}
