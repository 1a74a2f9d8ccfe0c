package endcap.credit.promise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What money has come in from an account, from two looks at its books. Pure.
 *
 * <p>A receipt in the books is money of its day, over its whole amount, once under its number; it stays known when a later
 * file leaves it out. But files of open items often never show a receipt: it is applied to invoices and both are gone. So
 * what the invoices open at the earlier look have lost since then is money too, as far as nothing else explains it:
 *
 * <pre>paid off = lost by invoices − what credit notes and receipts in sight were applied for meanwhile, at least 0</pre>
 *
 * <p>A credit note that was applied explains a loss and is no payment. A receipt that was applied explains a loss and is
 * counted as itself already. And a receipt that comes to light later, dated in a time of which something was counted as
 * paid off, takes the place of that. So nothing counts twice; where files hide too much, it counts less, never more. What a
 * credit note took off without ever being in a file is the one thing that cannot be told from a payment.
 */
final class MoneyIn {
    private final Map<String, BookDocument> now;
    private final Map<String, Money> money;
    private final Instant at;
    private long explainedFen;

    private MoneyIn(Collection<BookDocument> now, Collection<Money> known, Instant at) {
        this.now = now.stream().collect(Collectors.toMap(BookDocument::documentNo, Function.identity()));
        this.money = new LinkedHashMap<>();
        known.forEach(one -> money.put(one.source(), one));
        this.at = at;
    }

    /**
     * All money known now.
     *
     * @param before the books at the earlier look; empty at the first one, which is what later ones are measured by
     * @param asOf the day the books now tell the truth of
     * @param now the open invoices, and all receipts and credit notes
     * @param known the money known at the earlier look
     * @param at the moment of this look
     */
    static List<Money> since(
            Optional<Book> before, LocalDate asOf, Collection<BookDocument> now, Collection<Money> known, Instant at) {
        MoneyIn look = new MoneyIn(now, known, at);
        look.takeReceipts(before);
        before.ifPresent(book -> look.takePaidOff(book, asOf));
        return List.copyOf(look.money.values());
    }

    private void takeReceipts(Optional<Book> before) {
        for (BookDocument receipt : now.values()) {
            if (receipt.isReceipt() && !money.containsKey(Money.receiptSource(receipt))) {
                long applied = replacePaidOff(receipt);
                boolean fresh = before.isPresent() && !before.get().documents().containsKey(receipt.documentNo());
                explainedFen += fresh ? applied : 0;
                money.put(Money.receiptSource(receipt), Money.receipt(receipt, at));
            }
        }
    }

    /** @return what is applied of the receipt and did not take the place of anything */
    private long replacePaidOff(BookDocument receipt) {
        long applied = Math.max(0, receipt.amountFen() - receipt.openFen());
        for (Money one : List.copyOf(money.values())) {
            if (one.isPaidOff() && one.mayHaveComeOn(receipt.documentDate())) {
                long replaced = Math.min(applied, one.fen());
                money.put(one.source(), one.less(replaced));
                applied -= replaced;
            }
        }
        return applied;
    }

    private void takePaidOff(Book before, LocalDate asOf) {
        long lost = 0;
        for (Book.Known then : before.documents().values()) {
            long less = Math.max(0, then.openFen() - openNow(then.documentNo()));
            if (then.isInvoice()) {
                lost += less;
            } else {
                explainedFen += less;
            }
        }
        now.values().stream()
                .filter(document -> !document.isInvoice() && !document.isReceipt())
                .filter(note -> !before.documents().containsKey(note.documentNo()))
                .forEach(note -> explainedFen += Math.max(0, note.amountFen() - note.openFen()));
        if (lost > explainedFen) {
            LocalDate next = before.asOf().plusDays(1);
            LocalDate from = next.isAfter(asOf) ? asOf : next;
            Money paidOff = Money.paidOff(from, asOf, lost - explainedFen, at);
            money.put(paidOff.source(), paidOff);
        }
    }

    private long openNow(String documentNo) {
        BookDocument document = now.get(documentNo);
        return document == null ? 0 : document.openFen();
    }
}
