package endcap.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VisitSplitterTest {
    private static String all(String message) {
        return Readings.all(message.replace("\\n", "\n")).stream()
                .map(visit -> visit.customerCode() + ": " + Spelled.out(visit.record(), Readings.TODAY))
                .collect(Collectors.joining(" # "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "上午新万家徐汇店缺货橙汁；下午家和佳静安店订单3000 => C101: shelf=P1 oos0 # C102: order=3000",
                "新万家徐汇店 订单5200\\n昨天 家和佳静安店 订单3000 => C101: order=5200 # C102: on=2026-11-20; order=3000",
                "昨天新万家徐汇店订单5200，今天新万家徐汇店回款3万 => C101: on=2026-11-20; order=5200 # C101: payment=30000",
                "新万家徐汇店 订单5200，新万家徐汇店还缺货橙汁 => C101: order=5200; shelf=P1 oos0",
                "新万家徐汇店 请申华商贸送货 橙汁缺货 => C101: shelf=P1 oos0; distributor=送货",
                "新万家徐汇店和家和佳静安店都去了，橙汁都缺货 => C101: shelf=P1 oos0 # C102: shelf=P1 oos0",
                "先去新万家徐汇店 订单1000 再去家和佳静安店 订单2000 最后去申华商贸 对账 => C101: order=1000 # C102: order=2000 # C200: type=reconciliation",
                "visited CityFresh Xuhui in the morning order 1000 then HomeJoy Jingan order 2000 => C101: order=1000 # C102: order=2000",
                "1. 新万家徐汇店 订单1000\\n2. 家和佳静安店 订单2000 => C101: order=1000 # C102: order=2000"
            })
    void a_message_is_cut_where_the_next_customer_is_visited(String message, String expected) {
        assertThat(all(message)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "新万家徐汇店和家和佳静安店都去了，订单5200, visit.amount-shared",
        "上午新万家徐汇店缺货橙汁；下午火星超市订单3000, customer.unknown",
        "visited CityFresh Xuhui order 1000 then visited Mars Mart order 2000, customer.unknown"
    })
    void nobody_is_given_the_figures_of_another(String message, String code) {
        assertThatThrownBy(() -> all(message)).hasMessageStartingWith(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"隔壁超市卖4.5", "店长说门店要装修", "竞品店在做活动"})
    void a_word_for_a_store_is_not_yet_a_visit(String words) {
        assertThat(all("新万家徐汇店 订单5200。" + words)).startsWith("C101: ").doesNotContain(" # ");
    }

    @Test
    void the_longest_message_of_anything_is_read_quickly() {
        Stream.of("去了了", "缺货", "见", "橙汁1L ", "订单 1 ", "下周三 ", "a ", "visited and ", "1 2 ", "竞品在", "：", "答应")
                .map(piece -> ("新万家徐汇店 " + piece.repeat(4000)).substring(0, 4000))
                .forEach(message -> Assertions.assertTimeout(
                        Duration.ofSeconds(20), () -> read(message), message.substring(0, 20)));
    }

    private static void read(String message) {
        try {
            Readings.all(message);
        } catch (endcap.chat.UserError refused) {
            // A refusal in good time is an answer too.
        }
    }
}
