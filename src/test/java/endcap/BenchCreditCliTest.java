package endcap;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.storage.Database;
import endcap.storage.TestDatabases;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./endcap bench credit}, at the size of a toy. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BenchCreditCliTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int bench(String... more) {
        return Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(Stream.concat(
                                Stream.of("bench", "credit", "--customers", "50,200", "--verdicts", "40"),
                                Stream.of(more))
                        .toArray(String[]::new));
    }

    private void everyLineIsThere() {
        assertThat(out.toString().lines())
                .anySatisfy(line -> assertThat(line).matches("customers \\(\\w+\\) +50 +200"))
                .anySatisfy(line -> assertThat(line).matches("open items +500 +2,000"))
                .anySatisfy(line -> assertThat(line).matches("loaded, s( +\\d+\\.\\d\\d){2}"))
                .anySatisfy(line -> assertThat(line).matches("database, MB( +\\d+\\.\\d\\d){2}"))
                .anySatisfy(
                        line -> assertThat(line).matches("verdict p50 / p99, ms( +\\d+\\.\\d{3} / \\d+\\.\\d{3}){2}"))
                .anySatisfy(
                        line -> assertThat(line).matches("bare JDBC p50 / p99, ms( +\\d+\\.\\d{3} / \\d+\\.\\d{3}){2}"))
                .anySatisfy(line -> assertThat(line).matches("memory made by a verdict, kB( +\\d+\\.\\d\\d){2}"))
                .anySatisfy(line -> assertThat(line).matches("verdict : bare JDBC( +\\d+\\.\\d\\d){2}"))
                .anySatisfy(line ->
                        assertThat(line).matches("verdict, largest : smallest +p50 \\d+\\.\\d\\d, p99 \\d+\\.\\d\\d"))
                .anySatisfy(line ->
                        assertThat(line).matches("bare JDBC, largest : smallest +p50 \\d+\\.\\d\\d, p99 \\d+\\.\\d\\d"))
                .anySatisfy(line -> assertThat(line).isEqualTo("plans at 200 customers"))
                .anySatisfy(line -> assertThat(line).contains("FROM upward"))
                .anySatisfy(line -> assertThat(line).matches("    +(SEARCH|->) .*"));
    }

    @Test
    void the_report_has_all_its_lines_and_a_plan_for_each_statement_on_sqlite() throws Exception {
        assertThat(bench()).as(err.toString()).isZero();
        everyLineIsThere();
        assertThat(out.toString())
                .as("a verdict reads nothing of an open document but its index")
                .contains("USING COVERING INDEX invoice_open_by_customer");
        assertThat(bench("--data", folder.toString())).isZero();
        assertThat(folder.resolve("customers-200/endcap.db")).exists();
        assertThat(bench("--data", folder.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("is there already");
        assertThat(Files.list(folder)).hasSize(2);
    }

    @Test
    void on_postgresql_the_database_is_empty_again_afterwards_and_one_that_is_not_is_refused() {
        String url = TestDatabases.postgresUrl() + "&user=postgres&password=postgres";
        assertThat(bench("--url", url)).as(err.toString()).isZero();
        everyLineIsThere();
        try (Database database = Database.atUrl(url, Optional.empty(), Optional.empty())) {
            List<String> schemas = database.jdbi()
                    .withHandle(handle -> handle.createQuery(
                                    "SELECT nspname FROM pg_namespace WHERE nspname LIKE 'endcap%'")
                            .mapTo(String.class)
                            .list());
            assertThat(schemas).isEmpty();
        }
        assertThat(bench("--url", url)).isEqualTo(1);
        assertThat(err.toString()).contains("give a database that is empty");
    }

    @Test
    void sizes_that_are_none_are_refused() {
        for (List<String> wrong : List.of(List.of("--items-each", "0"), List.of("--verdicts", "-1"))) {
            assertThat(bench(wrong.toArray(String[]::new))).isEqualTo(2);
        }
    }
}
