package endcap.channel.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.webhook.Payload;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FakeSlackPeopleTest {
    private static final String FORM = """
            {"type":"modal","callback_id":"visit","title":{"type":"plain_text","text":"拜访"},
             "submit":{"type":"plain_text","text":"记下"},"blocks":[
              {"type":"input","block_id":"customer","label":{"type":"plain_text","text":"客户"},
               "element":{"type":"external_select","action_id":"find","min_query_length":1}},
              {"type":"input","block_id":"note","optional":true,"label":{"type":"plain_text","text":"备注"},
               "element":{"type":"plain_text_input","action_id":"text","max_length":10}}]}""";

    private final FakeSlack slack = FakeSlack.start();
    private final Slack sdk = Slack.getInstance(config());
    private final MethodsClient client = sdk.methods(FakeSlack.BOT_TOKEN);
    private final Person lina = slack.user("U1LINA");

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
    void the_answer_to_a_command_is_shown_to_whoever_typed_it() throws Exception {
        try (SmallApp app = SmallApp.answering("{\"text\":\"现在最多能下 ¥38,200\"}")) {
            slack.overHttp(app.uri());
            lina.types("/credit 新万家", slack.room("C1SALES"));
            assertThat(app.signed()).containsExactly(true);
            assertThat(slack.answers(slack.room("C1SALES"))).singleElement().satisfies(sent -> {
                assertThat(sent.onlyFor()).isEqualTo("U1LINA");
                assertThat(sent.words()).contains("38,200");
            });
        }
    }

    @Test
    void an_event_that_is_not_acknowledged_comes_again_three_times() throws Exception {
        try (SmallApp app = SmallApp.answering("").first(500, 404)) {
            slack.overHttp(app.uri());
            assertThat(lina.says("新万家还能下多少").ok()).isTrue();
            assertThat(app.retries()).containsExactly("1 http_error", "2 http_error");
            assertThat(app.events())
                    .extracting(event -> event.get("event_id"))
                    .hasSize(3)
                    .containsOnly(app.events().get(0).get("event_id"));
            slack.assertNothingWasRefused();
            app.first(500, 500, 500, 500);
            assertThat(lina.says("还在吗").ok()).isFalse();
            assertThat(slack.takeMistakes()).containsExactly("event message was not acknowledged: http_error 500");
        }
    }

    @Test
    void a_button_is_tapped_by_its_label_and_its_link_answers_five_times() throws Exception {
        try (SmallApp app = SmallApp.answering("")) {
            slack.overHttp(app.uri());
            client.chatPostEphemeral(
                    r -> r.channel("C1SALES")
                            .user("U1LINA")
                            .text("额度")
                            .blocksAsString(
                                    "[{\"type\":\"actions\",\"elements\":[{\"type\":\"button\",\"action_id\":\"say\",\"value\":\"/why\",\"text\":{\"type\":\"plain_text\",\"text\":\"为什么\"}}]}]"));
            lina.taps("为什么");
            JsonObject tap = app.payloads().getLast();
            assertThat(tap.has("message"))
                    .as("Slack shows no ephemeral message")
                    .isFalse();
            String url = tap.get("response_url").getAsString();
            for (int i = 0; i < 5; i++) {
                assertThat(sdk.send(url, Payload.builder().text("因为" + i).build())
                                .getCode())
                        .isEqualTo(200);
            }
            assertThat(sdk.send(url, Payload.builder().text("x").build()).getBody())
                    .contains("used_url");
            assertThat(slack.answers(slack.room("C1SALES"))).hasSize(6).allMatch(Sent::isEphemeral);
        }
    }

    @Test
    void a_form_is_searched_filled_in_and_closed() throws Exception {
        String options = "{\"options\":[{\"text\":{\"type\":\"plain_text\",\"text\":\"新万家\"},\"value\":\"XWJ\"}]}";
        try (SmallApp app = SmallApp.answering(options)) {
            slack.overHttp(app.uri());
            lina.uses("visit_form");
            String trigger = app.payloads().getLast().get("trigger_id").getAsString();
            client.viewsOpen(r -> r.triggerId(trigger).viewAsString(FORM));
            OpenView form = slack.awaitModal(lina);
            assertThat(lina.searches("客户", "xwj", form)).containsExactly("新万家");
            assertThatThrownBy(() -> lina.submits(form, Map.of("备注", "好"))).hasMessageContaining("客户");
            lina.submits(form, Map.of("客户", "新万", "备注", "好"));
            JsonObject values = app.payloads()
                    .getLast()
                    .getAsJsonObject("view")
                    .getAsJsonObject("state")
                    .getAsJsonObject("values");
            assertThat(values.toString()).contains("\"value\":\"XWJ\"").contains("\"value\":\"好\"");
            assertThat(slack.views(lina)).isEmpty();
        }
    }

    @Test
    void an_error_at_a_field_that_is_not_there_is_a_mistake() throws Exception {
        String errors = "{\"response_action\":\"errors\",\"errors\":{\"nowhere\":\"错了\"}}";
        try (SmallApp app = SmallApp.answering(errors)) {
            slack.overHttp(app.uri());
            lina.uses("visit_form");
            String trigger = app.payloads().getLast().get("trigger_id").getAsString();
            String form = FORM.replace("\"block_id\":\"customer\",", "\"block_id\":\"customer\",\"optional\":true,");
            client.viewsOpen(r -> r.triggerId(trigger).viewAsString(form));
            lina.submits(slack.awaitModal(lina), Map.of());
            assertThat(slack.takeMistakes()).containsExactly("an error nobody sees: nowhere 错了");
            assertThat(slack.views(lina)).hasSize(1);
        }
    }
}
