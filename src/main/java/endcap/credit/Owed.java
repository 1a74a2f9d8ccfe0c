package endcap.credit;

import java.math.BigDecimal;

/**
 * What a customer's credit account should have paid by now, without disputed parts.
 *
 * @param amount more than 0, in units of the currency
 * @param oldestDays days past due of the oldest of it
 * @param currency ISO 4217
 */
public record Owed(BigDecimal amount, int oldestDays, String currency) {}
