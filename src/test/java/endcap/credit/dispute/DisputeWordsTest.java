package endcap.credit.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.credit.dispute.DisputeWords.Candidate;
import endcap.language.DateReader;
import endcap.language.Found;
import endcap.language.WorkCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which document, how much and why, out of a sentence. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DisputeWordsTest {
    private static final DisputeWords WORDS = new DisputeWords(new DateReader(new WorkCalendar(Set.of(), Set.of())));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            发票 INV-102 价差 800 有争议                    | INV-102      | 800    | PRICE
            invoice INV-102: 800 price difference disputed | INV-102      | 800    | PRICE
            inv-102破损3箱扣了500块                         | inv-102      | 500块  | DAMAGE
            发票20231102 返利没给 1.2万                     | 20231102     | 1.2万  | BONUS
            11月5日的发票 A/2026-17 开错了                  | A/2026-17    | -      | BILLING
            XWJ-INV-2001 退货 3,200                        | XWJ-INV-2001 | 3,200  | RETURNED
            XWJ-INV-2001 不认                              | XWJ-INV-2001 | -      | -
            invoice 4711 was delivered late                | 4711         | -      | DELIVERY
            """)
    void what_a_sentence_says(String said, String number, String amount, String reason) {
        List<Candidate> numbers = WORDS.numbers(said);
        assertThat(numbers.getFirst().number()).isEqualTo(number);
        String amounts = WORDS.amounts(said, numbers.getFirst(), TODAY).stream()
                .map(Found::words)
                .collect(Collectors.joining("/"));
        assertThat(amounts).isEqualTo(amount == null ? "" : amount);
        assertThat(DisputeWords.reason(said).map(DisputeReason::name).orElse(null))
                .isEqualTo(reason);
    }
}
