package endcap.promotion;

import endcap.chat.Command;
import endcap.chat.Feature;
import endcap.customer.Customers;
import endcap.language.DateReader;
import endcap.language.Period;
import endcap.product.Products;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.Jdbi;

/** The door of the promotion calendar. */
public final class PromotionFeature implements Feature {
    private final PromotionCalendar calendar;
    private final PromotionCommand command;

    /**
     * The promotions in that database.
     *
     * @param costRights who may see what a promotion costs and earned
     * @param currencies the currency of an account
     */
    public PromotionFeature(
            Jdbi jdbi,
            Customers customers,
            Products products,
            DateReader dates,
            CostRights costRights,
            Currencies currencies) {
        PromotionStore store = new PromotionStore(jdbi);
        this.calendar = new PromotionCalendar(store, customers);
        this.command = new PromotionCommand(
                calendar, customers, products, dates, new EvaluationAnswer(store, costRights, currencies));
    }

    @Override
    public List<Command> commands() {
        return List.of(command);
    }

    /** What a customer, with everything beneath it, can order on {@code today}, nearest deadline first. */
    public List<OpenPromotion> orderableFor(String customerCode, LocalDate today) {
        return calendar.orderableFor(customerCode, today).stream()
                .map(promotion -> new OpenPromotion(
                        promotion.code(),
                        promotion.name(),
                        promotion.order().to(),
                        Objects.requireNonNull(promotion.order().daysLeft(today))))
                .toList();
    }

    /** What orders are taken for now and no more after one of these days; nearest deadline first, whoever it is for. */
    public List<ClosingPromotion> closing(LocalDate from, LocalDate to) {
        return calendar.closing(new Period(from, to)).stream()
                .map(ClosingPromotion::of)
                .toList();
    }
}
