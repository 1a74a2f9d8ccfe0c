package endcap.promotion;

import endcap.chat.Request;
import endcap.chat.UserError;
import endcap.customer.Customer;
import endcap.customer.Customers;
import endcap.language.DateReader;
import endcap.language.Dates;
import endcap.language.Found;
import endcap.language.Lean;
import endcap.language.Period;
import endcap.product.Product;
import endcap.product.Products;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds customers, period, products and promotion codes in the words of a message. */
final class AskedReader {
    private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*\\d[A-Za-z0-9_-]*");

    private final Customers customers;
    private final Products products;
    private final DateReader dates;
    private final PromotionNames promotions;

    AskedReader(Customers customers, Products products, DateReader dates, PromotionNames promotions) {
        this.customers = customers;
        this.products = products;
        this.dates = dates;
        this.promotions = promotions;
    }

    /** What promotions are called. */
    interface PromotionNames {
        /** Whether there is a promotion with that code. */
        boolean exists(String code);

        /** From code to name, the promotions not over on {@code today} whose whole names stand in {@code words}. */
        Map<String, String> namedIn(String words, LocalDate today);
    }

    /**
     * What the request asks.
     *
     * @throws UserError when it names a customer or product that is not known, or one that may be several
     */
    Asked read(Request request) {
        Remaining words = new Remaining(request.words());
        List<Customers.Mention> mentions = customers.mentions(request, words.text());
        List<String> codes = promotionsNamed(request, words, mentions);
        List<Customer> asked = customers(words, mentions);
        codes.addAll(promotionCodes(words));
        List<Product> wanted = products(words);
        Found<Period> period = period(request, words);
        Asked.Layout layout = FillerWords.layout(words.text());
        List<String> rest = FillerWords.without(words.text(), request.explicit());
        if (!rest.isEmpty()) {
            throw unknown(rest.get(0), asked, wanted);
        }
        return new Asked(asked, period, wanted, codes, layout);
    }

    /** From the first day named to the last. */
    private @Nullable Found<Period> period(Request request, Remaining words) {
        String text = words.text();
        Dates found = dates.read(text, request.today(), Lean.NEAREST);
        found.impossible().stream().findFirst().ifPresent(impossible -> {
            throw notADate(impossible.words());
        });
        found.periods().forEach(period -> words.take(period.start(), period.end()));
        return found.periods().stream()
                .reduce((one, other) -> both(text, one, other))
                .orElse(null);
    }

    private static Found<Period> both(String text, Found<Period> one, Found<Period> other) {
        LocalDate from = Stream.of(one, other)
                .map(found -> found.value().from())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate to = Stream.of(one, other)
                .map(found -> found.value().to())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return Found.in(text, one.start(), other.end(), new Period(from, to));
    }

    private List<String> promotionCodes(Remaining words) {
        List<String> codes = new ArrayList<>();
        Matcher matcher = CODE.matcher(words.text());
        while (matcher.find()) {
            String code = matcher.group();
            if (customers.find(code).isEmpty() && products.find(code).isEmpty() && promotions.exists(code)) {
                codes.add(code);
                words.take(matcher.start(), matcher.end());
            }
        }
        return codes;
    }

    /** A promotion is named after its customer more often than not: its whole name is not the customer's. */
    private List<String> promotionsNamed(Request request, Remaining words, List<Customers.Mention> customersNamed) {
        List<String> codes = new ArrayList<>();
        promotions.namedIn(words.text(), request.today()).forEach((code, name) -> {
            int start = words.text().toLowerCase(Locale.ROOT).indexOf(name.toLowerCase(Locale.ROOT));
            boolean isCustomer = customersNamed.stream()
                    .anyMatch(mention -> mention.start() <= start && mention.end() >= start + name.length());
            if (start >= 0 && !isCustomer) {
                codes.add(code);
                words.take(start, start + name.length());
            }
        });
        return codes;
    }

    private static List<Customer> customers(Remaining words, List<Customers.Mention> mentions) {
        List<Customers.Mention> left = mentions.stream()
                .filter(mention -> !words.taken(mention.start(), mention.end()))
                .toList();
        left.forEach(mention -> words.take(mention.start(), mention.end()));
        return left.stream().map(Customers.Mention::customer).distinct().toList();
    }

    private List<Product> products(Remaining words) {
        List<Products.Mention> mentions = products.mentions(words.text());
        mentions.forEach(mention -> words.take(mention.start(), mention.end()));
        return mentions.stream().map(Products.Mention::product).distinct().toList();
    }

    /** A word nobody knows is a date when it is written like one; it is the product when it looks like one or when the customer is already named. */
    private static UserError unknown(String word, List<Customer> asked, List<Product> wanted) {
        if (FillerWords.looksLikeDate(word)) {
            return notADate(word);
        }
        boolean product = FillerWords.looksLikeProduct(word) || (!asked.isEmpty() && wanted.isEmpty());
        return product
                ? UserError.worded("product.unknown", "error.promo.product", word)
                : UserError.worded("customer.unknown", "error.promo.customer", word);
    }

    private static UserError notADate(String words) {
        return UserError.worded("date.invalid", "error.promo.period", words);
    }

    /** The words nobody has made sense of yet; what is taken leaves blanks, so that places stay. */
    private static final class Remaining {
        private final StringBuilder text;

        Remaining(String words) {
            this.text = new StringBuilder(words);
        }

        String text() {
            return text.toString();
        }

        boolean taken(int start, int end) {
            return text.substring(start, end).isBlank();
        }

        void take(int start, int end) {
            text.replace(start, end, " ".repeat(end - start));
        }
    }
}
