package endcap.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import endcap.intake.NumberCell.Form;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CellTypeTest {
    private static final CellType MONEY = new NumberCell(false, Form.MONEY);
    private static final CellType SIGNED_MONEY = new NumberCell(true, Form.MONEY);
    private static final CellType QUANTITY = new NumberCell(false, Form.QUANTITY);
    private static final CellType COUNT = new NumberCell(false, Form.COUNT);
    private static final CellType DATE = new DateCell(false);
    private static final CellType MONTH = new DateCell(true);

    private static String refusal(CellType type, String cell) {
        Unreadable refused = catchThrowableOfType(Unreadable.class, () -> type.read(cell));
        assertThat(refused).as("refusal of %s", cell).isNotNull();
        return refused.reason().key().replace("intake.reason.", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "61800|6180000",
                "61800.5|6180050",
                "61,800.50|6180050",
                "1,234,567.89|123456789",
                "¥61,800|6180000",
                "￥61800.00|6180000",
                "¥ 5|500",
                "CNY 61,800.00|6180000",
                "cny61800|6180000",
                "RMB 12.3|1230",
                "USD500|50000",
                "+5|500",
                "0|0",
                "-0.00|0",
                "１２３．５|12350",
                "7.|700",
                "0.005|1",
                "0.30000000000000004|30",
                "999999999999999|99999999999999900"
            })
    void money_is_read_into_fen(String cell, long fen) {
        assertThat(MONEY.read(cell)).isEqualTo(fen);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-5|minus",
                "¥-5|minus",
                "-¥5|minus",
                "−5|minus",
                "(5)|minus",
                "5万|number",
                "abc|number",
                "1,23|number",
                "12,34,567|number",
                "1.2.3|number",
                "1e5|number",
                "5元|number",
                "=1+2|number",
                "(5|number",
                "5)|number",
                "box5|number",
                "--5|number",
                "1234567890123456|number-too-large"
            })
    void what_is_no_amount_is_refused(String cell, String reason) {
        assertThat(refusal(MONEY, cell)).isEqualTo(reason);
    }

    @Test
    void a_minus_counts_where_it_means_something() {
        assertThat(SIGNED_MONEY.read("-1,200.50")).isEqualTo(-120050L);
        assertThat(SIGNED_MONEY.read("(1,200.50)")).isEqualTo(-120050L);
    }

    @Test
    void quantities_keep_their_decimals_in_one_form() {
        assertThat(QUANTITY.read("1,200.50")).isEqualTo("1200.5");
        assertThat(QUANTITY.read("0.00")).isEqualTo("0");
        assertThat(QUANTITY.read("100")).isEqualTo("100");
    }

    @Test
    void counts_are_whole() {
        assertThat(COUNT.read("12.0")).isEqualTo(12L);
        assertThat(refusal(COUNT, "12.5")).isEqualTo("whole-number");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-21",
                "2026/11/21",
                "2026.11.21",
                "20261121",
                "2026年11月21日",
                "2026 年 11 月 21 日",
                "２０２６-１１-２１",
                "46347",
                "46347.75",
                "2026-11-21 00:00:00",
                "2026/11/21 9:30",
                "2026-11-21T08:00:00.000"
            })
    void days_are_read_in_every_form(String cell) {
        assertThat(DATE.read(cell)).isEqualTo("2026-11-21");
    }

    @Test
    void days_of_one_digit_are_read() {
        assertThat(DATE.read("2026-3-5")).isEqualTo("2026-03-05");
        assertThat(DATE.read("2028/2/29")).isEqualTo("2028-02-29");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-30,no-such-day",
        "2026-02-29,no-such-day",
        "2026-13-01,no-such-day",
        "20260431,no-such-day",
        "2026年2月30日,no-such-day",
        "2026-00-10,no-such-day",
        "2026/11-21,date",
        "11/21/2026,date",
        "26-11-21,date",
        "0026-11-21,date",
        "tomorrow,date",
        "2026-11,date",
        "-46347,date",
        "=TODAY(),date"
    })
    void impossible_days_are_refused(String cell, String reason) {
        assertThat(refusal(DATE, cell)).isEqualTo(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11",
                "2026/11",
                "2026.11",
                "202611",
                "2026年11月",
                "2026年11月份",
                "2026-11-01",
                "46327",
                "20261101"
            })
    void months_are_read_in_every_form(String cell) {
        assertThat(MONTH.read(cell)).isEqualTo("2026-11");
    }

    @ParameterizedTest
    @CsvSource({"2026-13,no-such-month", "202600,no-such-month", "2026-11-15,month", "November,month", "11,month"})
    void what_is_no_month_is_refused(String cell, String reason) {
        assertThat(refusal(MONTH, cell)).isEqualTo(reason);
    }

    @Test
    void yes_and_no_are_read_in_every_form() {
        for (String yes : new String[] {"y", "Y", "yes", "YES", "true", "TRUE", "1", "是", "ｙ"}) {
            assertThat(OptionCell.yesNo().read(yes)).isEqualTo(1L);
        }
        for (String no : new String[] {"n", "No", "false", "0", "否"}) {
            assertThat(OptionCell.yesNo().read(no)).isEqualTo(0L);
        }
        assertThat(refusal(OptionCell.yesNo(), "maybe")).isEqualTo("option");
    }

    @Test
    void options_are_read_in_both_languages_and_stored_in_one() {
        OptionCell mechanic = OptionCell.of("leaflet=DM海报", "gift=换购");
        assertThat(mechanic.read("DM海报")).isEqualTo("leaflet");
        assertThat(mechanic.read("dm海报")).isEqualTo("leaflet");
        assertThat(mechanic.read("Leaflet")).isEqualTo("leaflet");
        assertThat(refusal(mechanic, "特卖")).isEqualTo("option");
    }

    @Test
    void lists_are_split_at_either_semicolon_and_say_each_thing_once() {
        assertThat(new ListCell(TextCell.code()).read("City Fresh; CityFresh；新万家;;City Fresh"))
                .isEqualTo("City Fresh;CityFresh;新万家");
    }

    @Test
    void text_is_kept_but_for_line_breaks() {
        assertThat(TextCell.text().read("=SUM(A1:A2)")).isEqualTo("=SUM(A1:A2)");
        assertThat(TextCell.text().read("two\r\nlines")).isEqualTo("two lines");
        assertThat(refusal(TextCell.text(), "a\u0007b")).isEqualTo("control-character");
        assertThat(refusal(TextCell.code(), "x".repeat(101))).isEqualTo("too-long");
    }

    @Test
    void currencies_are_iso_codes_and_renminbi() {
        CellType currency = new CurrencyCell();
        assertThat(currency.read("usd")).isEqualTo("USD");
        assertThat(currency.read("RMB")).isEqualTo("CNY");
        assertThat(currency.read("人民币")).isEqualTo("CNY");
        assertThat(refusal(currency, "XYZ")).isEqualTo("currency");
    }
}
