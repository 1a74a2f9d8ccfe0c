package endcap.promotion;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.language.Period;
import endcap.storage.Database;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the promotion store promises on either database. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PromotionStoreContract {
    private Database database;
    private PromotionStore store;

    abstract Database open();

    @BeforeAll
    void start() {
        database = open();
        store = new PromotionStore(database.jdbi());
        TestPromotions.customer(database.jdbi(), "C", "新万家", null, "chain");
        TestPromotions.customer(database.jdbi(), "S1", "新万家徐汇店", "C", "store");
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

    private static Period days(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }

    private static List<String> codes(List<Promotion> promotions) {
        return promotions.stream().map(Promotion::code).toList();
    }

    @Test
    void a_promotion_comes_back_as_it_was_written() {
        SamplePromotion sample = SamplePromotion.of("P1")
                .customer("C")
                .products("M", "J")
                .order("2026-11-01", "2026-11-20")
                .outcome("60.00", "1000.00", "15000.5", null);
        add(sample);
        assertThat(store.find("P1")).contains(sample.promotion());
    }

    @Test
    void blanks_come_back_as_blanks() {
        SamplePromotion sample = SamplePromotion.of("P1").scope(new Scope.OfKind("store"));
        add(sample);
        assertThat(store.find("P1")).contains(sample.promotion());
        assertThat(store.find("P2")).isEmpty();
    }

    @Test
    void over_is_the_day_after_the_last_in_store() {
        add(
                SamplePromotion.of("P1").inStore("2026-11-01", "2026-11-20"),
                SamplePromotion.of("P2").inStore("2026-11-01", "2026-11-21"),
                SamplePromotion.of("P3"));
        assertThat(codes(store.notOver(LocalDate.of(2026, 11, 21)))).containsExactly("P2", "P3");
    }

    @Test
    void cancelled_ones_are_never_read() {
        add(
                SamplePromotion.of("P1").status("cancelled"),
                SamplePromotion.of("P2").status("closed"));
        assertThat(codes(store.notOver(LocalDate.of(2026, 11, 21)))).containsExactly("P2");
        assertThat(codes(store.inStore(days("2026-12-01", "2026-12-01")))).containsExactly("P2");
        assertThat(codes(store.meeting(days("2026-12-01", "2026-12-01")))).containsExactly("P2");
        assertThat(store.find("P1")).isEmpty();
    }

    @Test
    void in_store_windows_meet_from_their_first_to_their_last_day() {
        add(SamplePromotion.of("P1").inStore("2026-12-05", "2026-12-10"));
        assertThat(store.inStore(days("2026-12-01", "2026-12-04"))).isEmpty();
        assertThat(store.inStore(days("2026-12-01", "2026-12-05"))).hasSize(1);
        assertThat(store.inStore(days("2026-12-10", "2026-12-31"))).hasSize(1);
        assertThat(store.inStore(days("2026-12-11", "2026-12-31"))).isEmpty();
    }

    @Test
    void a_period_is_met_by_the_order_window_too() {
        add(SamplePromotion.of("P1").order("2026-10-10", "2026-10-20").inStore("2026-12-05", "2026-12-10"));
        assertThat(store.meeting(days("2026-10-01", "2026-10-09"))).isEmpty();
        assertThat(store.meeting(days("2026-10-01", "2026-10-10"))).hasSize(1);
        assertThat(store.meeting(days("2026-10-20", "2026-10-31"))).hasSize(1);
        assertThat(store.meeting(days("2026-10-21", "2026-12-04"))).isEmpty();
        assertThat(store.meeting(days("2026-12-10", "2026-12-31"))).hasSize(1);
        assertThat(store.meeting(days("2026-12-11", "2026-12-31"))).isEmpty();
    }

    @Test
    void a_blank_order_window_is_open_until_the_day_before_the_goods_are_in_store() {
        add(SamplePromotion.of("P1").inStore("2026-12-05", "2026-12-10"));
        assertThat(store.meeting(days("2020-01-01", "2020-01-01"))).hasSize(1);
        assertThat(store.meeting(days("2026-12-04", "2026-12-04"))).hasSize(1);
    }

    @Test
    void orders_may_be_taken_after_the_goods_are_out_of_store() {
        add(SamplePromotion.of("P1").order("2026-12-01", "2026-12-20").inStore("2026-12-05", "2026-12-10"));
        assertThat(store.meeting(days("2026-12-15", "2026-12-15"))).hasSize(1);
    }

    @Test
    void an_order_window_that_ends_before_it_begins_meets_nothing() {
        add(SamplePromotion.of("P1").order("2026-11-20", "2026-11-10").inStore("2026-12-05", "2026-12-10"));
        assertThat(store.meeting(days("2026-11-01", "2026-11-30"))).isEmpty();
    }

    @Test
    void a_promotion_is_found_in_words_that_hold_its_whole_name() {
        LocalDate today = LocalDate.of(2026, 11, 21);
        add(
                SamplePromotion.of("P1").named("橙汁周年庆"),
                SamplePromotion.of("P2").named("橙汁周年庆大促"),
                SamplePromotion.of("P3").named("橙汁").inStore("2026-10-01", "2026-10-31"));
        assertThat(codes(store.namedIn("橙汁周年庆还能订吗", today))).containsExactly("P1");
        assertThat(store.namedIn("周年庆", today)).isEmpty();
    }

    @Test
    void two_kinds_meet_where_one_stands_beneath_the_other() {
        assertThat(store.kindsMeet("chain", "store")).isTrue();
        assertThat(store.kindsMeet("store", "chain")).isTrue();
        assertThat(store.kindsMeet("distributor", "distributor")).isTrue();
        assertThat(store.kindsMeet("distributor", "store")).isFalse();
        assertThat(store.kindsMeet("other", "other")).isFalse();
    }
}
