package endcap.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DatabaseTest {
    private static Database open(String engine) {
        return engine.equals("sqlite") ? TestDatabases.sqlite() : TestDatabases.postgres();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void a_new_database_is_migrated_and_answers(String engine) {
        try (Database database = open(engine)) {
            assertThat(database.answers()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void the_audit_log_refuses_to_forget(String engine) {
        try (Database database = open(engine)) {
            database.jdbi()
                    .useTransaction(
                            handle -> handle.execute(
                                    "INSERT INTO audit_log (at, person_id, act, subject, detail) VALUES ('2026-11-21T00:00:00Z', 'li', 'look', 'C1', '')"));
            assertThatThrownBy(() -> database.jdbi().useTransaction(handle -> handle.execute("DELETE FROM audit_log")))
                    .hasMessageContaining("append-only");
            assertThatThrownBy(() ->
                            database.jdbi().useTransaction(handle -> handle.execute("UPDATE audit_log SET act = 'x'")))
                    .hasMessageContaining("append-only");
        }
    }

    @Test
    void tables_of_another_version_are_left_alone() throws Exception {
        Path file = TestDatabases.scratch("endcap.db");
        try (Database database = Database.sqlite(file)) {
            database.jdbi()
                    .useTransaction(handle ->
                            handle.execute("UPDATE flyway_schema_history SET checksum = 1 WHERE version = '3'"));
        }
        assertThatThrownBy(() -> Database.sqlite(file)).isInstanceOf(ForeignSchema.class);
    }
}
