package endcap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** {@code ./endcap bench slack}, for moments only. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BenchSlackCliTest {
    private static final String RATIO = " +[\\d,.]+ +[\\d,.]+ +\\d+\\.\\d\\d +\\d+\\.\\d\\d - \\d+\\.\\d\\d";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int bench(String... more) {
        return Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(Stream.concat(Stream.of("bench", "slack"), Stream.of(more))
                        .toArray(String[]::new));
    }

    @Test
    void every_figure_has_its_baseline_and_all_that_was_taken_on_is_answered() {
        assertThat(bench("--rounds", "1", "--seconds", "0.05", "--clients", "2"))
                .as(err.toString())
                .isZero();
        assertThat(out.toString().lines())
                .anySatisfy(line -> assertThat(line).matches("one client +bare Javalin POST +signed /credit +ratio .*"))
                .anySatisfy(line -> assertThat(line).matches("2 clients, answers held back +bare .*"))
                .anySatisfy(line -> assertThat(line).matches("2 clients, answered meanwhile +bare .*"))
                .anySatisfy(line -> assertThat(line).matches("one client +/api/messages +/credit in Slack +ratio .*"))
                .anySatisfy(line -> assertThat(line).matches(" +answered p50, ms" + RATIO))
                .anySatisfy(line -> assertThat(line).matches(" +answered p99, ms" + RATIO))
                .anySatisfy(line -> assertThat(line).matches("clients, servers .* load .* before, .* after"));
        for (String figure : List.of("acknowledged p50, ms", "acknowledged p99, ms", "acknowledged a second")) {
            assertThat(out.toString().lines().filter(line -> line.matches(" +" + figure + RATIO)))
                    .as(figure)
                    .hasSize(figure.endsWith("second") ? 2 : 3);
        }
        Matcher told = Pattern.compile("([\\d,]+) taken on, ([\\d,]+) of these answered")
                .matcher(out.toString());
        assertThat(told.find()).isTrue();
        assertThat(told.group(2)).isEqualTo(told.group(1)).isNotEqualTo("0");
    }

    @Test
    void sizes_that_are_none_are_refused() {
        for (List<String> wrong : List.of(
                List.of("--rounds", "0"),
                List.of("--seconds", "0"),
                List.of("--seconds", "9"),
                List.of("--clients", "-1"))) {
            assertThat(bench(wrong.toArray(String[]::new))).isEqualTo(2);
        }
    }
}
