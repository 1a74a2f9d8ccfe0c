package endcap.visit;

import endcap.visit.VisitRecord.NextStep;
import endcap.visit.VisitRecord.Promise;
import endcap.visit.VisitRecord.PromiseBy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one visit: asks one reader after another, those first whose words could be mistaken for something else. 下周三补端架
 * is a next step before 端架 can be a promotion; 答应月底付3万 is a promise before 3万 can be money collected.
 */
final class VisitReader {
    private VisitReader() {}

    /**
     * What the words say.
     *
     * @throws endcap.chat.UserError when a day or an amount in them cannot be right
     */
    static VisitRecord read(Scan scan) {
        List<VisitRecord.Help> help = HelpReader.read(scan);
        List<Promise> promises = new ArrayList<>(PromiseReader.read(scan));
        List<VisitRecord.CompetitorMove> competitor = CompetitorReader.read(scan);
        Boolean planned = PurposeReader.planned(scan);
        VisitType type = PurposeReader.type(scan);
        String joint = JointVisitorReader.read(scan);
        LocalDate date = VisitDateReader.read(scan);
        VisitRecord.Contact contact = ContactReader.read(scan);
        List<NextStep> steps = NextStepReader.read(scan);
        steps.stream().skip(1).map(VisitReader::undertaken).forEach(promises::add);
        BigDecimal payment = MoneyReader.payment(scan);
        BigDecimal order = MoneyReader.order(scan);
        List<VisitRecord.PromotionCheck> promotions = PromotionReader.read(scan);
        List<VisitRecord.ShelfCheck> shelf = ShelfReader.read(scan);
        VisitRecord.Complaint complaint = ComplaintReader.read(scan);
        GlueReader.read(scan);
        return new VisitRecord(
                date,
                type,
                planned,
                contact,
                joint,
                order,
                payment,
                shelf,
                promotions,
                competitor,
                complaint,
                promises,
                first(steps),
                help,
                leftOver(scan));
    }

    /** A record has one next step; whatever else we said we would do is still our word. */
    private static Promise undertaken(NextStep step) {
        return new Promise(PromiseBy.US, step.what(), step.date());
    }

    private static @Nullable NextStep first(List<NextStep> steps) {
        return steps.isEmpty() ? null : steps.getFirst();
    }

    private static List<String> leftOver(Scan scan) {
        return scan.leftOver().stream()
                .map(stretch -> scan.words(stretch[0], stretch[1]))
                .toList();
    }
}
