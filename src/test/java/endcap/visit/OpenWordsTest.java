package endcap.visit;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.visit.VisitRecord.NextStep;
import endcap.visit.VisitRecord.Promise;
import endcap.visit.VisitRecord.PromiseBy;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Which words of earlier visits are still open. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OpenWordsTest {
    private static LocalDate day(int day) {
        return LocalDate.of(2026, 11, day);
    }

    static OpenWords.Said said(String customer, int day, @Nullable NextStep next, Promise... promises) {
        VisitRecord record = new VisitRecord(
                day(day),
                VisitType.REGULAR,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(promises),
                next,
                List.of(),
                List.of());
        return new OpenWords.Said(customer, "li", day(day), record);
    }

    private static Promise we(String what, int due) {
        return new Promise(PromiseBy.US, what, day(due));
    }

    private static List<String> open(OpenWords.Said... visits) {
        return OpenWords.of(List.of(visits), day(1), day(22)).stream()
                .map(word -> word.customerCode() + " " + word.by() + " " + word.what() + " "
                        + word.due().getDayOfMonth())
                .toList();
    }

    @Test
    void a_word_is_open_until_somebody_is_there_on_its_day_or_later() {
        assertThat(open(said("C", 10, null, we("补货", 18)))).containsExactly("C US 补货 18");
        assertThat(open(said("C", 17, null), said("C", 10, null, we("补货", 18)))).containsExactly("C US 补货 18");
        assertThat(open(said("C", 18, null), said("C", 10, null, we("补货", 18)))).isEmpty();
        assertThat(open(said("C", 20, null), said("C", 10, null, we("补货", 18)))).isEmpty();
    }

    @Test
    void a_word_for_the_day_of_its_own_visit_is_open() {
        assertThat(open(said("C", 18, null, we("晚上送货", 18)))).containsExactly("C US 晚上送货 18");
    }

    @Test
    void of_next_steps_the_newest_counts_even_without_a_day() {
        NextStep old = new NextStep("送样", day(20));
        assertThat(open(said("C", 12, new NextStep("报价", day(21))), said("C", 10, old)))
                .containsExactly("C NEXT_STEP 报价 21");
        assertThat(open(said("C", 12, new NextStep("再说", null)), said("C", 10, old)))
                .isEmpty();
        assertThat(open(said("C", 12, null), said("C", 10, old))).containsExactly("C NEXT_STEP 送样 20");
    }

    @Test
    void a_promise_said_again_counts_with_its_later_day() {
        assertThat(open(said("C", 12, null, we("补货", 21)), said("C", 10, null, we("补货", 19))))
                .containsExactly("C US 补货 21");
    }

    @Test
    void customers_are_kept_apart_and_days_outside_are_left_out() {
        Promise customers = new Promise(PromiseBy.CUSTOMER, "进货", day(19));
        assertThat(open(
                        said("B", 20, null, we("补货", 23)),
                        said("C", 10, null, customers, new Promise(PromiseBy.US, "看看", null))))
                .containsExactly("C CUSTOMER 进货 19");
    }
}
