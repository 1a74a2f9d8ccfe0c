package endcap;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.channel.ReplyJson;
import endcap.chat.Message;
import endcap.storage.TestDatabases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same bot with its data in PostgreSQL, chosen by one line of bot.yaml. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PostgresConversationTest {
    @TempDir
    private Path folder;

    @Test
    void a_url_in_bot_yaml_moves_everything_to_postgresql() throws IOException {
        Path config = Files.createDirectories(folder.resolve("config"));
        Files.writeString(
                config.resolve("bot.yaml"),
                "database: {url: '" + TestDatabases.postgresUrl() + "', user: postgres}\nterminal: {person: li.na}\n");
        Place place = Place.at(folder.resolve("data"), config, Path.of("knowledge"), Conversation.NOW);
        try (App app = App.open(place, Setting.quiet())) {
            app.moveIn(folder.resolve("files"));
            assertThat(says(app, "/credit 新万家 50000"))
                    .contains("\"verdict\":\"HOLD\"")
                    .contains("\"38200.00\"");
            assertThat(says(app, "今天去了新万家徐汇店，橙汁1L缺货3天，订单5200")).contains("\"status\":\"draft\"");
            assertThat(says(app, "确认")).contains("\"status\":\"confirmed\"");
            assertThat(says(app, "/visits 新万家徐汇店")).contains("\"amount\":\"5200.00\"");
            assertThat(says(app, "新万家有什么促销还能订")).contains("\"code\":\"PR-101\"");
            assertThat(says(app, "/today"))
                    .contains("{\"kind\":\"money_due\",\"customer\":{\"code\":\"XWJ\"")
                    .contains("\"kind\":\"birthday\"")
                    .contains("\"kind\":\"visit\"");
        }
        assertThat(folder.resolve("data").resolve("endcap.db")).doesNotExist();
    }

    private static String says(App app, String text) {
        return new ReplyJson()
                .line(app.chat().answer(Message.from(app.speakers().speaker(null), text, "test")));
    }
}
