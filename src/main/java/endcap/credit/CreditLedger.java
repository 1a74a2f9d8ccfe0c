package endcap.credit;

import java.time.LocalDate;
import java.util.ArrayList;
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
        Books books = books(agreed, today, sorting);
        return new Sourced(
                new CreditPosition(lineage.upwards().get(0).customer(), agreed, books),
                sorting.rows(books.receivables()));
    }

    private Books books(Agreement agreed, LocalDate today, Sorting sorting) {
        String account = agreed.account().code();
        // The age is read before the figures: an import in between makes it too old, never too young.
        var asOf = store.dataAsOf(account);
        store.openEntries(account).forEach(sorting::add);
        return new Books(
                Receivables.of(sorting.items),
                sorting.openOrdersFen,
                store.missedPromises(account, today),
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
