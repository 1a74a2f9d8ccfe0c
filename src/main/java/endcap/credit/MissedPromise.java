package endcap.credit;

import java.time.LocalDate;

/**
 * A payment that was promised for a day and did not come.
 *
 * @param amountFen what is still missing of it
 */
public record MissedPromise(long amountFen, LocalDate dueDate) {}
