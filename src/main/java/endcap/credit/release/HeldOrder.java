package endcap.credit.release;

import endcap.credit.Order;
import java.util.OptionalLong;

/**
 * The order that is held.
 *
 * @param accountCode the credit account when it was asked
 * @param fen the amount in hundredths, more than 0
 * @param prepaid said to be paid first; it is held by nothing but a hold on the customer
 */
record HeldOrder(String customerCode, String accountCode, long fen, boolean prepaid, String currency) {
    /** The order as credit looks at it. */
    Order order() {
        return of(fen);
    }

    /** An order of another amount of the same kind. */
    Order of(long otherFen) {
        return new Order(OptionalLong.of(otherFen), prepaid);
    }
}
