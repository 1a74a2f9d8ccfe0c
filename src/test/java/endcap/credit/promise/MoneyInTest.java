package endcap.credit.promise;

import static endcap.credit.promise.PromiseSketch.LOOK;
import static endcap.credit.promise.PromiseSketch.day;
import static endcap.credit.promise.PromiseSketch.document;
import static endcap.credit.promise.PromiseSketch.invoice;
import static endcap.credit.promise.PromiseSketch.note;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What counts as money that came in, from two looks at the books. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MoneyInTest {
    private static final Instant LATER = Instant.parse("2026-11-28T01:00:00Z");

    private static Optional<Book> book(BookDocument... documents) {
        return Optional.of(Book.of(day(10), List.of(documents)));
    }

    private static List<Money> look(Optional<Book> before, List<Money> known, BookDocument... now) {
        return MoneyIn.since(before, day(20), List.of(now), known, LATER);
    }

    private static long total(List<Money> money) {
        return money.stream().mapToLong(Money::fen).sum();
    }

    private static BookDocument receipt(String number, long fen, long openFen, int day) {
        return document(number, "receipt", fen, openFen, day);
    }

    @Test
    void a_receipt_is_money_of_its_day_and_known_once() {
        List<Money> money = look(Optional.empty(), List.of(), receipt("R1", 500, 500, 12), invoice("I1", 900));
        assertThat(money).containsExactly(new Money("receipt:R1", day(12), day(12), 500, LATER));
        assertThat(look(book(receipt("R1", 500, 500, 12)), money, receipt("R1", 500, 0, 12)))
                .isEqualTo(money);
    }

    @Test
    void an_invoice_that_is_gone_was_paid_between_the_two_looks() {
        List<Money> money = look(book(invoice("I1", 900), invoice("I2", 300)), List.of(), invoice("I2", 200));
        assertThat(money).containsExactly(new Money("books:" + LATER, day(11), day(20), 1_000, LATER));
    }

    @Test
    void a_receipt_in_sight_explains_what_it_was_applied_to() {
        assertThat(total(look(book(invoice("I1", 900)), List.of(), receipt("R1", 900, 0, 15))))
                .isEqualTo(900);
        assertThat(total(look(book(invoice("I1", 900)), List.of(), receipt("R1", 500, 0, 15))))
                .isEqualTo(900);
        assertThat(total(look(book(invoice("I1", 900)), List.of(), receipt("R1", 900, 900, 15))))
                .isEqualTo(1_800);
    }

    @Test
    void a_receipt_seen_before_and_applied_since_is_no_new_money() {
        BookDocument unapplied = receipt("R1", 900, 900, 5);
        List<Money> known = List.of(Money.receipt(unapplied, LOOK));
        assertThat(look(book(invoice("I1", 900), unapplied), known)).isEqualTo(known);
    }

    @Test
    void a_credit_note_is_no_payment() {
        assertThat(look(book(invoice("I1", 900), note("N1", 900, 900)), List.of()))
                .isEmpty();
        assertThat(look(book(invoice("I1", 900)), List.of(), note("N1", 900, 0)))
                .isEmpty();
        assertThat(look(
                        book(invoice("I1", 900), note("N1", 400, 0)),
                        List.of(),
                        invoice("I1", 700),
                        note("N1", 400, 0)))
                .extracting(Money::fen)
                .containsExactly(200L);
    }

    @Test
    void a_receipt_that_comes_to_light_later_takes_the_place_of_what_was_counted_for_it() {
        List<Money> first = look(book(invoice("I1", 900)), List.of());
        List<Money> then = MoneyIn.since(
                Optional.of(Book.of(day(20), List.of())),
                day(25),
                List.of(receipt("R1", 900, 0, 15)),
                first,
                LATER.plusSeconds(60));
        assertThat(total(then)).isEqualTo(900);
        assertThat(then)
                .filteredOn(money -> money.fen() > 0)
                .extracting(Money::from)
                .containsExactly(day(15));
    }

    @Test
    void looking_again_at_the_same_books_finds_nothing_new() {
        BookDocument[] now = {invoice("I2", 50), receipt("R1", 300, 100, 14), note("N1", 80, 20)};
        List<Money> once = look(book(invoice("I1", 900), invoice("I2", 100)), List.of(), now);
        List<Money> twice =
                MoneyIn.since(Optional.of(Book.of(day(20), List.of(now))), day(20), List.of(now), once, LATER);
        assertThat(twice).isEqualTo(once);
    }
}
