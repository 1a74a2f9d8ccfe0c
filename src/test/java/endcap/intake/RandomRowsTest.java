package endcap.intake;

import static endcap.intake.TestIntake.counts;
import static org.assertj.core.api.Assertions.assertThat;

import endcap.storage.TestDatabases;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever stands in a row, in whatever way it is written, is what is stored. */
class RandomRowsTest {
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

    private static TestIntake intake;

    /** What an invoice says, and how it is written. */
    record Invoice(String customer, String type, LocalDate day, long fen, int style) {
        String line(int number, char separator) {
            return String.join(
                    String.valueOf(separator),
                    quoted("No;,\t" + number),
                    customer,
                    type,
                    writtenDay(),
                    quoted(amount()),
                    quoted(amount()));
        }

        private String writtenDay() {
            return switch (style % 5) {
                case 0 -> day.toString();
                case 1 -> day.toString().replace('-', '/');
                case 2 -> day.toString().replace('-', '.');
                case 3 -> day.toString().replace("-", "");
                default -> "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
            };
        }

        private String amount() {
            BigDecimal yuan = BigDecimal.valueOf(fen, 2);
            return switch (style % 4) {
                case 0 -> yuan.toPlainString();
                case 1 -> "¥" + yuan;
                case 2 -> "CNY %,.2f".formatted(yuan);
                default -> yuan.stripTrailingZeros().toPlainString();
            };
        }

        private static String quoted(String cell) {
            return '"' + cell.replace("\"", "\"\"") + '"';
        }
    }

    @BeforeContainer
    static void open() {
        intake = new TestIntake(TestDatabases.sqlite());
    }

    @AfterContainer
    static void close() {
        intake.close();
    }

    @Provide
    static Arbitrary<List<Invoice>> invoices() {
        Arbitrary<String> customers = Arbitraries.of("A", "B", "C");
        Arbitrary<String> types = Arbitraries.of("invoice", "credit_note", "receipt");
        Arbitrary<LocalDate> days = Arbitraries.integers()
                .between(0, 20_000)
                .map(day -> LocalDate.of(2000, 1, 1).plusDays(day));
        Arbitrary<Long> fen = Arbitraries.longs().between(0, 9_999_999_999_999L);
        return Combinators.combine(
                        customers, types, days, fen, Arbitraries.integers().between(0, 19))
                .as(Invoice::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(20);
    }

    @Property(tries = 60)
    void rows_written_are_the_rows_read_back(
            @ForAll("invoices") List<Invoice> invoices,
            @ForAll("separators") char separator,
            @ForAll("charsets") Charset charset) {
        intake.emptied().withCustomersAndProducts();
        String header = String.join(
                String.valueOf(separator), "document_no", "customer_code", "type", "document_date", "amount", "未结金额");
        List<String> lines = IntStream.range(0, invoices.size())
                .mapToObj(i -> invoices.get(i).line(i, separator))
                .toList();
        String text = header + "\n" + String.join("\n", lines) + "\n";
        ImportReport report = intake.file("t.csv", text, charset);
        assertThat(TestIntake.english(report)).hasSize(1);
        assertThat(intake.rows("invoice", "customer_code", "type", "document_date", "amount_fen", "open_fen"))
                .containsExactlyInAnyOrderElementsOf(invoices.stream()
                        .map(each -> String.join(
                                "|",
                                each.customer(),
                                each.type(),
                                each.day().toString(),
                                String.valueOf(each.fen()),
                                String.valueOf(each.fen())))
                        .toList());
        assertThat(counts(intake.file("t.csv", text, charset)))
                .isEqualTo("0 added, 0 changed, " + invoices.size() + " unchanged, 0 removed");
    }

    @Provide
    static Arbitrary<Character> separators() {
        return Arbitraries.of(',', ';', '\t');
    }

    @Provide
    static Arbitrary<Charset> charsets() {
        return Arbitraries.of(CHARSETS);
    }
}
