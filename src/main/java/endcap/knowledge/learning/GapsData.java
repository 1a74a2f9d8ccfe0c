package endcap.knowledge.learning;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The open gaps as other programs read them; component names are the JSON names.
 *
 * @param gaps most asked first
 */
record GapsData(List<Row> gaps) {
    GapsData {
        gaps = List.copyOf(gaps);
    }

    /** A person. */
    record Person(String id, String name) {}

    /**
     * One gap.
     *
     * @param question null for who may not read its words
     * @param owner null when nobody was named
     * @param status {@code open}, {@code answered} or {@code closed}
     */
    record Row(
            long gap,
            @Nullable String question,
            int times,
            LocalDate firstAsked,
            LocalDate lastAsked,
            @Nullable Person owner,
            String status) {}

    /**
     * One gap with its questions.
     *
     * @param outcome why it was closed, or the id of the topic that answers it
     * @param nearest ids of the topics that came nearest
     */
    record One(Row gap, @Nullable String outcome, List<Asked> questions, List<String> nearest) {
        One {
            questions = List.copyOf(questions);
            nearest = List.copyOf(nearest);
        }
    }

    /** One time it was asked; {@code question} is null for who may not read its words. */
    record Asked(@Nullable String question, Person by, LocalDate on) {}

    /** The pages past the day from which they want reading again, longest first. */
    record Stale(List<StalePage> stale) {
        Stale {
            stale = List.copyOf(stale);
        }
    }

    /** A page past its review date; {@code owner} is null when nobody was named. */
    record StalePage(
            String id,
            String lang,
            String title,
            String file,
            @Nullable Person owner,
            LocalDate review) {}
}
