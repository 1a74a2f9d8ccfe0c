package endcap.intake;

/** A cell, or a whole file, does not say what it should; expected, so it carries a reason and no stack trace. */
public final class Unreadable extends RuntimeException {
    private final transient Reason reason;

    /** Unreadable for that reason. */
    public Unreadable(Reason reason) {
        super(reason.key(), null, false, false);
        this.reason = reason;
    }

    /** Unreadable for the reason with that text key, in the section {@code intake}. */
    static Unreadable because(String key, Object... args) {
        return new Unreadable(Reason.of(key, args));
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}
