package endcap.visit;

import endcap.chat.Request;
import endcap.chat.UserError;
import endcap.customer.Customer;
import endcap.language.DateReader;
import endcap.language.Found;
import endcap.product.Product;
import endcap.product.Products;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** From a message to the visits it tells of. */
final class VisitWords {
    private final VisitSplitter splitter;
    private final Products products;
    private final DateReader dates;

    VisitWords(VisitSplitter splitter, Products products, DateReader dates) {
        this.splitter = splitter;
        this.products = products;
        this.dates = dates;
    }

    /**
     * The visits of a message, in its order.
     *
     * @throws endcap.chat.UserError when a customer, a day or an amount in it cannot be right
     */
    List<NewVisit> read(Request request, String words) {
        return splitter.parts(request, words).stream()
                .map(part -> visit(request, part))
                .toList();
    }

    private NewVisit visit(Request request, VisitSplitter.Part part) {
        VisitRecord record = VisitReader.read(scan(request, part.words(), part.names()));
        if (part.shared() && (record.order() != null || record.payment() != null)) {
            throw UserError.of("visit.amount-shared");
        }
        return new NewVisit(part.customer().code(), part.words().strip(), record);
    }

    /** What these words say about a visit whose customer is known: the value of a changed field. */
    VisitRecord readAbout(Request request, String words) {
        return VisitReader.read(scan(request, words, List.of()));
    }

    /** A value of a field as a sentence, and what that says. */
    record Reading(String sentence, VisitRecord record) {}

    /** The sentence the value of a field stands for: the likeliest of those that leave least of it unread. */
    Optional<Reading> readIn(Request request, VisitField field, String value) {
        return field.sentences(value).stream()
                .map(sentence -> new Reading(sentence, readAbout(request, sentence)))
                .filter(reading -> VisitEdit.says(field, reading.record()))
                .min(Comparator.comparing(reading ->
                        String.join("", reading.record().unrecognised()).length()));
    }

    private Scan scan(Request request, String words, List<Found<Customer>> names) {
        return new Scan(words, names, request.today(), products(words), dates);
    }

    /** The products a text names, as the language puts its findings. */
    List<Found<Product>> products(String words) {
        return products.mentions(words).stream()
                .map(mention -> Found.in(words, mention.start(), mention.end(), mention.product()))
                .toList();
    }
}
