package endcap;

import endcap.credit.InvoiceRows;
import endcap.credit.OrderRows;
import endcap.credit.PaymentTerms;
import endcap.credit.PromisedPaymentRows;
import endcap.customer.ContactRows;
import endcap.customer.CustomerRows;
import endcap.intake.ImportKind;
import endcap.people.People;
import endcap.product.ProductRows;
import endcap.promotion.PromotionRows;
import endcap.review.SalesRows;
import endcap.review.TargetRows;
import endcap.stock.StockRows;
import java.util.List;
import java.util.function.Predicate;

/** The kinds of files that can be imported, those first that others point at. */
final class RowKinds {
    private RowKinds() {}

    static List<ImportKind> all(People people) {
        Predicate<String> person = id -> people.byId(id).isPresent();
        return List.of(
                CustomerRows.kind(person, terms -> PaymentTerms.parse(terms).isPresent()),
                ContactRows.kind(),
                ProductRows.kind(),
                InvoiceRows.kind(),
                OrderRows.kind(),
                PromisedPaymentRows.kind(),
                SalesRows.kind(),
                PromotionRows.kind(),
                StockRows.kind(),
                TargetRows.kind(person));
    }
}
