package endcap.credit;

import java.time.YearMonth;

/**
 * What the customers of an account bought of a category in a month.
 *
 * @param category blank when nobody said which
 * @param fen sales less returns, in the account's currency; may be negative
 */
public record CategorySales(YearMonth month, String category, long fen) {}
