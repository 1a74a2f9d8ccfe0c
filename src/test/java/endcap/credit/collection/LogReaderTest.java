package endcap.credit.collection;

import static endcap.credit.collection.DebtorSketch.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import endcap.chat.UserError;
import endcap.credit.collection.LogEntry.NextAction;
import endcap.credit.collection.LogEntry.Promised;
import endcap.language.DateReader;
import endcap.language.WorkCalendar;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a sentence says about a talk on a debt; said on Saturday, 21 November 2026. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LogReaderTest {
    private static LogWords read(String words) {
        return new LogReader(new DateReader(WorkCalendar.plain())).read(words, TODAY, Currency.getInstance("CNY"));
    }

    private static Promised promised(long yuan, String due) {
        return new Promised(yuan * 100, LocalDate.parse(due));
    }

    @Test
    void a_whole_talk_in_one_line() {
        LogWords read = read("上门 见采购周总 对方说下周三付2万 下一步 周四再打电话");
        assertThat(read.occasion()).contains(Occasion.VISIT);
        assertThat(read.said()).isEqualTo("上门 见采购周总 对方说下周三付2万");
        assertThat(read.promise()).contains(promised(20_000, "2026-11-25"));
        assertThat(read.next()).contains(new NextAction("周四再打电话", Optional.of(LocalDate.of(2026, 11, 26))));
        assertThat(read.date()).isEmpty();
    }

    @Test
    void the_same_in_english() {
        LogWords read = read("visited on 18 Nov, he promised 20k by Friday, next step: call on 30 Nov");
        assertThat(read.date()).contains(LocalDate.of(2026, 11, 18));
        assertThat(read.promise()).contains(promised(20_000, "2026-11-27"));
        assertThat(read.next().orElseThrow().date()).contains(LocalDate.of(2026, 11, 30));
        assertThat(read.said()).isEqualTo("visited on 18 Nov, he promised 20k by Friday");
    }

    @Test
    void the_day_of_the_talk_is_not_the_day_that_was_promised() {
        LogWords read = read("昨天上门，老板答应25号打5万");
        assertThat(read.date()).contains(LocalDate.of(2026, 11, 20));
        assertThat(read.promise()).contains(promised(50_000, "2026-11-25"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "他说下周三不付2万",
                "他说下周三再谈",
                "他说先付2万",
                "昨天付了2万",
                "他说下周三付 USD 2000",
                "he says he cannot pay 20k next Wed"
            })
    void what_is_no_promise_stays_in_the_words(String words) {
        assertThat(read(words).promise()).isEmpty();
        assertThat(read(words).said()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "打了电话,",
        "把对账单签了, STATEMENT",
        "和主管一起上门, MANAGER_VISIT",
        "已经停货, SUPPLY_STOP",
        "发了书面催告, WRITTEN_DEMAND",
        "发了律师函, LAWYER",
        "第3步, MANAGER_VISIT",
        "第二步 对账, STATEMENT",
        "went there with my manager, MANAGER_VISIT",
        "step 5, WRITTEN_DEMAND"
    })
    void a_step_that_was_taken_is_recognised(String words, Step step) {
        assertThat(read(words).step()).isEqualTo(Optional.ofNullable(step));
    }

    @ParameterizedTest
    @CsvSource({
        "请他来公司对账, INVITATION",
        "在饭局上提了, GATHERING",
        "婚礼上碰到他, FESTIVE",
        "路上碰到, CHANCE",
        "ran into him at the station, CHANCE"
    })
    void the_occasion_is_recognised(String words, Occasion occasion) {
        assertThat(read(words).occasion()).contains(occasion);
    }

    @ParameterizedTest
    @CsvSource({"扣返利抵货款, ECONOMIC_COUNTERWEIGHT", "帮他做动销, NEW_BLOOD", "stopped deliveries, STOP_OF_COOPERATION"})
    void the_means_are_recognised(String words, Means means) {
        assertThat(read(words).means()).contains(means);
    }

    @Test
    void a_day_that_is_none_is_said() {
        assertThatThrownBy(() -> read("11月31日上门"))
                .isInstanceOfSatisfying(
                        UserError.class, error -> assertThat(error.code()).isEqualTo("date.invalid"));
    }

    @Test
    void nothing_said_is_nothing() {
        assertThat(read("  ").sayNothing()).isTrue();
        assertThat(read("下一步").sayNothing()).isTrue();
        assertThat(read("下一步 周五去").sayNothing()).isFalse();
    }
}
