package endcap;

/** The work cannot be begun for a reason the person at the keyboard can mend; the message says how. */
final class CannotStart extends RuntimeException {
    CannotStart(String message) {
        super(message, null, false, false);
    }
}
