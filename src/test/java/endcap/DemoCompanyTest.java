package endcap;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.intake.ImportReport;
import endcap.intake.Intake;
import endcap.people.People;
import endcap.people.Person;
import endcap.people.Role;
import endcap.storage.Database;
import endcap.storage.TestDatabases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DemoCompanyTest {
    private static final People PEOPLE = new People(Stream.of("li.na", "wang.lei", "zhang.min")
            .map(id -> new Person(id, id, Role.REP, "", Locale.SIMPLIFIED_CHINESE, Optional.empty(), Optional.empty()))
            .toList());

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-21", "2026-01-01", "2027-02-28", "2028-02-29", "2026-12-31", "2027-03-31"})
    void moves_in_on_any_day(LocalDate today) throws IOException {
        try (Database database = TestDatabases.sqlite()) {
            List<ImportReport> reports = company(database, today).moveIn(folder);
            assertThat(reports).hasSize(11).allMatch(report -> report.added() == report.rows());
            assertThat(reports).allMatch(report -> report.ignoredColumns().isEmpty());
            try (var files = Files.list(folder)) {
                assertThat(files)
                        .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContain("{"));
            }
        }
    }

    @Test
    void moving_in_again_changes_nothing() {
        try (Database database = TestDatabases.sqlite()) {
            DemoCompany company = company(database, LocalDate.of(2026, 11, 21));
            company.moveIn(folder);
            assertThat(company.moveIn(folder))
                    .allMatch(report -> report.unchanged() == report.rows() && report.removed() == 0);
        }
    }

    @Test
    void is_large_enough_to_look_real() {
        try (Database database = TestDatabases.sqlite()) {
            company(database, LocalDate.of(2026, 11, 21)).moveIn(folder);
            assertThat(count(database, "customer WHERE kind IN ('chain', 'distributor')"))
                    .isGreaterThanOrEqualTo(12);
            assertThat(count(database, "customer WHERE kind = 'store'")).isGreaterThanOrEqualTo(30);
            assertThat(count(database, "product WHERE own = 1")).isGreaterThanOrEqualTo(20);
            assertThat(count(database, "product WHERE own = 0")).isGreaterThanOrEqualTo(8);
            assertThat(count(database, "(SELECT DISTINCT month FROM sales) m")).isEqualTo(14);
        }
    }

    private static DemoCompany company(Database database, LocalDate today) {
        return new DemoCompany(new Intake(database.jdbi(), RowKinds.all(PEOPLE), Map.of()), today);
    }

    private static long count(Database database, String table) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("SELECT COUNT(*) FROM " + table)
                        .mapTo(Long.class)
                        .one());
    }
}
