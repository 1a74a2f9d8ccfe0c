package endcap.language;

import java.util.List;
import java.util.Optional;

/**
 * The dates of a text.
 *
 * @param periods days and periods, in their order
 * @param impossible what is written like a date but is none (2月30日, 2026-02-29), in the person's words; never to be
 *     passed over in silence
 */
public record Dates(List<Found<Period>> periods, List<Found<String>> impossible) {
    public Dates {
        periods = List.copyOf(periods);
        impossible = List.copyOf(impossible);
    }

    /** The first one, if there is any. */
    public Optional<Period> first() {
        return periods.stream().findFirst().map(Found::value);
    }
}
