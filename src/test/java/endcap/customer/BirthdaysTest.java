package endcap.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a birthday is kept next. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BirthdaysTest {
    @ParameterizedTest
    @CsvSource({
        "1976-11-21, 2026-11-21, 2026-11-21",
        "1976-11-20, 2026-11-21, 2027-11-20",
        "1976-01-02, 2026-12-30, 2027-01-02",
        "1988-02-29, 2027-02-01, 2027-02-28",
        "1988-02-29, 2028-02-01, 2028-02-29",
        "1988-02-29, 2027-03-01, 2028-02-29"
    })
    void it_is_kept_on_the_next_such_day(LocalDate birthday, LocalDate from, LocalDate next) {
        assertThat(Birthdays.next(birthday, from)).isEqualTo(next);
    }
}
