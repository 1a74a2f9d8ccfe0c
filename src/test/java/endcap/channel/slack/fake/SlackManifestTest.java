package endcap.channel.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The two manifests: what Slack takes, and neither more nor less than what the code does with it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SlackManifestTest {
    private static final String HTTP = "bot-config/slack-manifest.json";
    private static final String SOCKET = "bot-config/slack-manifest.socket.json";

    /** The slash commands, and the shortcuts by their callback ids, that lead somewhere. */
    private static Set<String> waysIn() {
        return Set.of(
                "/visit", "/credit", "/promo", "/ask", "/complaint", "/endcap", "visit_form", "visit_from_message");
    }

    /** The events something is done with. */
    private static Set<String> events() {
        return Set.of("app_home_opened", "app_mention", "app_uninstalled", "message.im", "tokens_revoked");
    }

    /** The scopes without which a call or an event of the code would fail. */
    private static Set<String> scopes() {
        return Set.of(
                "app_mentions:read",
                "channels:read",
                "chat:write",
                "commands",
                "files:read",
                "groups:read",
                "im:history",
                "im:write",
                "users:read");
    }

    @ParameterizedTest
    @ValueSource(strings = {HTTP, SOCKET})
    void slack_takes_it(String file) throws IOException {
        assertThat(mistakesIn(manifest(file))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "display_information, name, Endcap Endcap Endcap Endcap Endcap Endcap",
        "display_information, long_description, short",
        "features, card_view, true",
        "settings, token_rotation_enabled, true",
        "settings, socket_mode_enabled, neither",
    })
    void the_check_finds_what_slack_would_refuse(String part, String field, String bad) throws IOException {
        JsonObject manifest = manifest(HTTP);
        manifest.getAsJsonObject(part).add(field, new JsonPrimitive(bad));
        assertThat(mistakesIn(manifest)).isNotEmpty();
    }

    @Test
    void an_address_is_needed_over_http_and_none_in_socket_mode() throws IOException {
        JsonObject http = manifest(HTTP);
        http.getAsJsonObject("settings").addProperty("socket_mode_enabled", true);
        assertThat(mistakesIn(http)).isNotEmpty();
        JsonObject socket = manifest(SOCKET);
        socket.getAsJsonObject("settings").addProperty("socket_mode_enabled", false);
        assertThat(mistakesIn(socket)).isNotEmpty();
    }

    @Test
    void both_say_the_same_but_for_the_addresses() throws IOException {
        JsonObject http = withoutAddresses(manifest(HTTP));
        JsonObject socket = manifest(SOCKET);
        http.getAsJsonObject("settings").remove("socket_mode_enabled");
        socket.getAsJsonObject("settings").remove("socket_mode_enabled");
        assertThat(http).isEqualTo(socket);
    }

    @ParameterizedTest
    @ValueSource(strings = {HTTP, SOCKET})
    void every_way_in_leads_somewhere_and_nothing_more_is_asked_for(String file) throws IOException {
        JsonObject manifest = manifest(file);
        JsonObject features = manifest.getAsJsonObject("features");
        Set<String> named = texts(features.getAsJsonArray("slash_commands"), "command");
        named.addAll(texts(features.getAsJsonArray("shortcuts"), "callback_id"));
        assertThat(named).isEqualTo(waysIn());
        JsonObject subscriptions = manifest.getAsJsonObject("settings").getAsJsonObject("event_subscriptions");
        assertThat(strings(subscriptions.getAsJsonArray("bot_events"))).hasSameElementsAs(events());
        JsonObject asked = manifest.getAsJsonObject("oauth_config").getAsJsonObject("scopes");
        assertThat(strings(asked.getAsJsonArray("bot"))).hasSameElementsAs(scopes());
        assertThat(strings(asked.getAsJsonArray("bot_optional"))).containsExactly("assistant:write");
    }

    @Test
    void the_fake_slack_grants_what_the_manifest_asks_for() throws IOException {
        JsonObject asked = manifest(HTTP).getAsJsonObject("oauth_config").getAsJsonObject("scopes");
        List<String> all = strings(asked.getAsJsonArray("bot"));
        all.addAll(strings(asked.getAsJsonArray("bot_optional")));
        assertThat(new Credentials().scopes().split(",")).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void the_readme_gives_a_reason_for_every_scope() throws IOException {
        String readme = Files.readString(Path.of("bot-config/README.md"));
        assertThat(scopes()).allSatisfy(scope -> assertThat(readme).contains("| `" + scope + "` |"));
        assertThat(readme).contains("| `assistant:write` |");
    }

    private static JsonObject manifest(String file) throws IOException {
        return JsonParser.parseString(Files.readString(Path.of(file))).getAsJsonObject();
    }

    private static List<String> mistakesIn(JsonObject manifest) throws IOException {
        try (var text = Objects.requireNonNull(SlackManifestTest.class.getResourceAsStream("manifest.schema.json"))) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new String(text.readAllBytes(), StandardCharsets.UTF_8));
            return schema.validate(manifest.toString(), InputFormat.JSON).stream()
                    .map(Object::toString)
                    .toList();
        }
    }

    private static JsonObject withoutAddresses(JsonObject manifest) {
        Json.objects(manifest, object -> {
            object.remove("url");
            object.remove("request_url");
            object.remove("message_menu_options_url");
        });
        return manifest;
    }

    private static Set<String> texts(JsonArray objects, String field) {
        return objects.asList().stream()
                .map(each -> each.getAsJsonObject().get(field).getAsString())
                .collect(Collectors.toSet());
    }

    private static List<String> strings(JsonArray array) {
        return array.asList().stream().map(JsonElement::getAsString).collect(Collectors.toList());
    }
}
