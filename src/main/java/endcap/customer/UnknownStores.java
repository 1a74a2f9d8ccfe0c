package endcap.customer;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A store we do not know, of a chain we do: 新万家福山店. To take it for the chain would put what is said of one store into
 * another's account.
 */
final class UnknownStores {
    private static final int SHORTEST_PLACE = 2;
    private static final int LONGEST_PLACE = 5;

    /** 每店, 进店, 新店: a 店 after these is any store. */
    private static final String NO_PLACE = "总分门本该每各全单进到开关新老旧网商饭酒书药整家个几多间舰";

    private UnknownStores() {}

    /**
     * The chain's name and the store's, when the chain was found and a store's name follows it.
     *
     * @param children what is directly beneath the customer with a code
     */
    static Optional<Span> after(Found found, Function<String, List<Customer>> children) {
        Span span = found.span();
        if (!found.clear() || found.likeness() == Likeness.CODE || found.endWithShop() != span.end()) {
            return Optional.empty();
        }
        return storeAfter(span)
                .filter(store -> !children.apply(found.customer().code()).isEmpty());
    }

    private static Optional<Span> storeAfter(Span span) {
        Said said = span.said();
        for (int to = span.to(); to < said.units().size() && to - span.to() <= LONGEST_PLACE; to++) {
            Unit unit = said.units().get(to);
            boolean adjoining = said.start(to) == said.end(to - 1);
            if (unit.text().equals("店") && adjoining) {
                boolean shop = NameWords.shopAt(said.plain(), said.start(to)) > 0;
                return shop && to - span.to() >= SHORTEST_PLACE
                        ? Optional.of(new Span(said, span.from(), to + 1))
                        : Optional.empty();
            }
            if (!adjoining || unit.latin() || said.inSentence(to) || NO_PLACE.contains(unit.text())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
