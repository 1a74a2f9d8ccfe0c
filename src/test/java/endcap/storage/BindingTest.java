package endcap.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BindingTest {
    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void days_and_moments_are_bound_as_iso_text_and_nothing_stays_nothing(String engine) {
        LocalDate day = LocalDate.of(2026, 11, 21);
        Instant moment = Instant.parse("2026-11-21T01:00:00Z");
        try (Database database = engine.equals("sqlite") ? TestDatabases.sqlite() : TestDatabases.postgres()) {
            String row = database.jdbi()
                    .withHandle(handle -> handle.createQuery(
                                    "SELECT CAST(:day AS TEXT) || ' ' || CAST(:moment AS TEXT) || COALESCE(CAST(:none AS TEXT), '')")
                            .bind("day", day)
                            .bind("moment", moment)
                            .bindByType("none", null, LocalDate.class)
                            .mapTo(String.class)
                            .one());
            assertThat(row).isEqualTo("2026-11-21 2026-11-21T01:00:00Z");
        }
    }
}
