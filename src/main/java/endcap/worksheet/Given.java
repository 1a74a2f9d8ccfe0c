package endcap.worksheet;

import java.util.Optional;

/**
 * A value of a field, and how it came to be there.
 *
 * @param value as it is held (see {@link Field})
 */
record Given(String value, Origin origin, Optional<Evidence> evidence) {
    /** Who filled the field in. */
    enum Origin {
        /** The person, now. */
        SAID,
        /** An earlier entry. */
        KEPT,
        /** The company's data. */
        DATA,
        /** The definition. */
        DEFAULT
    }

    static Given said(String value) {
        return new Given(value, Origin.SAID, Optional.empty());
    }

    Given from(Evidence known) {
        return new Given(value, origin, Optional.of(known));
    }

    Given as(Origin other) {
        return new Given(value, other, evidence);
    }
}
