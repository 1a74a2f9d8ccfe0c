package endcap.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import endcap.chat.Texts;
import endcap.chat.UserError;
import endcap.language.DateReader;
import endcap.language.WorkCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ValueReaderTest {
    private final ValueReader reader = new ValueReader(
            new DateReader(new WorkCalendar(Set.of(), Set.of())),
            new SheetFigures(Texts.of(Locale.CHINESE), "CNY"),
            LocalDate.of(2026, 11, 21));

    private static Field field(ValueType type, boolean list) {
        List<Option> options = type == ValueType.CHOICE
                ? List.of(
                        new Option("A", new Label("甲", "first"), List.of("A级"), Optional.empty()),
                        new Option("B", new Label("乙", "second"), List.of(), Optional.empty()))
                : List.of();
        Label unit = type == ValueType.NUMBER ? new Label("天", "days") : Label.NONE;
        Optional<BigDecimal> most = type == ValueType.PERCENT ? Optional.of(BigDecimal.ONE) : Optional.empty();
        return new Field(
                "f",
                new Label("项", "item"),
                List.of(),
                type,
                list,
                unit,
                Optional.empty(),
                most,
                options,
                true,
                Optional.empty(),
                Optional.empty(),
                false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MONEY | 8万 | 80000",
                "MONEY | ¥80,000 | 80000",
                "MONEY | 80k | 80000",
                "MONEY | 8万/月 | 80000",
                "MONEY | 五万二 | 52000",
                "PERCENT | 18% | 0.18",
                "PERCENT | 18 | 0.18",
                "PERCENT | 0.18 | 0.18",
                "PERCENT | 百分之十八 | 0.18",
                "PERCENT | 18个点 | 0.18",
                "NUMBER | 30 | 30",
                "NUMBER | 30天 | 30",
                "NUMBER | 30 days | 30",
                "NUMBER | 三十 | 30",
                "NUMBER | 2.5 | 2.5",
                "DATE | 昨天 | 2026-11-20",
                "DATE | 2026-11-01 | 2026-11-01",
                "CHOICE | a级 | A",
                "CHOICE | second | B",
                "FLAG | 有 | yes",
                "FLAG | no | no",
                "TEXT | 工行 浦东支行 | 工行 浦东支行"
            })
    void values_are_read_as_people_write_them(ValueType type, String said, String held) {
        assertThat(reader.read(field(type, false), said)).isEqualTo(held);
    }

    @Test
    void several_values_are_lines() {
        assertThat(reader.read(field(ValueType.TEXT, true), "甲公司月结30天；乙公司现款")).isEqualTo("甲公司月结30天\n乙公司现款");
    }

    @Test
    void what_stands_behind_a_figure_is_left_over() {
        assertThat(reader.readLeading(field(ValueType.MONEY, false), "80000 新万家"))
                .isEqualTo(new ValueReader.Leading("80000", "新万家"));
    }

    @ParameterizedTest
    @CsvSource({
        "MONEY, 很多, amount.invalid",
        "MONEY, 9999999999999, amount.invalid",
        "MONEY, -5, worksheet.out-of-range",
        "MONEY, 0.001, amount.invalid",
        "PERCENT, 180%, worksheet.out-of-range",
        "PERCENT, abc, worksheet.not-a-value",
        "NUMBER, 1e999999999, worksheet.not-a-value",
        "NUMBER, 12个半, worksheet.not-a-value",
        "NUMBER, 1+1, worksheet.not-a-value",
        "DATE, 2026-02-30, date.invalid",
        "DATE, 下个月, date.invalid",
        "CHOICE, C, worksheet.not-a-value",
        "FLAG, 也许, worksheet.not-a-value"
    })
    void what_cannot_be_is_refused(ValueType type, String said, String code) {
        assertThatThrownBy(() -> reader.read(field(type, false), said))
                .isInstanceOfSatisfying(
                        UserError.class, error -> assertThat(error.code()).isEqualTo(code));
    }

    @Test
    void endless_words_and_lists_are_refused() {
        assertThatThrownBy(() -> reader.read(field(ValueType.TEXT, false), "字".repeat(201)))
                .isInstanceOfSatisfying(
                        UserError.class, error -> assertThat(error.code()).isEqualTo("worksheet.too-long"));
        assertThatThrownBy(() -> reader.read(field(ValueType.TEXT, true), "a;".repeat(21)))
                .isInstanceOfSatisfying(
                        UserError.class, error -> assertThat(error.code()).isEqualTo("worksheet.too-many"));
    }
}
