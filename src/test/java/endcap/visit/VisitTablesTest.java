package endcap.visit;

import static endcap.visit.VisitConversation.problem;
import static endcap.visit.VisitConversation.visit;
import static org.assertj.core.api.Assertions.assertThat;

import endcap.chat.PlainText;
import endcap.chat.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of sentences said to one conversation; each makes its own draft, or none. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VisitTablesTest {
    private static final VisitConversation BOT = new VisitConversation();

    @AfterAll
    static void close() {
        BOT.close();
    }

    private static String draft() {
        return visit(BOT.says("/visit 再记一次 新万家徐汇店 订单5200")).visitId();
    }

    /** The same change, about that draft. */
    private static String about(String draft, String change) {
        return "/" + change.replaceFirst(" ", " " + draft + " ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "改 订单=6000 => order=6000",
                "change order=¥6,000 => order=6000",
                "改 订单= => ''",
                "改 日期=昨天 => on=2026-11-20; order=5200",
                "change date=2026-11-19 => on=2026-11-19; order=5200",
                "改 回款=3万 => order=5200; payment=30000",
                "改 联系人=李经理 => met=李/经理; order=5200",
                "change contact=manager Wang => met=Wang/manager; order=5200",
                "改 排面=橙汁1L 12/40 => order=5200; shelf=P1 12/40",
                "改 排面=12/40 => order=5200; shelf=() 12/40",
                "改 缺货=橙汁1L 3天 => order=5200; shelf=P1 oos3",
                "change oos=orange juice 3 days => order=5200; shelf=P1 oos3",
                "改 价格=橙汁1L 5.9 => order=5200; shelf=P1 ¥5.9",
                "改 下一步=下周三补端架 => order=5200; next=补端架@2026-11-25",
                "change next=restock endcap next Wed => order=5200; next=restock endcap@2026-11-25",
                "改 类型=收款 => type=collection; order=5200",
                "改 协访=陈经理 => joint=陈经理; order=5200",
                "改 竞品=买一赠一 => order=5200; rival=null|null|买一赠一",
                "改 投诉=送货慢 => order=5200; complaint=delivery/late/null/送货慢",
                "改 承诺=我答应周五补货 => order=5200; us=补货@2026-11-27",
                "改 帮助=需要经理支持陈列费 => order=5200; manager=支持陈列费",
                "改 促销=堆头已做 => order=5200; promo=堆头+",
                "改 备注=门口在修路 => order=5200; ?=门口在修路"
            })
    void a_field_can_be_changed_in_both_languages(String change, String expected) {
        String draft = draft();
        Reply reply = BOT.says(about(draft, change));
        assertThat(problem(reply)).as(PlainText.of(reply)).isEqualTo("none");
        assertThat(BOT.spelled(draft)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "改 颜色=红, visit.field-unknown",
        "改 订单=-500, amount.invalid",
        "改 订单=很多, amount.invalid",
        "改 日期=明天, date.invalid",
        "改 日期=2月30日, date.invalid",
        "改 日期=随便, date.invalid",
        "改 排面=很多, visit.value-unreadable",
        "改 客户=火星超市, customer.unknown"
    })
    void a_change_that_cannot_be_is_refused_and_changes_nothing(String change, String code) {
        String draft = draft();
        assertThat(problem(BOT.says(about(draft, change)))).isEqualTo(code);
        assertThat(BOT.spelled(draft)).isEqualTo("order=5200");
    }

    @Test
    void a_visit_that_is_not_ones_own_cannot_be_changed() {
        assertThat(problem(BOT.says("/change V9999 订单=1"))).isEqualTo("change.nothing");
    }

    @ParameterizedTest
    @CsvSource({
        "/visit 火星超市 订单5200, customer.unknown",
        "/visit 别家超市 订单5200, customer.unknown",
        "/visit, customer.missing",
        "/visit 新万家徐汇店 订单-500, amount.invalid",
        "/visit CityFresh Xuhui order -500, amount.invalid",
        "/visit 新万家徐汇店 回款-3万, amount.invalid",
        "/visit 新万家徐汇店 订单0.001, amount.invalid",
        "/visit 明天去新万家徐汇店, date.invalid",
        "/visit 下周三 新万家徐汇店, date.invalid",
        "/visit going to CityFresh Xuhui tomorrow, date.invalid",
        "/visit 2月30日新万家徐汇店 订单5200, date.invalid",
        "/visit 新万家徐汇店 2月30日补货, date.invalid",
        "/visit 今天没去新万家徐汇店, visit.negated",
        "/visit 我不想拜访新万家徐汇店, visit.negated",
        "/visit I did not visit CityFresh Xuhui, visit.negated",
        "/visit 要不要拜访新万家徐汇店?, visit.question",
        "/visit 上午新万家徐汇店缺货橙汁；下午火星超市订单3000, customer.unknown",
        "'/visit visited CityFresh Xuhui, oos; then visited Mars Mart, order 3000', customer.unknown"
    })
    void what_cannot_be_logged_is_refused_in_a_sentence_and_nothing_is_stored(String text, String code) {
        int before = BOT.stored();
        Reply reply = BOT.says(text);
        assertThat(problem(reply)).isEqualTo(code);
        assertThat(reply.error().orElseThrow().message()).hasSizeGreaterThan(10).doesNotContain("{");
        assertThat(BOT.stored()).isEqualTo(before);
    }
}
