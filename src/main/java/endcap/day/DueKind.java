package endcap.day;

import java.util.Locale;

/**
 * What there is to see to, in the order in which it comes first on the same day. First what stops others; then what cannot
 * be made good tomorrow; then words given, ours before the customer's; then money; then what costs one tap; a round of
 * visits last, because it is the longest part of the list and nobody was told a day.
 */
public enum DueKind {
    /** A held order waits for this person's decision. */
    RELEASE(Pressing.AT_ONCE),
    /** A dispute waits for this person's decision. */
    DISPUTE(Pressing.WHEN_LATE),
    /** Orders for a promotion close. */
    ORDER_DEADLINE(Pressing.WHEN_LATE),
    /** We, or the customer, promised something on a visit. */
    PROMISE(Pressing.WHEN_LATE),
    /** The next step of a visit. */
    FOLLOW_UP(Pressing.WHEN_LATE),
    /** A customer promised to pay. */
    MONEY_PROMISED(Pressing.WHEN_LATE),
    /** Money is overdue, or falls due. */
    MONEY_DUE(Pressing.WHEN_LATE),
    /** Something was written down and waits for this person's yes. */
    DRAFT(Pressing.NEVER),
    /** Somebody at a customer's has a birthday. */
    BIRTHDAY(Pressing.NEVER),
    /** The customer was last visited so long ago that it is its turn. */
    VISIT(Pressing.NEVER);

    private final Pressing pressing;

    DueKind(Pressing pressing) {
        this.pressing = pressing;
    }

    /** When it goes before all that is due on the day itself. */
    enum Pressing {
        /** From the beginning: somebody cannot go on without it. */
        AT_ONCE,
        /** Once its day is over: a word was given, or money is missing. */
        WHEN_LATE,
        /** Not at all: its day is our own, and a day later is no broken word. */
        NEVER
    }

    Pressing pressing() {
        return pressing;
    }

    /** Its name in the data. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
