package endcap;

import endcap.credit.InvoiceRows;
import endcap.credit.OrderRows;
import endcap.credit.PaymentTerms;
import endcap.credit.PromisedPaymentRows;
import endcap.customer.ContactRows;
import endcap.customer.CustomerRows;
import endcap.intake.ImportKind;
import endcap.product.ProductRows;
import endcap.promotion.PromotionRows;
import endcap.review.SalesRows;
import endcap.review.TargetRows;
import endcap.stock.StockRows;
import java.util.List;
import java.util.function.Predicate;

/** Every kind of file that can be imported; none points at rows of a later one. */
final class ImportKinds {
    private ImportKinds() {}

    /**
     * The kinds.
     *
     * @param person whether a person of that id exists
     */
    static List<ImportKind> all(Predicate<String> person) {
        return List.of(
                CustomerRows.kind(person, terms -> PaymentTerms.parse(terms).isPresent()),
                ContactRows.kind(),
                ProductRows.kind(),
                InvoiceRows.kind(),
                OrderRows.kind(),
                SalesRows.kind(),
                PromotionRows.kind(),
                PromisedPaymentRows.kind(),
                StockRows.kind(),
                TargetRows.kind(person));
    }
}
