package endcap.customer;

import java.util.List;
import java.util.Set;

/**
 * Words that name a customer.
 *
 * @param fits the customers they fit equally well; one, when it is clear which is meant
 */
record Found(Span span, Likeness likeness, List<Customer> fits) {
    private static final Set<String> BETWEEN_CHAIN_AND_STORE =
            Set.of("", "的", "在", "-", "(", "（", "·", "'s", "at", "in");

    Found {
        fits = List.copyOf(fits);
    }

    /** The same words, fitting these customers only. */
    Found fitting(List<Customer> customers) {
        return new Found(span, likeness, customers);
    }

    /** The words from here to the end of the other name, fitting these customers. */
    Found through(Found other, List<Customer> customers) {
        return new Found(
                new Span(span.said(), span.from(), other.span.to()),
                likeness.compareTo(other.likeness) > 0 ? likeness : other.likeness,
                customers);
    }

    /** Whether nothing stands between this and a later name, or as good as nothing: 新万家的徐汇店. */
    boolean adjoins(Found later) {
        String between =
                span.said().plain().substring(span.end(), later.span.start()).strip();
        // A comma may also part two customers; then the second has its full name.
        return BETWEEN_CHAIN_AND_STORE.contains(between)
                || (between.equals(",") || between.equals("，")) && !later.likeness.exact();
    }

    Customer customer() {
        return fits.get(0);
    }

    /**
     * Index in the text after the name, with the word for a shop that follows it: the 店 of 店长 stays with the 长, the
     * one of 新万家徐汇店 does not.
     */
    int endWithShop() {
        String plain = span.said().plain();
        int end = span.end();
        boolean ofSomebody = end < plain.length() && "长员".indexOf(plain.charAt(end)) >= 0;
        return ofSomebody && plain.charAt(end - 1) == '店' && span.length() > 2
                ? end - 1
                : end + (likeness == Likeness.CODE ? 0 : NameWords.shopAt(plain, end));
    }

    boolean clear() {
        return fits.size() == 1;
    }
}
