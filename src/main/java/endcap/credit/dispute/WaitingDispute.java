package endcap.credit.dispute;

import java.time.LocalDate;

/**
 * A dispute nobody has decided on.
 *
 * @param reference what people call it by: {@code D3}
 * @param fen the disputed part, in the currency
 * @param since the day it was written down
 */
public record WaitingDispute(
        String reference, String customerCode, String documentNo, long fen, String currency, LocalDate since) {}
