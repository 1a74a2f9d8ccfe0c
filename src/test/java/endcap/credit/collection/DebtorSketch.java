package endcap.credit.collection;

import endcap.credit.Agreement;
import endcap.credit.Assessment;
import endcap.credit.Books;
import endcap.credit.CreditAccount;
import endcap.credit.CreditPolicy;
import endcap.credit.CreditPosition;
import endcap.credit.MissedPromise;
import endcap.credit.OpenItem;
import endcap.credit.Order;
import endcap.credit.PaymentTerms;
import endcap.credit.Receivables;
import endcap.credit.SourceRow;
import endcap.customer.Customer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** A debtor made of documents, for rules that need nothing else. */
final class DebtorSketch {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Customer CUSTOMER =
            new Customer("XWJ", "新万家", null, List.of(), null, "chain", null, null, "li");

    private DebtorSketch() {}

    static OpenItem invoice(String number, int daysPastDue, long fen, long disputedFen) {
        LocalDate due = TODAY.minusDays(daysPastDue);
        return new OpenItem(number, OpenItem.Type.INVOICE, due.minusDays(30), due, fen, disputedFen);
    }

    static Debtor owing(List<OpenItem> items, MissedPromise... missed) {
        CreditAccount account = new CreditAccount(CUSTOMER.ref(), "CNY", OptionalLong.empty(), Optional.empty());
        PaymentTerms terms = PaymentTerms.parse("INV+30").orElseThrow();
        CreditPosition position = new CreditPosition(
                CUSTOMER.ref(),
                new Agreement(account, terms, terms, OptionalLong.empty(), List.of()),
                new Books(Receivables.of(items), 0, List.of(missed), Optional.of(TODAY), List.of()));
        return new Debtor(
                CUSTOMER,
                Assessment.of(position, Order.none(), CreditPolicy.defaults(), TODAY),
                items.stream().map(DebtorSketch::row).toList(),
                "");
    }

    private static SourceRow row(OpenItem item) {
        return new SourceRow(
                item.type().name().toLowerCase(Locale.ROOT),
                item.documentNo(),
                CUSTOMER.name(),
                Optional.of(item.documentDate()),
                Optional.of(item.dueDate()).filter(day -> item.isDebt()),
                item.openFen(),
                item.disputedFen(),
                item.openFen(),
                false);
    }
}
