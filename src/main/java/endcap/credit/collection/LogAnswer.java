package endcap.credit.collection;

import endcap.credit.CreditAnswer;
import endcap.credit.collection.CollectAnswer.PromiseFigures;
import endcap.customer.CustomerRef;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry of the collection log as data; {@code entryId} is null while it is a draft. */
record LogAnswer(
        @Nullable String entryId,
        String status,
        CustomerRef customer,
        LocalDate date,
        @Nullable String occasion,
        @Nullable String means,
        int step,
        String said,
        @Nullable PromiseFigures promise,
        @Nullable NextFigures next,
        String owed,
        int oldestDays) {

    /** What comes next, and when. */
    record NextFigures(String what, @Nullable LocalDate date) {}

    /** Several entries, newest first. */
    record Items(List<LogAnswer> items) {
        Items {
            items = List.copyOf(items);
        }
    }

    static LogAnswer of(LogEntry entry, CustomerRef customer, String status) {
        return new LogAnswer(
                entry.id() == 0 ? null : entry.reference(),
                status,
                customer,
                entry.date(),
                entry.occasion().map(Occasion::word).orElse(null),
                entry.means().map(Means::word).orElse(null),
                entry.step().number(),
                entry.said(),
                entry.promise()
                        .map(promise -> new PromiseFigures(CreditAnswer.money(promise.fen()), promise.due()))
                        .orElse(null),
                entry.next()
                        .map(next -> new NextFigures(next.what(), next.date().orElse(null)))
                        .orElse(null),
                CreditAnswer.money(entry.owed().fen()),
                entry.owed().oldestDays());
    }
}
