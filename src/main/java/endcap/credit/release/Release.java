package endcap.credit.release;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A release from the request to its end: what may still be done with it is decided here, and done by a conditional update
 * of the store, so that of two who try only one does.
 *
 * @param draftId the draft it was confirmed from
 * @param status as stored; see {@link #at} for what time has made of it
 * @param decision empty until somebody decided
 * @param sight the figures it rests on: of the request, then of the decision
 * @param usedFen what the orders placed on it come to
 * @param uses how many orders
 */
record Release(
        long id,
        long draftId,
        HeldOrder order,
        Asked asked,
        Status status,
        Optional<Decision> decision,
        Sight sight,
        long usedFen,
        int uses) {

    /** Why no order can be placed on a release. */
    enum Refusal {
        /** It was never approved, or no more. */
        NOT_APPROVED,
        /** The one order was placed, or the amount is used up. */
        USED,
        /** Its last day is over. */
        EXPIRED,
        /** The order is larger than what is left. */
        TOO_LARGE,
        /** The customer was put on hold after the approval: a hold outranks it. */
        HELD
    }

    /** What people call it by: {@code R12}. */
    String reference() {
        return "R" + id;
    }

    /** What the rep writes on the order: {@code R12-1}. */
    String useReference(int number) {
        return reference() + "-" + number;
    }

    /** The status at that time: what was not decided, or not used, in time has expired, whether or not it is stored yet. */
    Status at(Instant now, LocalDate today) {
        boolean late = switch (status) {
            case REQUESTED -> !now.isBefore(asked.expiresAt());
            case APPROVED ->
                approval().filter(given -> today.isAfter(given.validTo())).isPresent();
            case REJECTED, EXPIRED, WITHDRAWN, CLEARED, USED -> false;
        };
        return late ? Status.EXPIRED : status;
    }

    /** The approval, also when it is used up or expired. */
    Optional<Decision.Approval> approval() {
        return decision.filter(Decision.Approval.class::isInstance).map(Decision.Approval.class::cast);
    }

    /** What orders may still come to; 0 when nothing may be placed on it. */
    long remainingFen() {
        if (status != Status.APPROVED) {
            return 0;
        }
        boolean spent =
                uses > 0 && approval().filter(Decision.Once.class::isInstance).isPresent();
        return spent ? 0 : order.fen() - usedFen;
    }

    /**
     * Why an order of that amount cannot be placed on it; empty when it can.
     *
     * @param onHold whether the customer, its account or an ancestor is held now
     */
    Optional<Refusal> refusesUse(long fen, LocalDate today, boolean onHold) {
        if (status == Status.USED || (status == Status.APPROVED && remainingFen() == 0)) {
            return Optional.of(Refusal.USED);
        }
        boolean approved = approval().isPresent();
        if (approved && today.isAfter(approval().orElseThrow().validTo())) {
            return Optional.of(Refusal.EXPIRED);
        }
        if (!approved || status != Status.APPROVED) {
            return Optional.of(Refusal.NOT_APPROVED);
        }
        if (onHold && !sight.onHold()) {
            return Optional.of(Refusal.HELD);
        }
        return fen > remainingFen() ? Optional.of(Refusal.TOO_LARGE) : Optional.empty();
    }
}
