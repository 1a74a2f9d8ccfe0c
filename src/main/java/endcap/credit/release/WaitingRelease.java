package endcap.credit.release;

import java.time.LocalDate;

/**
 * A held order somebody has asked to let go and nobody has decided on.
 *
 * @param reference what people call it by: {@code R12}
 * @param askedBy the name of who asks
 * @param fen the order, in the currency
 * @param until the day it expires undecided
 */
public record WaitingRelease(
        String reference, String customerCode, String askedBy, long fen, String currency, LocalDate until) {}
