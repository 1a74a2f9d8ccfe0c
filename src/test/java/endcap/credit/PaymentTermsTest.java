package endcap.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PaymentTermsTest {
    @ParameterizedTest
    @CsvSource({
        "INV+30, 2026-01-20, 2026-02-19",
        "INV+0, 2026-01-20, 2026-01-20",
        "EOM+30, 2026-01-20, 2026-03-02",
        "EOM+30, 2026-02-28, 2026-03-30",
        "EOM+0, 2028-02-01, 2028-02-29",
        "EOM+1M, 2026-01-31, 2026-02-28",
        "EOM+1M, 2028-01-31, 2028-02-29",
        "EOM+2M, 2026-12-05, 2027-02-28",
        "EOM+0M, 2026-12-05, 2026-12-31",
        "HALF+0, 2026-03-01, 2026-03-15",
        "HALF+0, 2026-03-15, 2026-03-15",
        "HALF+0, 2026-03-16, 2026-03-31",
        "HALF+7, 2026-02-28, 2026-03-07",
        "COD, 2026-03-16, 2026-03-16",
        "PREPAY, 2026-03-16, 2026-03-16"
    })
    void every_kind_of_term_has_its_due_date(String code, LocalDate documentDate, LocalDate due) {
        PaymentTerms terms = PaymentTerms.parse(code).orElseThrow();
        assertThat(terms.dueDate(documentDate)).isEqualTo(due);
        assertThat(terms.code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "月结30天, EOM+30",
        "月结 60 天, EOM+60",
        "月結３０天, EOM+30",
        "月结30, EOM+30",
        "eom + 30, EOM+30",
        "eom+1m, EOM+1M",
        "半月结, HALF+0",
        "半月结7天, HALF+7",
        "half+7, HALF+7",
        "货到付款, COD",
        "貨到付款, COD",
        "现结, COD",
        "cod, COD",
        "预付, PREPAY",
        "預付, PREPAY",
        "款到发货, PREPAY",
        "prepay, PREPAY",
        "票到45天, INV+45",
        "货到15天, INV+15",
        "Net 30, INV+30"
    })
    void words_in_both_languages_mean_a_term(String words, String code) {
        assertThat(PaymentTerms.parse(words)).map(PaymentTerms::code).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "30", "月结", "EOM-30", "EOM+", "EOM+9999", "EOM+40M", "INV+30M", "下次再说", "CODE", "30天"})
    void what_is_no_term_is_not_guessed(String words) {
        assertThat(PaymentTerms.parse(words)).isEmpty();
    }
}
