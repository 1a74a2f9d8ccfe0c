package endcap.credit;

import endcap.credit.OpenItem.Type;
import endcap.customer.CustomerRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A credit position in the making: 新万家 with a limit of ¥100,000 and nothing on the books, until a test says more. */
final class PositionSketch {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final CustomerRef CUSTOMER = new CustomerRef("XWJ", "新万家");

    private OptionalLong limitFen = OptionalLong.of(yuan(100_000));
    private Optional<LocalDate> validTo = Optional.empty();
    private OptionalLong orderLimitFen = OptionalLong.empty();
    private PaymentTerms terms = new PaymentTerms.AfterMonthEnd(30);
    private final List<CustomerHold> holds = new ArrayList<>();
    private final List<OpenItem> items = new ArrayList<>();
    private long openOrdersFen;
    private final List<MissedPromise> missed = new ArrayList<>();
    private Optional<LocalDate> asOf = Optional.of(TODAY);

    static long yuan(long yuan) {
        return yuan * 100;
    }

    PositionSketch limit(long yuan) {
        limitFen = OptionalLong.of(yuan(yuan));
        return this;
    }

    PositionSketch noLimit() {
        limitFen = OptionalLong.empty();
        return this;
    }

    PositionSketch limitValidTo(LocalDate day) {
        validTo = Optional.of(day);
        return this;
    }

    PositionSketch orderLimit(long yuan) {
        orderLimitFen = OptionalLong.of(yuan(yuan));
        return this;
    }

    PositionSketch terms(PaymentTerms terms) {
        this.terms = terms;
        return this;
    }

    PositionSketch held(String reason) {
        holds.add(new CustomerHold(CUSTOMER, Optional.of(reason)));
        return this;
    }

    /** An invoice that many days past due; negative is not due yet. */
    PositionSketch owes(long yuan, int daysPastDue) {
        return owes(yuan, daysPastDue, 0);
    }

    PositionSketch owes(long yuan, int daysPastDue, long disputedYuan) {
        LocalDate due = TODAY.minusDays(daysPastDue);
        items.add(new OpenItem(
                "INV-" + (items.size() + 1), Type.INVOICE, due.minusDays(30), due, yuan(yuan), yuan(disputedYuan)));
        return this;
    }

    PositionSketch receipt(long yuan) {
        items.add(new OpenItem("R-" + (items.size() + 1), Type.RECEIPT, TODAY, TODAY, yuan(yuan), 0));
        return this;
    }

    PositionSketch items(List<OpenItem> more) {
        items.addAll(more);
        return this;
    }

    PositionSketch openOrders(long yuan) {
        openOrdersFen = yuan(yuan);
        return this;
    }

    PositionSketch missedPromise(long yuan, LocalDate due) {
        missed.add(new MissedPromise(yuan(yuan), due));
        return this;
    }

    PositionSketch dataAsOf(LocalDate day) {
        asOf = Optional.of(day);
        return this;
    }

    PositionSketch nothingImported() {
        asOf = Optional.empty();
        return this;
    }

    CreditPosition position() {
        CreditAccount account = new CreditAccount(CUSTOMER, "CNY", limitFen, validTo);
        return new CreditPosition(
                CUSTOMER,
                new Agreement(account, terms, terms, orderLimitFen, holds),
                new Books(Receivables.of(items), openOrdersFen, missed, asOf, List.of()));
    }
}
