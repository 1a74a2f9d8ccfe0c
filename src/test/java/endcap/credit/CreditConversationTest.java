package endcap.credit;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.chat.Chat;
import endcap.chat.Choice;
import endcap.chat.CommandWords;
import endcap.chat.Interpreter;
import endcap.chat.Message;
import endcap.chat.Notices;
import endcap.chat.OpenQuestions;
import endcap.chat.PlainText;
import endcap.chat.Reply;
import endcap.chat.Texts;
import endcap.chat.User;
import endcap.storage.Database;
import endcap.storage.TestDatabases;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Talks with the bot about credit: a message in, the terminal's cards and the figures out. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CreditConversationTest {
    private static final User LI = new User("li", "李娜", Locale.SIMPLIFIED_CHINESE);
    private static final User TOM = new User("tom", "Tom", Locale.ENGLISH);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T01:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private final List<String> audit = new ArrayList<>();
    private Database database;
    private CreditRows rows;
    private CreditFeature credit;
    private Chat chat;

    @BeforeAll
    void open() {
        database = TestDatabases.sqlite();
        FakeCustomers customers = new FakeCustomers()
                .with("XWJ", "新万家", "万家", "li")
                .with("XWJ-1", "新万家徐汇店", "徐汇店", "li")
                .with("LGJ", "乐购佳", "乐购", "li")
                .with("NEW", "新客超市", "新客", "li")
                .with("CF", "CityFresh", "City Fresh", "tom");
        CreditDesk desk = CreditFeature.desk(
                database.jdbi(),
                CreditPolicy.defaults(),
                (who, act, subject, detail) -> audit.add(who.id() + " " + act + " " + subject + ": " + detail));
        credit = new CreditFeature(desk, customers, List.of(), List.of());
        chat = new Chat(
                credit.commands(),
                List.of(),
                new CommandWords(Map.of("credit", List.of("信用"))),
                text -> new Interpreter.Reading(
                        List.of(new Interpreter.Guess("credit", 0.9)), false, true, Optional.empty()),
                new NothingAsked(),
                Notices.none(),
                CLOCK);
    }

    @AfterAll
    void close() {
        database.close();
    }

    /** ¥100,000 limit; ¥61,800 used: ¥23,600 not due, ¥18,200 11 days late, ¥20,000 ordered. */
    @BeforeEach
    void books() {
        rows = new CreditRows(database.jdbi());
        rows.customer("XWJ", "新万家", null, "credit_limit_fen = 10000000, limit_valid_to = '2026-12-31'");
        rows.customer("XWJ-1", "新万家徐汇店", "XWJ", "payment_terms = 'INV+30'");
        rows.customer("LGJ", "乐购佳", null, "");
        rows.customer("NEW", "新客超市", null, "credit_limit_fen = 2000000, payment_terms = 'COD'");
        rows.customer("CF", "CityFresh", null, "credit_limit_fen = 10000000, currency = 'HKD'");
        rows.invoice("INV-1", "XWJ-1", 1_820_000, "2026-10-11").invoice("INV-2", "XWJ", 2_360_000, "2026-11-05");
        rows.order("SO-1", "XWJ", 2_000_000, "open", 0);
        rows.snapshot("invoices", "XWJ", "2026-11-20").snapshot("orders", "XWJ", "2026-11-20");
    }

    @AfterEach
    void forget() {
        rows.forget();
        audit.clear();
    }

    private Reply says(User who, String text) {
        return chat.answer(Message.from(who, text, "talk"));
    }

    private Reply says(String text) {
        return says(LI, text);
    }

    private String reads(String text) {
        return PlainText.of(says(text));
    }

    private CreditAnswer figures(String text) {
        return (CreditAnswer) says(text).data();
    }

    @Test
    void an_order_over_the_limit_says_what_would_make_it_possible() {
        assertThat(reads("/credit 新万家 50000")).isEqualTo("""
                ⛔ 先别下 · 新万家 订单 ¥50,000
                现在最多能下 ¥38,200；先回 ¥11,800 可全额放行
                额度: ¥100,000，有效期到 2026-12-31
                已占用: ¥61,800 = 未结单据 ¥41,800 + 未完成订单 ¥20,000
                可用: ¥38,200
                使用率: 61.8%，下完这单 111.8%
                逾期: ¥18,200，最久 11 天
                账期: EOM+30
                数据: 截至 2026-11-20（昨天）
                先解决 · 超额度: 已占用 ¥61,800 + 订单 ¥50,000 > 额度 ¥100,000 + 容差 ¥0，超 ¥11,800
                注意 · 有逾期: 逾期 ¥18,200 > ¥0，最久 11 天
                先清这些（最久的在前，不含争议）
                单据      未付  逾期天数
                INV-1  ¥18,200        11
                账龄：截至 2026-11-21，按到期日算，不含宽限；已冲抵未核销的贷项和回款，含争议
                逾期          金额
                未到期     ¥23,600
                1–30 天    ¥18,200
                31–60 天        ¥0
                61–90 天        ¥0
                90 天以上       ¥0
                [按最多 ¥38,200 再查] [改成预付再查] [只看账龄]""");
    }

    @Test
    void the_figures_have_the_shape_of_the_contract() {
        CreditAnswer answer = figures("/credit 新万家徐汇店 5万");
        assertThat(answer.customer().code()).isEqualTo("XWJ-1");
        assertThat(answer.creditAccount().code()).isEqualTo("XWJ");
        assertThat(answer.asOf()).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(answer.dataAsOf()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(answer.currency()).isEqualTo("CNY");
        assertThat(answer.limit()).isEqualTo("100000.00");
        assertThat(answer.exposure()).isEqualTo("61800.00");
        assertThat(answer.available()).isEqualTo("38200.00");
        assertThat(answer.utilisation()).isEqualTo(new BigDecimal("0.6180"));
        assertThat(answer.order()).isEqualTo(new CreditAnswer.OrderFigures("50000.00", false));
        assertThat(answer.overdue()).isEqualTo(new CreditAnswer.OverdueFigures("18200.00", 11, "0.00"));
        assertThat(answer.ageing())
                .isEqualTo(new CreditAnswer.AgeingFigures("23600.00", "18200.00", "0.00", "0.00", "0.00"));
        assertThat(answer.verdict()).isEqualTo("HOLD");
        assertThat(answer.reasons().get(0).code()).isEqualTo("OVER_LIMIT");
        assertThat(answer.reasons().get(0).hard()).isTrue();
        assertThat(answer.maxOrderNow()).isEqualTo("38200.00");
        assertThat(answer.minPaymentToPass()).isEqualTo("11800.00");
        assertThat(answer.clearFirst()).containsExactly(new CreditAnswer.ToClear("INV-1", "18200.00", 11));
    }

    @Test
    void every_button_leads_to_an_answer() {
        List<Choice> choices = says("新万家还能下5万吗").choices();
        assertThat(choices)
                .extracting(Choice::says)
                .containsExactly("/credit XWJ 38200", "/credit XWJ 50000 预付", "/credit XWJ 账龄");
        assertThat(figures(choices.get(0).says()).verdict()).isEqualTo("WARN");
        CreditAnswer prepaid = figures(choices.get(1).says());
        assertThat(prepaid.verdict()).isEqualTo("PASS");
        assertThat(prepaid.maxOrderNow()).isNull();
        assertThat(reads(choices.get(2).says()))
                .startsWith("# 新万家 账龄")
                .contains("1–30 天    ¥18,200")
                .endsWith("截至 2026-11-20（昨天）");
    }

    @Test
    void a_customer_nobody_gave_a_limit_and_without_documents_is_told_as_such() {
        assertThat(reads("/credit 乐购佳 1000"))
                .startsWith("⛔ 先别下 · 乐购佳 订单 ¥1,000\n现在一分也不能下；回款解决不了“没有额度”，请找财务")
                .contains("额度: 没有约定（不等于不限额）", "数据: 还没有导入过这个账户的发票和订单：金额为 0 不代表没有欠款");
        CreditAnswer answer = figures("/credit 乐购佳");
        assertThat(answer.limit()).isNull();
        assertThat(answer.available()).isNull();
        assertThat(answer.utilisation()).isNull();
        assertThat(answer.order()).isNull();
        assertThat(answer.dataAsOf()).isNull();
        assertThat(answer.minPaymentToPass()).isNull();
        assertThat(answer.maxOrderNow()).isEqualTo("0.00");
    }

    @Test
    void a_cash_customer_is_let_through_with_a_word_of_warning() {
        assertThat(reads("/credit 新客超市 5000"))
                .startsWith("⚠ 可以下，但注意 · 新客超市 订单 ¥5,000\n现在最多能下 ¥20,000")
                .contains("注意 · 现结客户: 账期是货到付款（COD），这单不是预付");
    }

    @Test
    void several_customers_are_answered_each() {
        Reply reply = says("新万家和新客超市各下5000");
        assertThat(reply.data())
                .isInstanceOfSatisfying(
                        CreditAnswer.Items.class,
                        items -> assertThat(items.items())
                                .extracting(CreditAnswer::verdict)
                                .containsExactly("WARN", "WARN"));
        assertThat(reply.choices()).extracting(Choice::says).containsExactly("/credit XWJ 5000", "/credit NEW 5000");
        assertThat(audit).hasSize(2);
    }

    @Test
    void english_is_answered_in_english_and_in_the_accounts_currency() {
        rows.invoice("HK-1", "CF", 500_005, "2026-11-05")
                .invoice("US-1", "CF", 7_000, "2026-11-05", "currency = 'USD'");
        rows.snapshot("invoices", "CF", "2026-11-15");
        assertThat(PlainText.of(says(TOM, "/credit CityFresh 50000"))).startsWith("""
                ⚠ Take it, but mind this · CityFresh, order of HK$50,000
                The most you can order now is HK$94,999.95
                Limit: HK$100,000
                Exposure: HK$5,000.05 = open items HK$5,000.05 + open orders HK$0
                Available: HK$94,999.95
                Utilisation: 5%, 55% with this order
                Overdue: nothing
                Terms: EOM+30
                Figures: as of 2026-11-15 (6 days old)
                Not counted, not being in HKD: 1, such as US-1 of US$70
                Mind · Old figures: figures as of 2026-11-15, 6 days old > 2 days: ask finance to import the latest
                """);
        assertThat(says(TOM, "/credit CityFresh ¥500").error().orElseThrow().message())
                .contains("“¥500” is in CNY", "write the amount in HKD");
    }

    @Test
    void an_account_of_somebody_else_is_unknown_and_leaves_no_figure() {
        Reply reply = says(TOM, "/credit 新万家 50000");
        assertThat(reply.error().orElseThrow().code()).isEqualTo("customer.unknown");
        assertThat(reply.data()).isNull();
        assertThat(audit).isEmpty();
    }

    @Test
    void no_customer_and_no_amount_are_one_sentence_each() {
        assertThat(says("/credit").error().orElseThrow().code()).isEqualTo("customer.missing");
        assertThat(says("/credit 新万家 -5").error().orElseThrow().code()).isEqualTo("amount.invalid");
        assertThat(says("/credit 新万家 abc").error().orElseThrow().message()).contains("“abc”不是金额");
        assertThat(audit).isEmpty();
    }

    @Test
    void terms_nobody_can_read_are_said_instead_of_guessed() {
        rows.customer("XWJ-2", "新万家浦东店", "XWJ", "payment_terms = '有钱就付'");
        rows.invoice("INV-9", "XWJ-2", 100, "2026-11-01");
        assertThat(says("/credit 新万家").error().orElseThrow().message()).contains("新万家浦东店", "有钱就付");
    }

    @Test
    void every_look_is_written_down() {
        says("/credit 新万家 50000");
        assertThat(audit).containsExactly("li credit.look XWJ: account XWJ, order 50000.00, HOLD");
    }

    @Test
    void other_features_learn_what_is_owed_and_how_a_customer_stands() {
        LocalDate today = LocalDate.of(2026, 11, 21);
        assertThat(credit.owedBy("XWJ-1", today)).contains(new Owed(new BigDecimal("18200.00"), 11, "CNY"));
        assertThat(credit.owedBy("NEW", today)).isEmpty();
        assertThat(credit.standing("XWJ", today, Texts.of(Locale.ENGLISH)).verdict())
                .isEqualTo("WARN");
    }

    private static final class NothingAsked implements OpenQuestions {
        @Override
        public void ask(String conversation, User user, String sentence, Instant at) {
            // Nothing said here completes a sentence.
        }

        @Override
        public Optional<String> take(String conversation, User user, Instant after) {
            return Optional.empty();
        }
    }
}
