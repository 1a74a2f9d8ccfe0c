package endcap.credit.collection;

import endcap.chat.Reply;
import endcap.chat.Request;
import endcap.credit.CreditPart;
import endcap.customer.CustomerRef;
import endcap.customer.Customers;
import endcap.draft.Drafts;
import java.util.Currency;
import java.util.List;
import java.util.Set;

/** {@code /credit log 新万家 上门 …}: writes down what was done about a debt; without more words, lists it. */
final class LogPart implements CreditPart {
    private final Debtors debtors;
    private final Customers customers;
    private final CollectionStore store;
    private final LogReader reader;
    private final LogDraft kind;
    private final Drafts drafts;

    LogPart(
            Debtors debtors,
            Customers customers,
            CollectionStore store,
            LogReader reader,
            LogDraft kind,
            Drafts drafts) {
        this.debtors = debtors;
        this.customers = customers;
        this.store = store;
        this.reader = reader;
        this.kind = kind;
        this.drafts = drafts;
    }

    @Override
    public Set<String> words() {
        return Set.of("log", "催收记录", "催款记录", "记催收", "记催款");
    }

    @Override
    public Reply run(Request request) {
        Debtor debtor = debtors.named(request, request.words());
        LogWords read = reader.read(debtor.rest(), request.today(), Currency.getInstance(debtor.currency()));
        if (read.sayNothing()) {
            return history(request, debtor);
        }
        return drafts.propose(request, kind, kind.fields(request, debtor, read));
    }

    private Reply history(Request request, Debtor debtor) {
        List<LogEntry> log = store.log(debtor.account().code(), Planning.WHOLE_LOG);
        return Reply.of(
                "credit",
                new LogAnswer.Items(log.stream()
                        .map(entry -> LogAnswer.of(entry, customer(entry), "confirmed"))
                        .toList()),
                kind.cards(request).history(debtor, log));
    }

    private CustomerRef customer(LogEntry entry) {
        return customers.customer(entry.customerCode()).ref();
    }
}
