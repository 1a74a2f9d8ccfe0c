package endcap.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What holds for every text: nothing throws, places lie within the text, and an amount written out reads back. */
class ReadingProperties {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private final IntentReader intents = new IntentReader();
    private final DateReader dates = new DateReader(WorkCalendar.plain());

    @Property(tries = 500)
    void no_reader_throws_and_places_lie_within_the_text(@ForAll("texts") String text) {
        assertThat(Han.plain(text)).hasSameSizeAs(text);
        assertWithin(text, Amounts.in(text));
        assertWithin(text, Quantities.in(text));
        assertWithin(text, Numerals.in(text));
        assertWithin(text, Shares.percentages(text));
        assertWithin(text, Shares.reductions(text));
        assertWithin(text, Shares.fractions(text));
        assertThat(intents.read(text).guesses()).allMatch(guess -> guess.score() > 0 && guess.score() <= 1);
        Amounts.whole(text);
        Numerals.whole(text);
        for (Lean lean : Lean.values()) {
            Dates read = dates.read(text, TODAY, lean);
            assertWithin(text, read.periods());
            assertWithin(text, read.impossible());
        }
    }

    @Property(tries = 300)
    void an_amount_written_in_any_way_reads_back(@ForAll @LongRange(min = 0, max = 999_999_999_999L) long fen) {
        BigDecimal value = BigDecimal.valueOf(fen, 2);
        List<String> ways = List.of(
                value.toPlainString(),
                "¥" + value.toPlainString(),
                value.toPlainString() + "元",
                "RMB " + String.format("%,.2f", value),
                "CNY" + value.toPlainString(),
                value.movePointLeft(4).toPlainString() + "万",
                value.movePointLeft(4).toPlainString() + "w",
                value.movePointLeft(3).toPlainString() + "k",
                "¥" + inFours(value));
        for (String way : ways) {
            assertThat(Amounts.whole(way)).as(way).isPresent();
            assertThat(Amounts.whole(way).orElseThrow().value()).as(way).isEqualByComparingTo(value);
        }
    }

    @Property(tries = 500)
    void whole_yuan_in_chinese_numerals_read_back(@ForAll @IntRange(min = 0, max = 99_999_999) int yuan) {
        String words = ChineseNumerals.of(yuan);
        assertThat(Amounts.whole(words + "元").orElseThrow().value())
                .as(words)
                .isEqualByComparingTo(BigDecimal.valueOf(yuan));
        assertThat(Numerals.whole(words).orElseThrow()).as(words).isEqualByComparingTo(BigDecimal.valueOf(yuan));
    }

    @Property(tries = 200)
    void every_day_reads_back_in_every_full_form(@ForAll @IntRange(min = 0, max = 20_000) int days) {
        LocalDate day = LocalDate.of(2001, 1, 1).plusDays(days);
        for (String pattern :
                List.of("%d-%02d-%02d", "%d/%d/%d", "%d.%02d.%02d", "%d%02d%02d", "%d年%d月%d日", "%d年%d月%d号")) {
            String words = String.format(pattern, day.getYear(), day.getMonthValue(), day.getDayOfMonth());
            assertThat(dates.whole(words, TODAY, Lean.NEAREST)).as(words).contains(Period.of(day));
        }
    }

    /** In processor time: the machine may be busy. */
    @Example
    void four_thousand_characters_are_read_quickly() {
        String text =
                "12月5日去新万家徐汇店见王店长，橙汁1L缺货3天，排面12/40，下周三补端架，订单5万2。".repeat(90).substring(0, 4000);
        readAll(text);
        readAll(text);
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long start = thread.getCurrentThreadCpuTime();
        readAll(text);
        assertThat(Duration.ofNanos(thread.getCurrentThreadCpuTime() - start)).isLessThan(Duration.ofMillis(250));
    }

    private void readAll(String text) {
        dates.read(text, TODAY, Lean.PAST);
        Amounts.in(text);
        Quantities.in(text);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> anything = Arbitraries.strings().ofMaxLength(60);
        Arbitrary<String> ours = Arbitraries.strings()
                .withChars("零一二两三五十百千万亿半多点元块毛角分折成年月日号周末上中下旬底初前后内天个箱瓶今明昨去大到至-/.,:%¥$0123459 kwmqQhd节春中秋期间q第这本双国庆")
                .ofMaxLength(14);
        return Arbitraries.oneOf(anything, ours);
    }

    private static String inFours(BigDecimal value) {
        String[] parts = value.toPlainString().split("\\.");
        StringBuilder grouped = new StringBuilder(parts[0]);
        for (int i = parts[0].length() - 4; i > 0; i -= 4) {
            grouped.insert(i, ',');
        }
        return grouped + "." + parts[1];
    }

    private static void assertWithin(String text, List<? extends Found<?>> found) {
        int end = 0;
        for (Found<?> one : found) {
            assertThat(one.start()).isGreaterThanOrEqualTo(0).isLessThan(one.end());
            assertThat(one.end()).isLessThanOrEqualTo(text.length());
            assertThat(one.words()).isEqualTo(text.substring(one.start(), one.end()));
            assertThat(one.end()).isGreaterThan(end);
            end = one.end();
        }
    }
}
