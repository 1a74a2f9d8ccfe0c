package endcap.credit.collection;

import java.time.Instant;

/** How somebody decided a debtor is to be dealt with, on which signs; none when it was picked outright. */
record KnownType(DebtorType type, Signs signs, String personId, Instant decidedAt) {}
