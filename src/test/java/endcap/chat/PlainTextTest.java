package endcap.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlainTextTest {
    @Test
    void every_kind_of_card_has_a_plain_rendering() {
        Reply reply = Reply.of(
                "credit",
                new Card.Heading("新万家"),
                new Card.Warning(Card.Tone.STOP, "先别下"),
                new Card.Facts(List.of(new Card.Fact("额度", "50,000"))),
                new Card.Table(
                        "账龄",
                        List.of(Card.Column.text("段"), Card.Column.number("金额")),
                        List.of(List.of("未到期", "1,200"), List.of("1–30", "80"))),
                new Card.Steps(List.of("先对账", "再约时间")),
                new Card.Quote("我们先把账对清。", "collection-skills · 话术"),
                new Card.Chart(
                        Card.ChartKind.BAR,
                        "费用率",
                        "%",
                        List.of("1月", "2月"),
                        List.of(new Card.Series("费用", Arrays.asList(new BigDecimal("3.5"), null)))),
                new Card.Choices(List.of(new Choice("查促销", "/promo 新万家"))));
        assertThat(PlainText.of(reply)).isEqualTo("""
                        # 新万家
                        ⛔ 先别下
                        额度: 50,000
                        账龄
                        段       金额
                        未到期  1,200
                        1–30       80
                        1. 先对账
                        2. 再约时间
                        > 我们先把账对清。
                        — collection-skills · 话术
                        费用率 (%)
                        1月: 费用 3.5
                        2月: 费用 -
                        [查促销]""");
    }
}
