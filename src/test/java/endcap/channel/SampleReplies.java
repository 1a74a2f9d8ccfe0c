package endcap.channel;

import endcap.chat.Card;
import endcap.chat.Choice;
import endcap.chat.Form;
import endcap.chat.Reply;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Replies to draw: what a credit answer looks like, and one with every kind of card. */
public final class SampleReplies {
    private SampleReplies() {}

    /** Figures as a feature writes them: private records, nulls and dates. */
    private record Credit(
            Customer customer, String available, @Nullable BigDecimal utilisation, LocalDate asOf) {
        // An accessor of its own must not become part of the contract.
        public boolean isExhausted() {
            return available.startsWith("-");
        }
    }

    private record Customer(@Nullable String code, String name) {}

    private static final Object FIGURES =
            new Credit(new Customer(null, "新万家"), "-1800.00", new BigDecimal("0.00001"), LocalDate.of(2026, 11, 21));

    /** Every kind of card there is, in the language asked for. */
    public static Reply everyCard(Locale locale) {
        boolean chinese = locale.getLanguage().equals("zh");
        return Reply.of("credit", FIGURES, chinese ? chinese() : english()).in(locale);
    }

    private static List<Card> chinese() {
        return List.of(
                new Card.Heading("新万家 · 信用"),
                new Card.Warning(Card.Tone.STOP, "先别下这 5 万：超出额度 1,800 元\n今天最多可下 48,200 元；回款 1,800 元后可全额下单。"),
                new Card.Warning(Card.Tone.WARN, "有 12,400 元已逾期 18 天"),
                new Card.Warning(Card.Tone.GOOD, "额度有效期到 2027-06-30"),
                new Card.Warning(Card.Tone.INFO, "数据截至 11 月 20 日"),
                new Card.Facts(List.of(
                        new Card.Fact("额度", "¥300,000"),
                        new Card.Fact("已占用", "¥251,800"),
                        new Card.Fact("可用", "¥48,200"),
                        new Card.Fact("账期", "月结 30 天"),
                        new Card.Fact("说明", "含徐汇店、静安店等 6 家门店的未结发票和在途订单，争议金额不计入逾期"))),
                new Card.Table(
                        "先回这几张",
                        List.of(
                                Card.Column.text("单据"),
                                Card.Column.text("门店"),
                                Card.Column.number("未结金额"),
                                Card.Column.number("逾期天数"),
                                Card.Column.text("到期日"),
                                Card.Column.text("备注")),
                        List.of(
                                List.of("INV-20260918-007", "新万家徐汇店", "8,200.00", "18", "2026-11-03", "王店长答应本周五回款"),
                                List.of("INV-20260925-011", "新万家静安店", "4,200.00", "11", "2026-11-10", "—"),
                                List.of("INV-20261002-002", "新万家长宁店", "132,000.00", "0", "2026-11-30", "<b>对账中</b>"))),
                new Card.Text("这家客户一直守信，只是月底集中对账。\n先把发票核对清楚，再谈下单。"),
                new Card.Steps(List.of("和王店长核对两张逾期发票", "请财务 11 月 25 日前确认到账", "到账后我会提醒你再下单")),
                new Card.Quote("先谈回款，再谈新单：把欠款说成双方都要解决的事，而不是对方的错。", "knowledge/回款/先谈回款.md · 第 3 节"),
                new Card.Chart(
                        Card.ChartKind.BAR,
                        "近六个月销售额",
                        "万元",
                        List.of("6月", "7月", "8月", "9月", "10月", "11月"),
                        List.of(new Card.Series("销售额", numbers("12.5", "14", "13.2", "18.6", null, "9.8")))),
                new Card.Chart(
                        Card.ChartKind.LINE,
                        "排面占比",
                        "%",
                        List.of("7月", "8月", "9月", "10月", "11月"),
                        List.of(
                                new Card.Series("本品", numbers("28", "30", "33", "31", "36")),
                                new Card.Series("竞品", numbers("41", "40", "38", "39", "35")))),
                new Card.Choices(List.of(
                        new Choice("申请放行", "/credit release 新万家 50000"),
                        new Choice("改下 48,200", "/credit 新万家 48200"),
                        new Choice("看拜访简报", "/brief 新万家"))),
                new Card.Fill(form(
                        "申请放行",
                        "提交申请",
                        "/credit release {customer} {amount} {reason} {until} {kind}",
                        List.of("客户", "金额", "原因", "放行到哪天", "方式"),
                        List.of("一次", "到某天"))));
    }

    private static List<Card> english() {
        return List.of(
                new Card.Heading("CityFresh · Credit"),
                new Card.Warning(
                        Card.Tone.STOP,
                        "Hold this order of 50,000: it is 1,800 over the limit\nUp to 48,200 can go today; a payment of 1,800 clears all of it."),
                new Card.Warning(Card.Tone.WARN, "12,400 is 18 days overdue"),
                new Card.Warning(Card.Tone.GOOD, "The limit is valid to 2027-06-30"),
                new Card.Warning(Card.Tone.INFO, "Figures as of 20 November"),
                new Card.Facts(List.of(
                        new Card.Fact("Limit", "CNY 300,000"),
                        new Card.Fact("In use", "CNY 251,800"),
                        new Card.Fact("Available", "CNY 48,200"),
                        new Card.Fact("Terms", "EOM+30"))),
                new Card.Table(
                        "Clear these first",
                        List.of(
                                Card.Column.text("Document"),
                                Card.Column.text("Store"),
                                Card.Column.number("Open"),
                                Card.Column.number("Days overdue"),
                                Card.Column.text("Due"),
                                Card.Column.text("Remark")),
                        List.of(
                                List.of(
                                        "INV-20260918-007",
                                        "CityFresh Xuhui",
                                        "8,200.00",
                                        "18",
                                        "2026-11-03",
                                        "promised for Friday"),
                                List.of(
                                        "INV-20260925-011",
                                        "CityFresh Jing’an",
                                        "4,200.00",
                                        "11",
                                        "2026-11-10",
                                        "<b>in dispute</b>"))),
                new Card.Text(
                        "A reliable customer that settles at the month’s end.\nCheck the invoices first, then talk about the order."),
                new Card.Steps(
                        List.of("Check both overdue invoices with Mr Wang", "Ask finance to confirm by 25 November")),
                new Card.Quote(
                        "Talk about the payment before the new order.",
                        "knowledge/payment/first-things.md · section 3"),
                new Card.Chart(
                        Card.ChartKind.BAR,
                        "Sales by month",
                        "CNY 10,000",
                        List.of("Jun", "Jul", "Aug", "Sep", "Oct", "Nov"),
                        List.of(
                                new Card.Series("This year", numbers("12.5", "14", "13.2", "18.6", null, "9.8")),
                                new Card.Series("Last year", numbers("11", "12", "-2", "15", "13", "12")))),
                new Card.Chart(
                        Card.ChartKind.LINE,
                        "Share of shelf",
                        "%",
                        List.of("Jul", "Aug", "Sep", "Oct", "Nov"),
                        List.of(new Card.Series("Own", numbers("28", "30", null, "31", "36")))),
                new Card.Choices(List.of(
                        new Choice("Ask for release", "/credit release CityFresh 50000"),
                        new Choice("Order 48,200", "/credit CityFresh 48200"))),
                new Card.Fill(form(
                        "Ask for a release",
                        "Send the request",
                        "/credit release {customer} {amount} {reason} {until} {kind}",
                        List.of("Customer", "Amount", "Reason", "Released until", "How"),
                        List.of("once", "until a date"))));
    }

    private static Form form(String title, String submit, String says, List<String> labels, List<String> ways) {
        return new Form(
                title,
                submit,
                says,
                List.of(
                        new Form.Field("customer", labels.get(0), Form.Kind.CUSTOMER, true, List.of(), "CityFresh"),
                        new Form.Field("amount", labels.get(1), Form.Kind.MONEY, true, List.of(), ""),
                        new Form.Field("reason", labels.get(2), Form.Kind.LONG_TEXT, false, List.of(), ""),
                        new Form.Field("until", labels.get(3), Form.Kind.DATE, false, List.of(), ""),
                        new Form.Field("kind", labels.get(4), Form.Kind.ONE_OF, true, ways, ways.getFirst())));
    }

    private static List<BigDecimal> numbers(@Nullable String... values) {
        return Arrays.stream(values)
                .map(value -> value == null ? null : new BigDecimal(value))
                .toList();
    }
}
