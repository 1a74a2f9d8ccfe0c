package endcap.promotion;

import java.time.LocalDate;
import java.util.Optional;

/** Reads a period out of words: 12月, 下周, Q4, 12.5-12.12. */
public interface PeriodReader {
    /** The first period in {@code words}; a day named alone is a period of one day. */
    Optional<Mention> find(String words, LocalDate today);

    /** A period and the words that name it, {@code [start, end)}. */
    record Mention(Days days, int start, int end) {}
}
