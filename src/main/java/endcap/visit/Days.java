package endcap.visit;

import java.time.LocalDate;

/** A day, or the days from one to another, both counted. */
record Days(LocalDate from, LocalDate to) {
    boolean isOneDay() {
        return from.equals(to);
    }
}
