package endcap.credit.collection;

import endcap.chat.Texts;
import java.util.Locale;

/** How far collecting has gone, mildest first; the number people say is the place in this list. */
enum Step {
    /** There is nothing to collect. */
    NONE,
    /** A friendly word before or at the due date. */
    REMINDER,
    /** A statement of account for the customer to check and sign. */
    STATEMENT,
    /** The manager comes along. */
    MANAGER_VISIT,
    /** No more goods on credit. */
    SUPPLY_STOP,
    /** A demand in writing, with a last day. */
    WRITTEN_DEMAND,
    /** Whatever the law offers, decided by the company. */
    LAWYER;

    /** 0 for none, 1 to 6. */
    int number() {
        return ordinal();
    }

    /**
     * The step of that number.
     *
     * @throws IndexOutOfBoundsException unless it is 0 to 6
     */
    static Step of(int number) {
        return values()[number];
    }

    /** One further, the last stays the last. */
    Step next() {
        return values()[Math.min(ordinal() + 1, LAWYER.ordinal())];
    }

    /** Whether what it writes needs the manager’s or the lawyer’s eyes first. */
    boolean needsALook() {
        return compareTo(WRITTEN_DEMAND) >= 0;
    }

    /** The article that says how it is done. */
    String topic() {
        return switch (this) {
            case NONE, REMINDER -> "receivables-doctor-mindset";
            case STATEMENT -> "collection-skills";
            case MANAGER_VISIT -> "collection-occasions";
            case SUPPLY_STOP, WRITTEN_DEMAND, LAWYER -> "collection-means";
        };
    }

    String name(Texts texts) {
        return texts.text("collection.step." + name().toLowerCase(Locale.ROOT));
    }

    static Step further(Step one, Step other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
