package endcap.visit;

import java.util.List;

/** What came of writing down the visits of a message. */
sealed interface Drafted {
    /** They are stored and wait for a yes. */
    record Fresh(List<Visit> visits) implements Drafted {}

    /** This very delivery was stored before: these are its visits as they stand now. */
    record Already(List<Visit> visits) implements Drafted {}

    /** The person said the same about the same customer minutes ago; nothing was stored. */
    record SaidBefore(NewVisit visit) implements Drafted {}
}
