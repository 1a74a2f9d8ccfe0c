package endcap.promotion;

import endcap.chat.Card;
import endcap.chat.Command;
import endcap.chat.Reply;
import endcap.chat.Request;
import endcap.customer.Customer;
import endcap.customer.Customers;
import endcap.language.DateReader;
import endcap.product.Products;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /promo [customer] [period] [product]}: what runs, and what can still be ordered. */
final class PromotionCommand implements Command {
    private final PromotionCalendar calendar;
    private final Customers customers;
    private final Products products;
    private final AskedReader reader;
    private final EvaluationAnswer evaluations;

    PromotionCommand(
            PromotionCalendar calendar,
            Customers customers,
            Products products,
            DateReader dates,
            EvaluationAnswer evaluations) {
        this.calendar = calendar;
        this.customers = customers;
        this.products = products;
        this.reader = new AskedReader(customers, products, dates, calendar);
        this.evaluations = evaluations;
    }

    @Override
    public String name() {
        return "promo";
    }

    @Override
    public Reply run(Request request) {
        if (evaluations.askedFor(request)) {
            return evaluations.reply(request);
        }
        Asked asked = reader.read(request);
        List<@Nullable Customer> whose = new ArrayList<>(asked.customers());
        if (whose.isEmpty()) {
            whose.add(null);
        }
        List<Card> cards = new ArrayList<>();
        List<PromotionsData> data = new ArrayList<>();
        for (Customer customer : whose) {
            List<PromotionCalendar.Entry> entries = entries(asked, customer, request.today());
            cards.addAll(new PromotionAnswer(request, asked, customers, products).cards(customer, entries));
            data.add(new PromotionFigures(customers, products).data(request.today(), customer, asked.days(), entries));
        }
        return Reply.of("promo", data.size() == 1 ? data.get(0) : new PromotionsData.Several(data), cards)
                .forEveryone();
    }

    private List<PromotionCalendar.Entry> entries(Asked asked, @Nullable Customer customer, LocalDate today) {
        return asked.codes().isEmpty()
                ? calendar.entries(customer, asked.days(), asked.products(), today)
                : calendar.entries(asked.codes(), today);
    }
}
