package endcap.credit.watch;

import endcap.customer.CustomerRef;
import java.time.LocalDate;

/**
 * What an account is to pay: all that is overdue, or, when nothing is, what falls due next.
 *
 * @param customer the credit account
 * @param fen without what is disputed, in the currency
 * @param due the due date of the oldest of it
 * @param daysLate days past that date; 0 when nothing is overdue
 */
public record DueMoney(CustomerRef customer, String currency, long fen, LocalDate due, int daysLate) {}
