package endcap.visit;

import endcap.visit.VisitRecord.ShelfCheck;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A visit's record with one field replaced. */
final class VisitEdit {
    private final VisitRecord old;

    VisitEdit(VisitRecord old) {
        this.old = old;
    }

    VisitRecord date(LocalDate date) {
        return record(date, old.order(), old.payment(), old.shelf(), old.unrecognised());
    }

    VisitRecord order(@Nullable BigDecimal order) {
        return record(old.date(), order, old.payment(), old.shelf(), old.unrecognised());
    }

    VisitRecord payment(@Nullable BigDecimal payment) {
        return record(old.date(), old.order(), payment, old.shelf(), old.unrecognised());
    }

    VisitRecord shelf(List<ShelfCheck> shelf) {
        return record(old.date(), old.order(), old.payment(), shelf, old.unrecognised());
    }

    VisitRecord unrecognised(List<String> words) {
        return record(old.date(), old.order(), old.payment(), old.shelf(), words);
    }

    private VisitRecord record(
            LocalDate date,
            @Nullable BigDecimal order,
            @Nullable BigDecimal payment,
            List<ShelfCheck> shelf,
            List<String> unrecognised) {
        return new VisitRecord(
                date,
                old.visitType(),
                old.planned(),
                old.contact(),
                old.jointVisitor(),
                order,
                payment,
                shelf,
                old.promotions(),
                old.competitor(),
                old.complaint(),
                old.promises(),
                old.next(),
                old.help(),
                unrecognised);
    }

    /** With one field as {@code read} has it, or empty when that is null. */
    VisitRecord words(VisitField field, @Nullable VisitRecord read) {
        return new VisitRecord(
                old.date(),
                field == VisitField.TYPE ? read == null ? VisitType.REGULAR : read.visitType() : old.visitType(),
                old.planned(),
                field == VisitField.CONTACT ? read == null ? null : read.contact() : old.contact(),
                field == VisitField.JOINT ? read == null ? null : read.jointVisitor() : old.jointVisitor(),
                old.order(),
                old.payment(),
                old.shelf(),
                field == VisitField.PROMOTION ? read == null ? List.of() : read.promotions() : old.promotions(),
                field == VisitField.COMPETITOR ? read == null ? List.of() : read.competitor() : old.competitor(),
                field == VisitField.COMPLAINT ? read == null ? null : read.complaint() : old.complaint(),
                field == VisitField.PROMISE ? read == null ? List.of() : read.promises() : old.promises(),
                field == VisitField.NEXT ? read == null ? null : read.next() : old.next(),
                field == VisitField.HELP ? read == null ? List.of() : read.help() : old.help(),
                old.unrecognised());
    }

    /** Whether a reading says anything in that field. */
    static boolean says(VisitField field, VisitRecord read) {
        return switch (field) {
            case TYPE -> read.unrecognised().isEmpty();
            case CONTACT -> read.contact() != null;
            case JOINT -> read.jointVisitor() != null;
            case PROMOTION -> !read.promotions().isEmpty();
            case COMPETITOR -> !read.competitor().isEmpty();
            case COMPLAINT -> read.complaint() != null;
            case PROMISE -> !read.promises().isEmpty();
            case NEXT -> read.next() != null;
            case HELP -> !read.help().isEmpty();
            default -> throw new IllegalArgumentException(field + " is not read from words");
        };
    }

    /** A shelf check without that figure. */
    static ShelfCheck without(VisitField field, ShelfCheck check) {
        boolean facings = field == VisitField.FACINGS;
        return new ShelfCheck(
                check.product(),
                field == VisitField.OUT_OF_STOCK ? null : check.outOfStockDays(),
                check.distributed(),
                facings ? null : check.facings(),
                facings ? null : check.categoryFacings(),
                field == VisitField.PRICE ? null : check.price(),
                field == VisitField.STOCK ? null : check.stock());
    }
}
