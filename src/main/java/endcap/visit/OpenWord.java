package endcap.visit;

import java.time.LocalDate;

/**
 * Something said at a visit that is to happen by a day, and of which nothing shows that it has.
 *
 * @param personId whose visit it was
 * @param by who is to do it
 */
public record OpenWord(String customerCode, String personId, By by, String what, LocalDate due) {
    /** Who is to do it. */
    public enum By {
        /** We promised it. */
        US,
        /** The customer promised it. */
        CUSTOMER,
        /** The next step we set ourselves. */
        NEXT_STEP
    }
}
