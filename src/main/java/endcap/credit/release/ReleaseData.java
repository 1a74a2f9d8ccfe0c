package endcap.credit.release;

import endcap.credit.CreditAnswer;
import endcap.customer.CustomerRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A release as data; money is a decimal string in the account's currency, moments are ISO-8601 in UTC, people are ids.
 *
 * @param releaseId null as long as it is a draft
 * @param reason null until it was given
 * @param validTo the last day of an approval
 * @param remaining what orders may still come to; null before an approval
 * @param expiresAt until when it may be decided
 */
record ReleaseData(
        @Nullable String releaseId,
        String status,
        CustomerRef customer,
        CustomerRef creditAccount,
        OrderFigures order,
        String currency,
        @Nullable String reason,
        String requestedBy,
        @Nullable Instant requestedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String decision,
        @Nullable LocalDate validTo,
        @Nullable String rejectReason,
        @Nullable String remaining,
        String verdict,
        List<String> reasons,
        String exposure,
        String overdue,
        @Nullable LocalDate dataAsOf,
        @Nullable Instant expiresAt) {
    ReleaseData {
        reasons = List.copyOf(reasons);
    }

    /** The held order. */
    record OrderFigures(String amount) {}

    /** Several releases. */
    record Items(List<ReleaseData> items) {
        Items {
            items = List.copyOf(items);
        }
    }

    /** A draft: nothing of it is stored as a release yet. */
    static ReleaseData draft(
            HeldOrder order,
            CustomerRef customer,
            CustomerRef account,
            @Nullable String reason,
            String by,
            Sight sight) {
        return new ReleaseData(
                null,
                "draft",
                customer,
                account,
                new OrderFigures(CreditAnswer.money(order.fen())),
                order.currency(),
                reason,
                by,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                sight.verdict(),
                names(sight),
                CreditAnswer.money(sight.exposureFen()),
                CreditAnswer.money(sight.overdueFen()),
                sight.dataAsOf().orElse(null),
                null);
    }

    /** A release, with these figures. */
    static ReleaseData of(Release release, CustomerRef customer, CustomerRef account, Sight sight) {
        Optional<Decision> decision = release.decision();
        Optional<Decision.Approval> approval = release.approval();
        return new ReleaseData(
                release.reference(),
                release.status().word(),
                customer,
                account,
                new OrderFigures(CreditAnswer.money(release.order().fen())),
                release.order().currency(),
                release.asked().reason(),
                release.asked().by(),
                release.asked().at(),
                decision.map(Decision::by).orElse(null),
                decision.map(Decision::at).orElse(null),
                approval.map(Decision.Approval::word).orElse(null),
                approval.map(Decision.Approval::validTo).orElse(null),
                decision.filter(Decision.Rejected.class::isInstance)
                        .map(rejected -> ((Decision.Rejected) rejected).reason())
                        .orElse(null),
                approval.map(given -> CreditAnswer.money(release.remainingFen()))
                        .orElse(null),
                sight.verdict(),
                names(sight),
                CreditAnswer.money(sight.exposureFen()),
                CreditAnswer.money(sight.overdueFen()),
                sight.dataAsOf().orElse(null),
                release.asked().expiresAt());
    }

    private static List<String> names(Sight sight) {
        return sight.reasons().stream().map(Enum::name).toList();
    }
}
