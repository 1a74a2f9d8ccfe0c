package endcap;

import endcap.credit.InvoiceRows;
import endcap.credit.OrderRows;
import endcap.credit.PaymentTerms;
import endcap.customer.CustomerRows;
import endcap.intake.ImportKind;
import endcap.people.People;
import endcap.product.ProductRows;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The kinds of files that can be imported, those first that others point at. */
final class RowKinds {
    private RowKinds() {}

    static List<ImportKind> all(People people) {
        return List.of(
                CustomerRows.kind(
                        id -> people.byId(id).isPresent(),
                        terms -> PaymentTerms.parse(terms).isPresent()),
                ProductRows.kind(),
                InvoiceRows.kind(),
                OrderRows.kind());
    }

    /** From a company's own header to the column it stands for. */
    static Map<String, String> headers(Map<String, List<String>> byColumn) {
        Map<String, String> columns = new LinkedHashMap<>();
        byColumn.forEach((column, headers) -> headers.forEach(header -> columns.put(header, column)));
        return columns;
    }
}
