package endcap.promotion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import endcap.chat.Choice;
import endcap.chat.Message;
import endcap.chat.PlainText;
import endcap.chat.Reply;
import endcap.chat.Request;
import endcap.chat.Texts;
import endcap.chat.User;
import endcap.chat.UserError;
import endcap.language.DateReader;
import endcap.language.WorkCalendar;
import endcap.storage.Database;
import endcap.storage.TestDatabases;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PromotionCommandTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final User REP = new User("li", "小李", Locale.SIMPLIFIED_CHINESE);
    private static final User FINANCE = new User("fin", "财务", Locale.SIMPLIFIED_CHINESE);

    private Database database;
    private PromotionFeature feature;

    @BeforeAll
    void start() {
        database = TestDatabases.sqlite();
        feature = new PromotionFeature(
                database.jdbi(),
                FakeCustomers.company(),
                FakeProducts.company(),
                new DateReader(WorkCalendar.plain()),
                (user, customer) -> user.equals(FINANCE),
                customer -> "CNY");
        TestPromotions.customer(database.jdbi(), "C", "新万家", null, "chain");
        TestPromotions.customer(database.jdbi(), "S1", "新万家徐汇店", "C", "store");
        TestPromotions.customer(database.jdbi(), "S2", "新万家浦东店", "C", "store");
        TestPromotions.customer(database.jdbi(), "D", "顺达商贸", null, "distributor");
        TestPromotions.product(database.jdbi(), "J", "橙汁1L");
        TestPromotions.product(database.jdbi(), "M", "纯牛奶250ml");
    }

    @BeforeEach
    void clear() {
        TestPromotions.clear(database.jdbi());
    }

    @AfterAll
    void stop() {
        database.close();
    }

    private void add(SamplePromotion... samples) {
        for (SamplePromotion sample : samples) {
            TestPromotions.add(database.jdbi(), sample);
        }
    }

    private Reply say(User user, String words, Locale language, boolean explicit) {
        Request request = new Request(
                Message.from(user, words, "test"),
                "promo",
                words,
                Texts.of(language),
                LocalDateTime.of(2026, 11, 21, 9, 0),
                explicit);
        return feature.commands().get(0).run(request);
    }

    private Reply say(String words) {
        return say(REP, words, Locale.SIMPLIFIED_CHINESE, true);
    }

    private PromotionsData data(String words) {
        return (PromotionsData) say(words).data();
    }

    private List<String> codes(String words) {
        return data(words).promotions().stream().map(PromotionsData.Line::code).toList();
    }

    private static void refused(ThrowingCallable call, String code) {
        assertThatThrownBy(call).isInstanceOfSatisfying(UserError.class, error -> {
            assertThat(error.code()).isEqualTo(code);
            Texts.LANGUAGES.forEach(
                    language -> assertThat(error.sentence(Texts.of(language))).isNotBlank());
        });
    }

    @Test
    void without_a_word_it_lists_what_is_not_over_nearest_deadline_first() {
        add(
                SamplePromotion.of("OVER").inStore("2026-11-01", "2026-11-20"),
                SamplePromotion.of("CLOSED").order("2026-11-01", "2026-11-20"),
                SamplePromotion.of("LONG-CLOSED").order("2026-11-01", "2026-11-10"),
                SamplePromotion.of("LATER").order("2026-11-01", "2026-11-30"),
                SamplePromotion.of("NOT-YET").order("2026-11-24", "2026-11-26"),
                SamplePromotion.of("TODAY").order(null, "2026-11-21"),
                SamplePromotion.of("DROPPED").status("cancelled"));
        assertThat(codes("")).containsExactly("TODAY", "NOT-YET", "LATER", "CLOSED", "LONG-CLOSED");
        PromotionsData data = data("");
        assertThat(data.asOf()).isEqualTo(TODAY);
        assertThat(data.customer()).isNull();
        assertThat(data.from()).isNull();
        assertThat(data.promotions())
                .extracting(PromotionsData.Line::canOrder)
                .containsExactly(true, false, true, false, false);
        assertThat(data.promotions())
                .extracting(PromotionsData.Line::daysLeftToOrder)
                .containsExactly(0, null, 9, null, null);
    }

    @Test
    void the_figures_of_a_promotion_are_as_agreed_with_the_deadline_that_follows_from_it() {
        add(SamplePromotion.of("P1").customer("S1").products("M", "J"));
        PromotionsData.Line line = data("").promotions().get(0);
        assertThat(line.customer().name()).isEqualTo("新万家徐汇店");
        assertThat(line.products()).extracting(product -> product.name()).containsExactly("纯牛奶250ml", "橙汁1L");
        assertThat(line.listPrice()).isEqualTo("200.00");
        assertThat(line.promoPrice()).isEqualTo("160.00");
        assertThat(line.depth()).isEqualByComparingTo("0.2");
        assertThat(line.orderFrom()).isNull();
        assertThat(line.orderTo()).isEqualTo("2026-11-30");
        assertThat(line.shipFrom()).isNull();
    }

    @Test
    void a_chain_is_shown_the_promotions_of_its_stores_and_a_store_those_of_its_chain() {
        add(
                SamplePromotion.of("CHAIN").customer("C"),
                SamplePromotion.of("STORE1").customer("S1"),
                SamplePromotion.of("STORE2").customer("S2"),
                SamplePromotion.of("OTHER").customer("D"),
                SamplePromotion.of("STORES").scope(new Scope.OfKind("store")),
                SamplePromotion.of("ALL"));
        assertThat(codes("新万家")).containsExactlyInAnyOrder("CHAIN", "STORE1", "STORE2", "STORES", "ALL");
        assertThat(codes("新万家徐汇店")).containsExactlyInAnyOrder("CHAIN", "STORE1", "STORES", "ALL");
        assertThat(data("新万家").customer().code()).isEqualTo("C");
    }

    @Test
    void a_period_lists_what_can_be_ordered_or_is_in_store_then() {
        add(
                SamplePromotion.of("IN-STORE").order("2026-10-01", "2026-10-10"),
                SamplePromotion.of("ORDER").order("2026-12-20", "2027-01-10").inStore("2027-01-20", "2027-01-31"),
                SamplePromotion.of("BEFORE").inStore("2026-11-01", "2026-11-30"),
                SamplePromotion.of("AFTER").order("2027-01-01", null).inStore("2027-01-20", "2027-01-31"));
        assertThat(codes("新万家 12月")).containsExactlyInAnyOrder("IN-STORE", "ORDER");
        assertThat(data("12月").from()).isEqualTo("2026-12-01");
        assertThat(data("12月").to()).isEqualTo("2026-12-31");
    }

    @Test
    void a_product_narrows_the_list() {
        add(SamplePromotion.of("JUICE"), SamplePromotion.of("MILK").products("M"));
        assertThat(codes("纯牛奶250ml还能订吗")).containsExactly("MILK");
    }

    @Test
    void clashes_are_found_also_with_promotions_not_asked_for() {
        add(
                SamplePromotion.of("P1").customer("S1").inStore("2026-11-01", "2026-12-10"),
                SamplePromotion.of("P2").customer("C").products("M", "J").inStore("2026-10-01", "2026-11-05"),
                SamplePromotion.of("P3").customer("S2"));
        List<PromotionsData.ClashLine> clashes =
                data("新万家徐汇店").promotions().get(0).clashes();
        assertThat(clashes).hasSize(1);
        assertThat(clashes.get(0).code()).isEqualTo("P2");
        assertThat(clashes.get(0).products())
                .extracting(product -> product.code())
                .containsExactly("J");
        assertThat(clashes.get(0).from()).isEqualTo("2026-11-01");
        assertThat(clashes.get(0).to()).isEqualTo("2026-11-05");
    }

    @Test
    void a_card_says_whether_it_can_still_be_ordered() {
        add(
                SamplePromotion.of("P1").order(null, "2026-11-23"),
                SamplePromotion.of("P2").order("2026-11-25", null).products("M"));
        assertThat(PlainText.of(say(""))).isEqualTo("""
                        # 全部客户：2 个促销，1 个今天能订
                        # 促销P1 · 特价
                        ⚠ 还能订：剩 2 天（11-23 截单）
                        价格：200.00 → 160.00（降 20%）
                        商品：橙汁1L
                        在店：12-01 至 12-31
                        适用：全部客户 · 编号 P1
                        # 促销P2 · 特价
                        ℹ 还没开放（11-25 起订，11-30 截单）
                        价格：200.00 → 160.00（降 20%）
                        商品：纯牛奶250ml
                        在店：12-01 至 12-31
                        适用：全部客户 · 编号 P2
                        [按周看]""");
    }

    @Test
    void it_answers_in_english() {
        add(SamplePromotion.of("P1").order(null, "2026-11-21"));
        assertThat(PlainText.of(say(REP, "which promotions can I still order", Locale.ENGLISH, false)))
                .contains("Last day to order is today (21 Nov)", "In store: 1 Dec to 31 Dec", "price cut");
    }

    @Test
    void of_many_the_nearest_are_drawn_and_the_rest_is_a_tap_away() {
        for (int i = 10; i < 20; i++) {
            add(SamplePromotion.of("P" + i).order(null, "2026-11-" + (i + 11)));
        }
        Reply reply = say("新万家 12月");
        assertThat(((PromotionsData) reply.data()).promotions()).hasSize(10);
        assertThat(PlainText.of(reply)).contains("促销P17").doesNotContain("# 促销P18");
        assertThat(reply.choices())
                .contains(new Choice("全部 10 个", "/promo C 12月 全部"), new Choice("按周看", "/promo C 12月 日历"));
        assertThat(PlainText.of(say("C 12月 全部"))).contains("促销P19");
    }

    @Test
    void the_calendar_has_a_row_for_each_week_with_its_deadlines() {
        add(SamplePromotion.of("P1").inStore("2026-12-09", "2026-12-15"));
        assertThat(PlainText.of(say("12月促销日历")))
                .contains("12-07 至 12-13  促销P1  促销P1（12-08）", "12-14 至 12-20  促销P1")
                .doesNotContain("11-30 至 12-06");
    }

    @Test
    void a_promotion_is_found_by_its_code_and_by_its_whole_name() {
        add(SamplePromotion.of("PX1"), SamplePromotion.of("PX2"));
        assertThat(codes("PX2")).containsExactly("PX2");
        assertThat(codes("促销PX1还能订吗")).containsExactly("PX1");
    }

    @Test
    void a_promotion_named_after_a_customer_is_not_the_customer() {
        add(
                SamplePromotion.of("P1").customer("C").named("新万家周年庆"),
                SamplePromotion.of("P2").customer("C"));
        assertThat(codes("新万家周年庆")).containsExactly("P1");
        assertThat(data("新万家周年庆").customer()).isNull();
        assertThat(codes("新万家")).containsExactly("P1", "P2");
    }

    @Test
    void a_part_of_a_promotion_name_does_not_give_away_whose_it_is() {
        add(SamplePromotion.of("P1").named("柏永橙汁特价"));
        refused(() -> say("柏永"), "customer.unknown");
    }

    @Test
    void two_customers_get_an_answer_each() {
        add(SamplePromotion.of("P1").customer("D"));
        PromotionsData.Several several =
                (PromotionsData.Several) say("顺达商贸 新万家").data();
        assertThat(several.items()).extracting(item -> item.customer().code()).containsExactly("D", "C");
        assertThat(several.items().get(0).promotions()).hasSize(1);
        assertThat(several.items().get(1).promotions()).isEmpty();
    }

    @Test
    void names_nobody_knows_are_refused() {
        refused(() -> say("火星超市"), "customer.unknown");
        refused(() -> say("Which promotions at Marsmart"), "customer.unknown");
        refused(() -> say("火星超市 12月有什么促销"), "customer.unknown");
        refused(() -> say("火星可乐500ml"), "product.unknown");
        refused(() -> say("新万家 火星可乐"), "product.unknown");
        refused(() -> say("新万家 13月"), "date.invalid");
        refused(() -> say("新万家 2月30日"), "date.invalid");
        refused(() -> say(REP, "火星超市有什么促销", Locale.SIMPLIFIED_CHINESE, false), "customer.unknown");
    }

    @Test
    void chat_around_a_question_is_not_taken_for_a_name() {
        add(SamplePromotion.of("P1"));
        for (String words : List.of("现在有什么促销可以订", "下雨了，有啥活动没", "这个店还能订哪些促销")) {
            assertThat(say(REP, words, Locale.SIMPLIFIED_CHINESE, false).error())
                    .isEmpty();
        }
        assertThat(codes("现在还能订哪些促销？")).containsExactly("P1");
    }

    @Test
    void nothing_on_is_said_with_a_way_on() {
        Reply reply = say("新万家 12月");
        assertThat(PlainText.of(reply)).isEqualTo("新万家：12-01 至 12-31 没有促销。\n[看全部客户的促销]");
        assertThat(((PromotionsData) reply.data()).promotions()).isEmpty();
    }

    @Test
    void an_evaluation_is_for_those_who_may_see_costs() {
        add(SamplePromotion.of("P1").customer("C").outcome("60", "1000000", "15000", "50000"));
        refused(() -> say("evaluate P1"), "not-allowed");
        Reply reply = say(FINANCE, "评估 P1", Locale.SIMPLIFIED_CHINESE, true);
        EvaluationData data = (EvaluationData) reply.data();
        assertThat(data.netGain()).isEqualTo("1900000.00");
        assertThat(data.currency()).isEqualTo("CNY");
        assertThat(data.spendCash()).isEqualTo("1000000.00");
        assertThat(data.steps()).hasSize(10);
        assertThat(PlainText.of(reply)).contains("✔ 净赚 CNY 1900000.00");
    }

    @Test
    void an_evaluation_needs_a_promotion_a_baseline_and_a_cost() {
        add(
                SamplePromotion.of("P1").outcome("60", "1000", null, "50"),
                SamplePromotion.of("P2").outcome(null, "1000", "10", "50"));
        refused(() -> say(FINANCE, "evaluate P1", Locale.ENGLISH, true), "promo.no-baseline");
        refused(() -> say(FINANCE, "evaluate P2", Locale.ENGLISH, true), "promo.no-cost");
        refused(() -> say(FINANCE, "evaluate P9", Locale.ENGLISH, true), "promo.unknown");
        refused(() -> say(FINANCE, "evaluate", Locale.ENGLISH, true), "promo.code-missing");
    }

    @Test
    void others_are_told_what_a_customer_can_order_today() {
        add(
                SamplePromotion.of("P1").customer("C").order(null, "2026-11-25"),
                SamplePromotion.of("P2").customer("S1").order(null, "2026-11-21"),
                SamplePromotion.of("P3").customer("C").order("2026-11-22", null),
                SamplePromotion.of("P4").customer("S2"));
        assertThat(feature.orderableFor("S1", TODAY))
                .containsExactly(
                        new OpenPromotion("P2", "促销P2", TODAY, 0),
                        new OpenPromotion("P1", "促销P1", LocalDate.of(2026, 11, 25), 4));
    }
}
