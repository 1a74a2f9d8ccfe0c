package endcap.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DateReaderTest {
    /** The public holidays of 2026 around the New Year and National Day, and the Spring Festival of 2027 as supposed here. */
    private static final WorkCalendar CALENDAR = new WorkCalendar(
            Set.copyOf(java.util.stream.Stream.of(
                            LocalDate.of(2026, 10, 1).datesUntil(LocalDate.of(2026, 10, 8)),
                            LocalDate.of(2027, 1, 1).datesUntil(LocalDate.of(2027, 1, 4)),
                            LocalDate.of(2027, 2, 5).datesUntil(LocalDate.of(2027, 2, 13)))
                    .flatMap(days -> days)
                    .toList()),
            Set.of(LocalDate.of(2026, 9, 20), LocalDate.of(2026, 10, 10), LocalDate.of(2027, 1, 24)));

    private final DateReader reader = new DateReader(CALENDAR);

    @ParameterizedTest(name = "{2} on {0} {1}: {3}")
    @CsvFileSource(resources = "dates.csv", delimiter = '|', commentCharacter = '#')
    void reads_as_the_table_says(LocalDate today, Lean lean, String words, String days) {
        String[] ends = days.split("\\.\\.");
        Period expected = new Period(LocalDate.parse(ends[0]), LocalDate.parse(ends[ends.length - 1]));
        Dates dates = reader.read(words, today, lean);
        assertThat(dates.impossible()).isEmpty();
        assertThat(dates.periods()).extracting(Found::value).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2月30日 | 2月30日
            2月30号补端架 | 2月30号
            13月5日去 | 13月5日
            2026-02-29 | 2026-02-29
            2026/13/01 | 2026/13/01
            20260229 | 20260229
            2026年2月29日 | 2026年2月29日
            11月31日 | 11月31日
            王总答应35号打款 | 35号
            下个月31号打款后 |
            Feb 30 | Feb 30
            31 Nov 2026 | 31 Nov 2026
            五季度 | 五季度
            Q5 | Q5
            2月29日 | 2月29日
            2026-12-12到2026-12-05 | 2026-12-12到2026-12-05
            """)
    void days_that_do_not_exist_are_reported(String text, String words) {
        Dates dates = reader.read(text, LocalDate.of(2026, 11, 21), Lean.FUTURE);
        if (words == null) {
            assertThat(dates.impossible()).isEmpty();
        } else {
            assertThat(dates.impossible()).extracting(Found::words).containsExactly(words);
            assertThat(dates.periods()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "排面12/40",
                "排面 12/5",
                "陈列面12/5",
                "橙汁1L",
                "500ml",
                "1.25L",
                "竞品卖3.5",
                "价格 3.5",
                "3.5元",
                "售价3.5",
                "12.5%",
                "12.5万",
                "3-5箱",
                "3-5天",
                "INV-11-21",
                "A12-05",
                "电话138-1234-5678",
                "5号店",
                "3号端架",
                "12月饼",
                "3个月",
                "两周",
                "缺货3天",
                "一周三次",
                "每周三",
                "周黑鸭",
                "三八折",
                "节日",
                "季节前",
                "五一路店",
                "前台",
                "昨",
                "第3号",
                "发票102号",
                "2.30",
                "1.5L装12瓶",
                "12.5kg",
                "5.2w",
                "sat down with buyer",
                "may I order",
                "we march on",
                "24/7",
                "3/40",
                "双12瓶",
                "CNY 50000",
                "RMB 12.5",
                "618元",
                "price 3.5",
                "2026.5",
                "月结30天",
                "毛利12.5",
                "特价9.9",
                "买一赠一",
                "十分好",
                "三得利",
                "七喜",
                "六个核桃",
                "2箱12.5",
                "满减 3.2元"
            })
    void what_is_no_date_is_not_taken_for_one(String text) {
        Dates dates = reader.read(text, LocalDate.of(2026, 11, 21), Lean.FUTURE);
        assertThat(dates.periods()).isEmpty();
        assertThat(dates.impossible()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            昨天下午3点去了新万家 | 昨天下午3点
            下周三下午三点半补端架 | 下周三下午三点半
            11月23日上午10:30开会 | 11月23日上午10:30
            tomorrow at 3pm with Wang | tomorrow at 3pm
            yesterday afternoon I went | yesterday afternoon
            明早9点到10点 | 明早9点到10点
            王总答应25号前打5万 | 25号前
            order by Friday please | by Friday
            ship two weeks before Chinese New Year ok | two weeks before Chinese New Year
            春节前两周下单 | 春节前两周
            今天去了新万家徐汇店，橙汁缺货3天 | 今天
            檔期從12月5日到12日有效 | 12月5日到12日
            """)
    void the_place_takes_in_the_time_of_day_and_what_moves_the_date(String text, String words) {
        Dates dates = reader.read(text, LocalDate.of(2026, 11, 21), Lean.FUTURE);
        assertThat(dates.periods()).extracting(Found::words).containsExactly(words);
    }

    @Test
    void several_dates_in_a_sentence_are_all_read() {
        Dates dates = reader.read("昨天去了新万家，下周三补端架，25号回款", LocalDate.of(2026, 11, 21), Lean.FUTURE);
        assertThat(dates.periods()).extracting(Found::words).containsExactly("昨天", "下周三", "25号");
    }

    @Test
    void only_words_that_are_a_date_and_nothing_else_are_one_as_a_whole() {
        LocalDate today = LocalDate.of(2026, 11, 21);
        assertThat(reader.whole(" 下周三 ", today, Lean.FUTURE)).contains(Period.of(LocalDate.of(2026, 11, 25)));
        assertThat(reader.whole("12.5", today, Lean.FUTURE)).contains(Period.of(LocalDate.of(2026, 12, 5)));
        assertThat(reader.whole("下周三见", today, Lean.FUTURE)).isEmpty();
        assertThat(reader.whole("2月30日", today, Lean.FUTURE)).isEmpty();
    }
}
