package endcap.deck;

/** Ends the reading of a file that is skipped as a whole; unchecked, because it has to pass through the parsers. */
final class Unreadable extends RuntimeException {
    private final Reason reason;

    Unreadable(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
