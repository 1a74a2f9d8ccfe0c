package endcap.promotion;

import endcap.chat.Card;
import endcap.chat.Choice;
import endcap.chat.Request;
import endcap.customer.Customer;
import endcap.customer.Customers;
import endcap.language.Found;
import endcap.language.Period;
import endcap.product.Product;
import endcap.product.Products;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws the promotions of one customer, or of everybody. */
final class PromotionAnswer {
    /** More blocks than this nobody scrolls through on a phone; the figures hold them all. */
    static final int MOST_BLOCKS = 8;

    private final Request request;
    private final Asked asked;
    private final PromotionBlock block;
    private final ShownDays shown;

    PromotionAnswer(Request request, Asked asked, Customers customers, Products products) {
        this.request = request;
        this.asked = asked;
        this.block = new PromotionBlock(request, customers, products);
        this.shown = new ShownDays(request);
    }

    /** The cards of these promotions, which are in order of their deadlines. */
    List<Card> cards(@Nullable Customer customer, List<PromotionCalendar.Entry> entries) {
        List<Card> cards = new ArrayList<>();
        if (entries.isEmpty()) {
            cards.add(new Card.Text(request.text("promotion.none" + period(), whose(customer), periodShown())));
        } else {
            if (asked.codes().isEmpty()) {
                cards.add(new Card.Heading(title(customer, entries)));
            }
            switch (asked.layout()) {
                case NEAREST ->
                    entries.stream().limit(MOST_BLOCKS).map(block::cards).forEach(cards::addAll);
                case ALL -> cards.add(list(entries));
                case WEEKS -> cards.add(new WeekTable(request).table(entries, asked.days()));
            }
        }
        List<Choice> choices = choices(customer, entries);
        if (!choices.isEmpty()) {
            cards.add(new Card.Choices(choices));
        }
        return cards;
    }

    private String title(@Nullable Customer customer, List<PromotionCalendar.Entry> entries) {
        long open = entries.stream()
                .filter(entry -> entry.promotion().order().contains(request.today()))
                .count();
        return request.text("promotion.title" + period(), whose(customer), periodShown(), entries.size(), open);
    }

    private String period() {
        return asked.days() == null ? "" : ".period";
    }

    private String periodShown() {
        Period days = asked.days();
        return days == null ? "" : shown.days(days.from(), days.to());
    }

    private String whose(@Nullable Customer customer) {
        return customer == null ? request.text("promotion.everyone") : customer.name();
    }

    private Card list(List<PromotionCalendar.Entry> entries) {
        return new Card.Table(
                "",
                List.of(
                        Card.Column.text(request.text("promotion.column.name")),
                        Card.Column.text(request.text("promotion.column.order")),
                        Card.Column.text(request.text("promotion.column.in-store"))),
                entries.stream()
                        .map(PromotionCalendar.Entry::promotion)
                        .map(this::row)
                        .toList());
    }

    private List<String> row(Promotion promotion) {
        return List.of(
                promotion.name(),
                block.state(promotion.order()),
                shown.days(promotion.inStore().from(), promotion.inStore().to()));
    }

    private List<Choice> choices(@Nullable Customer customer, List<PromotionCalendar.Entry> entries) {
        List<Choice> choices = new ArrayList<>();
        if (asked.layout() == Asked.Layout.NEAREST && entries.size() > MOST_BLOCKS) {
            choices.add(new Choice(
                    request.text("promotion.more", entries.size()),
                    again(customer, request.text("promotion.more.word"))));
        }
        if (asked.layout() != Asked.Layout.WEEKS && entries.size() > 1) {
            choices.add(
                    new Choice(request.text("promotion.weeks"), again(customer, request.text("promotion.weeks.word"))));
        }
        if (entries.isEmpty() && (customer != null || asked.days() != null)) {
            choices.add(new Choice(request.text("promotion.all"), "/promo"));
        }
        return choices;
    }

    /** The same question again with another word at its end. */
    private String again(@Nullable Customer customer, String word) {
        Found<Period> period = asked.period();
        return Stream.concat(
                        Stream.of(
                                "/promo",
                                customer == null ? "" : customer.code(),
                                period == null ? "" : period.words().strip()),
                        Stream.concat(asked.products().stream().map(Product::code), Stream.of(word)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
