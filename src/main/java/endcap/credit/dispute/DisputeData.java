package endcap.credit.dispute;

import endcap.customer.CustomerRef;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dispute for programs; money is a decimal string in the document's currency.
 *
 * @param disputeId {@code D3}; null while it is a draft
 * @param status {@code draft}, {@code open}, {@code accepted}, {@code rejected} or {@code closed}
 * @param reason {@code delivery}, {@code price}, {@code damage}, {@code bonus}, {@code billing}, {@code quality},
 *     {@code returned} or {@code other}
 * @param text what was said
 * @param recordedBy the id of a person
 * @param recordedAt null while it is a draft
 * @param outcome {@code credited}, {@code paid}, {@code withdrawn}, {@code settled}, or why it was rejected
 */
public record DisputeData(
        @Nullable String disputeId,
        String status,
        CustomerRef customer,
        String documentNo,
        String amount,
        String currency,
        String reason,
        String text,
        String recordedBy,
        @Nullable Instant recordedAt,
        @Nullable String decidedBy,
        @Nullable String outcome) {
    /** Several disputes. */
    public record Items(List<DisputeData> items) {
        public Items {
            items = List.copyOf(items);
        }
    }

    static DisputeData of(Dispute dispute, CustomerRef customer, String currency) {
        return new DisputeData(
                dispute.reference(),
                dispute.state().word(),
                customer,
                dispute.documentNo(),
                money(dispute.amountFen()),
                currency,
                dispute.reason().word(),
                dispute.words(),
                dispute.recordedBy(),
                dispute.recordedAt(),
                dispute.decidedBy().orElse(null),
                dispute.outcome().or(dispute::note).orElse(null));
    }

    static DisputeData of(NewDispute dispute, CustomerRef customer, String currency, String recordedBy) {
        return new DisputeData(
                null,
                "draft",
                customer,
                dispute.document().documentNo(),
                money(dispute.amountFen()),
                currency,
                dispute.reason().word(),
                dispute.words(),
                recordedBy,
                null,
                null,
                null);
    }

    static String money(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }
}
