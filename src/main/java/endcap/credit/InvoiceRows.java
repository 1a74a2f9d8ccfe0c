package endcap.credit;

import endcap.intake.Column;
import endcap.intake.ImportKind;
import endcap.intake.ReadRow;
import endcap.intake.RowCheck;
import endcap.intake.RowCheck.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the rows of an invoices file mean: every open document of the customers it names. */
public final class InvoiceRows {
    private InvoiceRows() {}

    /** The invoices kind, a snapshot. */
    public static ImportKind kind() {
        return ImportKind.of(
                        "invoices",
                        "invoice",
                        List.of("document_no"),
                        Column.code("document_no", "单据号", "单据编号").asNeeded(),
                        Column.customer("customer_code", "客户编码").asNeeded(),
                        Column.oneOf(
                                        "type",
                                        List.of("invoice=发票", "credit_note=贷项=红字=红字发票", "receipt=收款=回款"),
                                        "单据类型",
                                        "类型")
                                .asNeeded(),
                        Column.date("document_date", "单据日期").asNeeded(),
                        Column.date("due_date", "到期日"),
                        Column.money("amount", "金额").asNeeded(),
                        Column.money("open_amount", "未结金额", "余额").asNeeded().storedAs("open_fen"),
                        Column.money("disputed_amount", "争议金额")
                                .storedAs("disputed_fen")
                                .whenBlank(0L),
                        Column.currency("currency", "币种"))
                .asSnapshot()
                .checking(InvoiceRows::disputedIsOpen)
                .checking(RowCheck.inCurrencyOfRow("amount", "open_amount", "disputed_amount"));
    }

    private static @Nullable Finding disputedIsOpen(ReadRow row) {
        Long disputed = row.number("disputed_amount");
        Long open = row.number("open_amount");
        return disputed != null && open != null && disputed > open
                ? Finding.at("disputed_amount", "reason.disputed", row.header("open_amount"))
                : null;
    }
}
