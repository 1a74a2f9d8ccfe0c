package endcap.visit;

import endcap.language.Found;
import endcap.product.Product;
import endcap.product.ProductRef;
import endcap.visit.VisitRecord.Complaint;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what the customer complains about: {@code 橙汁1L临期5箱}, {@code 抱怨送货慢}, {@code complained that the rebate is unpaid}. */
final class ComplaintReader {
    private static final Pattern LEAD = Pattern.compile(
            "(?:客户|店长|店里)?(?:投诉|抱怨|反映|反馈|不满|客诉)(?:了|说|我们?|:|\\s)*|(?:\\b(?:the )?(?:store |shop )?(?:store|customer|manager|buyer|owner|he|she|they) )?\\bcomplain(?:s|ed|ing|ts?)?\\b(?: about| that| of|:| is)?\\s?");
    private static final Pattern NONE =
            Pattern.compile("(?:没有?|无|未见?|不再?|\\bno|\\bnot|\\bwithout)\\s?(?:发现|任何|any|出现)?\\s?$");
    private static final Pattern NO_COMPLAINT = Pattern.compile("(?:没有?|无)(?:任何)?(?:投诉|客诉|抱怨)|\\bno complaints?\\b");

    private ComplaintReader() {}

    static @Nullable Complaint read(Scan scan) {
        scan.find(NO_COMPLAINT).forEach(scan::take);
        takeDenied(scan);
        Optional<Complaint> known = Arrays.stream(ComplaintKind.values())
                .flatMap(kind -> scan.find(kind.words()).stream().map(match -> new Told(kind, match)))
                .min(Comparator.comparingInt(told -> told.match().start()))
                .map(told -> complaint(
                        scan, told.kind(), told.match().start(), told.match().end()));
        return known.or(() -> scan.first(LEAD)
                        .filter(lead -> lead.end() < scan.phraseEnd(lead.end()))
                        .map(lead -> complaint(scan, ComplaintKind.OTHER, lead.start(), lead.end())))
                .orElse(null);
    }

    /** 没有破损 is understood, and is nothing to complain about. */
    private static void takeDenied(Scan scan) {
        for (ComplaintKind kind : ComplaintKind.values()) {
            scan.find(kind.words())
                    .forEach(match ->
                            scan.before(match.start(), NONE).ifPresent(none -> scan.take(none.start(), match.end())));
        }
    }

    private record Told(ComplaintKind kind, MatchResult match) {}

    private static Complaint complaint(Scan scan, ComplaintKind kind, int from, int to) {
        int start = start(scan, from);
        int end = scan.phraseEnd(to);
        List<Found<Product>> products = Scan.within(scan.products(), 0, end);
        scan.take(start, end);
        return new Complaint(null, kind.type(), kind.word(), about(scan, products, start), scan.words(start, end));
    }

    /** The complaint's own clause from its beginning, as far as nobody has taken it. */
    private static int start(Scan scan, int from) {
        int start = scan.freeSince(from);
        Optional<MatchResult> lead = scan.find(LEAD).stream()
                .filter(match -> match.start() >= start && match.start() <= from)
                .findFirst();
        return lead.map(MatchResult::start).orElse(start);
    }

    private static @Nullable ProductRef about(Scan scan, List<Found<Product>> products, int start) {
        if (products.isEmpty()) {
            return null;
        }
        Found<Product> last = products.getLast();
        boolean sameClause = last.start() >= scan.clauseStart(start);
        return sameClause || products.size() == 1 ? last.value().ref() : null;
    }
}
