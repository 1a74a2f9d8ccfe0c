package endcap.visit;

import endcap.product.ProductRef;
import endcap.visit.VisitRecord.ShelfCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A record in one line, saying only what was said; tables of messages compare with it. */
final class Spelled {
    private Spelled() {}

    static String out(VisitRecord record, String today) {
        List<String> parts = new ArrayList<>();
        add(parts, "on", record.date().toString().equals(today) ? null : record.date());
        add(
                parts,
                "type",
                record.visitType() == VisitType.REGULAR
                        ? null
                        : record.visitType().word());
        add(parts, "planned", record.planned());
        add(
                parts,
                "met",
                record.contact() == null
                        ? null
                        : record.contact().name() + "/" + record.contact().role());
        add(parts, "joint", record.jointVisitor());
        add(parts, "order", record.order());
        add(parts, "payment", record.payment());
        record.shelf().forEach(check -> add(parts, "shelf", shelf(check)));
        record.promotions().forEach(check -> add(parts, "promo", check.name() + (check.executed() ? "+" : "-")));
        record.competitor()
                .forEach(move -> add(
                        parts,
                        "rival",
                        move.brand() + "|" + name(move.product()) + "|" + move.activity()
                                + (move.price() == null ? "" : "|" + move.price())));
        if (record.complaint() != null) {
            VisitRecord.Complaint it = record.complaint();
            add(
                    parts,
                    "complaint",
                    it.type().name().toLowerCase(Locale.ROOT) + "/" + it.subType() + "/" + name(it.product()) + "/"
                            + it.text());
        }
        record.promises()
                .forEach(promise -> add(
                        parts,
                        promise.by().name().toLowerCase(Locale.ROOT),
                        promise.what() + (promise.due() == null ? "" : "@" + promise.due())));
        if (record.next() != null) {
            add(
                    parts,
                    "next",
                    record.next().what()
                            + (record.next().date() == null
                                    ? ""
                                    : "@" + record.next().date()));
        }
        record.help().forEach(help -> add(parts, help.from().name().toLowerCase(Locale.ROOT), help.what()));
        if (!record.unrecognised().isEmpty()) {
            add(parts, "?", String.join(",", record.unrecognised()));
        }
        return String.join("; ", parts);
    }

    private static void add(List<String> parts, String name, Object value) {
        if (value != null) {
            parts.add(name + "=" + value);
        }
    }

    private static String name(ProductRef product) {
        return product == null ? null : product.name();
    }

    private static String shelf(ShelfCheck check) {
        String name = check.product().code() == null
                ? "(" + check.product().name() + ")"
                : check.product().code();
        return name
                + (check.outOfStockDays() == null ? "" : " oos" + check.outOfStockDays())
                + (Boolean.FALSE.equals(check.distributed()) ? " unlisted" : "")
                + (check.facings() == null ? "" : " " + check.facings() + "/" + check.categoryFacings())
                + (check.price() == null ? "" : " ¥" + check.price())
                + (check.stock() == null ? "" : " stock" + check.stock());
    }
}
