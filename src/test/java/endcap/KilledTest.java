package endcap;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.chat.Message;
import endcap.chat.Reply;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was confirmed is still there after the process was killed without a warning. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KilledTest {
    private static final String SAID = "/visit 新万家徐汇店 见王店长 橙汁1L缺货3天 订单5200";

    @TempDir
    private Path data;

    @Test
    void a_confirmed_visit_survives_kill_9() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(out.readLine()).isEqualTo("confirmed");
        } finally {
            process.destroyForcibly();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(process.exitValue()).as("128 + 9: killed").isEqualTo(137);
        try (App app = App.open(place(data), Setting.quiet())) {
            Reply visits = app.chat().answer(Message.from(app.speakers().speaker("li.na"), "/visits", "after"));
            assertThat(visits.error()).isEmpty();
            List<String> statuses = app.database()
                    .jdbi()
                    .withHandle(handle -> handle.createQuery("SELECT status FROM visit")
                            .mapTo(String.class)
                            .list());
            assertThat(statuses).containsExactly("confirmed");
        }
    }

    private static Place place(Path data) {
        return Place.at(data, Path.of("bot-config"), Path.of("knowledge"), Conversation.NOW);
    }

    /** The process that is killed: logs a visit, confirms it, says so and goes on holding the database open. */
    static final class Writer {
        private Writer() {}

        public static void main(String[] args) throws InterruptedException {
            Path data = Path.of(args[0]);
            App app = App.open(place(data), Setting.quiet());
            app.moveIn(data.resolve("files"));
            for (String text : List.of(SAID, "确认")) {
                Reply reply = app.chat().answer(Message.from(app.speakers().speaker("li.na"), text, "before"));
                reply.error().ifPresent(error -> {
                    throw new IllegalStateException(error.message());
                });
            }
            System.out.println("confirmed");
            System.out.flush();
            Thread.currentThread().join();
        }
    }
}
