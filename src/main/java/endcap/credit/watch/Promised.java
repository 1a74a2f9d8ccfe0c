package endcap.credit.watch;

import java.time.LocalDate;

/** A payment promised and not settled yet. */
record Promised(long amountFen, LocalDate due) {}
