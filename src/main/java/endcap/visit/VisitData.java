package endcap.visit;

import endcap.customer.CustomerRef;
import endcap.product.ProductRef;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A visit as the data of an answer: the component names are the JSON names of the contract. Money is decimal text. */
record VisitData(
        String visitId,
        String status,
        CustomerRef customer,
        LocalDate date,
        String visitType,
        VisitRecord.@Nullable Contact contact,
        @Nullable String jointVisitor,
        @Nullable Order order,
        @Nullable String payment,
        List<Shelf> shelf,
        List<VisitRecord.PromotionCheck> promotions,
        List<Competitor> competitor,
        @Nullable Complaint complaint,
        List<Promise> promises,
        VisitRecord.@Nullable NextStep next,
        List<Help> help,
        List<String> unrecognised) {

    /** The order taken. */
    record Order(String amount) {}

    /** One product on the shelf. */
    record Shelf(
            ProductRef product,
            @Nullable Integer outOfStockDays,
            @Nullable Boolean distributed,
            @Nullable Integer facings,
            @Nullable Integer categoryFacings,
            @Nullable String price,
            @Nullable String stock) {}

    /** What the competition does. */
    record Competitor(
            @Nullable String brand,
            @Nullable ProductRef product,
            String activity,
            @Nullable String price) {}

    /** The complaint. */
    record Complaint(
            @Nullable String caseNo,
            String type,
            String subType,
            @Nullable ProductRef product,
            String text) {}

    /** A promise of one side. */
    record Promise(String by, String what, @Nullable LocalDate due) {}

    /** Help asked for. */
    record Help(String from, String what) {}

    /** The data of several visits logged by one message. */
    record Several(List<VisitData> items) {}

    /** The data of {@code /visits}. */
    record Listing(List<VisitData> visits, List<VisitData> drafts) {}

    static VisitData of(Visit visit, CustomerRef customer) {
        VisitRecord record = visit.record();
        return new VisitData(
                visit.reference(),
                visit.status().word(),
                customer,
                record.date(),
                record.visitType().word(),
                record.contact(),
                record.jointVisitor(),
                record.order() == null ? null : new Order(money(record.order())),
                record.payment() == null ? null : money(record.payment()),
                record.shelf().stream().map(VisitData::shelf).toList(),
                record.promotions(),
                record.competitor().stream().map(VisitData::competitor).toList(),
                record.complaint() == null ? null : complaint(record.complaint()),
                record.promises().stream().map(VisitData::promise).toList(),
                record.next(),
                record.help().stream()
                        .map(help -> new Help(word(help.from()), help.what()))
                        .toList(),
                record.unrecognised());
    }

    private static Shelf shelf(VisitRecord.ShelfCheck check) {
        return new Shelf(
                check.product(),
                check.outOfStockDays(),
                check.distributed(),
                check.facings(),
                check.categoryFacings(),
                check.price() == null ? null : money(check.price()),
                check.stock() == null ? null : check.stock().toPlainString());
    }

    private static Competitor competitor(VisitRecord.CompetitorMove move) {
        String price = move.price() == null ? null : money(move.price());
        return new Competitor(move.brand(), move.product(), move.activity(), price);
    }

    private static Complaint complaint(VisitRecord.Complaint complaint) {
        return new Complaint(
                complaint.caseNo(), word(complaint.type()), complaint.subType(), complaint.product(), complaint.text());
    }

    private static Promise promise(VisitRecord.Promise promise) {
        return new Promise(word(promise.by()), promise.what(), promise.due());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** With the two decimals the contract gives every sum; what is stored never has more. */
    static String money(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.UNNECESSARY).toPlainString();
    }
}
