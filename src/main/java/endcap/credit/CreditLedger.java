package endcap.credit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Brings together, for one customer, what the rules need: the agreement by inheritance and the books of its account. */
public final class CreditLedger {
    private final CreditStore store;
    private final CreditPolicy policy;

    CreditLedger(CreditStore store, CreditPolicy policy) {
        this.store = store;
        this.policy = policy;
    }

    /**
     * How the customer stands.
     *
     * @throws IllegalArgumentException when there is no such customer
     */
    public CreditPosition position(String customerCode, LocalDate today) {
        return sourced(customerCode, today).position();
    }

    /**
     * Whose limit counts for the customer, without a look at the books.
     *
     * @throws IllegalArgumentException when there is no such customer
     */
    public CreditAccount account(String customerCode) {
        return new Lineage(store.lineage(customerCode)).agreement(policy).account();
    }

    /**
     * What finance decided for the customer itself, nothing inherited.
     *
     * @throws IllegalArgumentException when there is no such customer
     */
    public CreditGrant grant(String customerCode) {
        return new Lineage(store.lineage(customerCode)).upwards().get(0).grant();
    }

    /** What everybody of that account bought in these months, both ends included, by month and category. */
    public List<CategorySales> sales(String accountCode, YearMonth from, YearMonth to) {
        return store.sales(accountCode, from, to);
    }

    /** How the customer would stand if finance had decided this for it instead; nothing is written. */
    public CreditPosition positionIf(String customerCode, CreditGrant grant, LocalDate today) {
        Lineage now = new Lineage(store.lineage(customerCode));
        Lineage then = now.with(grant);
        Agreement agreed = then.agreement(policy);
        boolean losesItsOwn = now.upwards().get(0).limitFen().isPresent()
                && !agreed.account().code().equals(customerCode);
        // What counted in the customer's own account would count in that of its ancestor, beside what does already.
        List<String> roots = losesItsOwn
                ? List.of(agreed.account().code(), customerCode)
                : List.of(agreed.account().code());
        return new CreditPosition(then.upwards().get(0).customer(), agreed, books(roots, today, new Sorting(agreed)));
    }

    /** How a customer stands, and the rows of the books that say so, in the order they are paid. */
    public record Sourced(CreditPosition position, List<SourceRow> rows) {
        public Sourced {
            rows = List.copyOf(rows);
        }
    }

    /** As {@link #position}, with its rows; both are of one moment. */
    public Sourced sourced(String customerCode, LocalDate today) {
        Lineage lineage = new Lineage(store.lineage(customerCode));
        Agreement agreed = lineage.agreement(policy);
        Sorting sorting = new Sorting(agreed);
        Books books = books(List.of(agreed.account().code()), today, sorting);
        return new Sourced(
                new CreditPosition(lineage.upwards().get(0).customer(), agreed, books),
                sorting.rows(books.receivables()));
    }

    private Books books(List<String> roots, LocalDate today, Sorting sorting) {
        // The age is read before the figures: an import in between makes it too old, never too young.
        var asOf = roots.stream().flatMap(root -> store.dataAsOf(root).stream()).min(Comparator.naturalOrder());
        roots.forEach(root -> store.openEntries(root).forEach(sorting::add));
        return new Books(
                Receivables.of(sorting.items),
                sorting.openOrdersFen,
                roots.stream()
                        .flatMap(root -> store.missedPromises(root, today).stream())
                        .sorted(Comparator.comparing(MissedPromise::dueDate))
                        .toList(),
                asOf,
                sorting.notCounted);
    }

    /** Sorts entries into open items, open orders and those in another currency. */
    private static final class Sorting {
        private final Agreement agreed;
        private final Map<String, PaymentTerms> termsByText = new HashMap<>();
        private final List<OpenItem> items = new ArrayList<>();
        private final List<BookEntry> notCounted = new ArrayList<>();
        private final List<SourceRow> rows = new ArrayList<>();
        private long openOrdersFen;

        Sorting(Agreement agreed) {
            this.agreed = agreed;
        }

        void add(BookEntry entry) {
            String home = agreed.account().currency();
            if (!entry.currency().orElse(home).equals(home)) {
                notCounted.add(entry);
            } else if (entry.isOrder()) {
                boolean prepaid = entry.prepaid() || terms(entry) instanceof PaymentTerms.PaidBefore;
                openOrdersFen = Math.addExact(openOrdersFen, prepaid ? 0 : entry.openFen());
                rows.add(row(entry, Optional.empty(), 0, prepaid));
            } else {
                OpenItem item = item(entry);
                items.add(item);
                rows.add(row(
                        entry, Optional.of(item.dueDate()).filter(day -> item.isDebt()), item.disputedFen(), false));
            }
        }

        List<SourceRow> rows(Receivables receivables) {
            Map<String, Long> remaining =
                    receivables.debts().stream().collect(Collectors.toMap(Debt::documentNo, Debt::remainingFen));
            return rows.stream()
                    .map(row -> row.isInvoice() ? row.remaining(remaining.getOrDefault(row.number(), 0L)) : row)
                    .sorted(SourceRow.AS_PAID)
                    .toList();
        }

        private static SourceRow row(BookEntry entry, Optional<LocalDate> dueDate, long disputedFen, boolean prepaid) {
            return new SourceRow(
                    entry.type(),
                    entry.number(),
                    entry.customerName(),
                    entry.documentDate(),
                    dueDate,
                    entry.openFen(),
                    disputedFen,
                    entry.openFen(),
                    prepaid);
        }

        private OpenItem item(BookEntry entry) {
            LocalDate documentDate = entry.documentDate().orElseThrow();
            return new OpenItem(
                    entry.number(),
                    type(entry.type()),
                    documentDate,
                    entry.dueDate().orElseGet(() -> terms(entry).dueDate(documentDate)),
                    entry.openFen(),
                    entry.disputedFen());
        }

        private PaymentTerms terms(BookEntry entry) {
            return entry.terms()
                    .map(text -> termsByText.computeIfAbsent(text, each -> Lineage.read(each, entry.customerName())))
                    .orElse(agreed.accountTerms());
        }

        private static OpenItem.Type type(String stored) {
            return switch (stored) {
                case "invoice" -> OpenItem.Type.INVOICE;
                case "credit_note" -> OpenItem.Type.CREDIT_NOTE;
                case "receipt" -> OpenItem.Type.RECEIPT;
                default -> throw new IllegalStateException("no kind of document: " + stored);
            };
        }
    }
}
