package endcap.visit;

import endcap.visit.OpenWord.By;
import endcap.visit.VisitRecord.PromiseBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which words of earlier visits are still open. Pure.
 *
 * <p>Nobody ticks off a promise. But whoever was there again on its day, or after it, has seen to it, or has said it anew
 * with another day: so a word is open until the customer is visited on its day or later. Of next steps only the newest
 * counts; of a promise said twice, the later saying.
 */
final class OpenWords {
    private final List<OpenWord> open = new ArrayList<>();
    private final Set<String> said = new HashSet<>();
    private final LocalDate from;
    private final LocalDate to;
    private String customer = "";
    private LocalDate newest = LocalDate.EPOCH;
    private boolean stepped;

    private OpenWords(LocalDate from, LocalDate to) {
        this.from = from;
        this.to = to;
    }

    /** What was said on a visit. */
    record Said(String customerCode, String personId, LocalDate date, VisitRecord record) {}

    /**
     * The open words that are due on these days, both ends included.
     *
     * @param visits confirmed ones, customer by customer, the newest first
     */
    static List<OpenWord> of(List<Said> visits, LocalDate from, LocalDate to) {
        OpenWords words = new OpenWords(from, to);
        visits.forEach(words::read);
        return List.copyOf(words.open);
    }

    private void read(Said visit) {
        if (!visit.customerCode().equals(customer)) {
            customer = visit.customerCode();
            newest = LocalDate.EPOCH;
            stepped = false;
            said.clear();
        }
        visit.record().promises().forEach(promise -> {
            By by = promise.by() == PromiseBy.US ? By.US : By.CUSTOMER;
            if (promise.due() != null && said.add(by + " " + promise.what())) {
                add(visit, by, promise.what(), promise.due());
            }
        });
        VisitRecord.NextStep next = visit.record().next();
        if (next != null && !stepped) {
            stepped = true;
            if (next.date() != null) {
                add(visit, By.NEXT_STEP, next.what(), next.date());
            }
        }
        if (visit.date().isAfter(newest)) {
            newest = visit.date();
        }
    }

    private void add(Said visit, By by, String what, LocalDate due) {
        boolean seenTo = !newest.isBefore(due);
        if (!seenTo && !due.isBefore(from) && !due.isAfter(to)) {
            open.add(new OpenWord(visit.customerCode(), visit.personId(), by, what, due));
        }
    }
}
