package endcap.knowledge.learning;

import endcap.knowledge.Feedback;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Keeps questions in the database, each in a gap. Every look-up here is by a key of an index: keeping a question costs the
 * same however many there are.
 */
final class FilingStore {
    private final Jdbi jdbi;

    FilingStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * One time a question was asked in vain, to be kept.
     *
     * @param origin what tells a repeated delivery from a second time; empty when the channel does not say
     */
    record Filing(Feedback.Asked asked, String personId, boolean namesCustomer, Optional<String> origin, Instant at) {}

    /** The gap this delivery was kept under before. */
    Optional<Long> kept(String personId, String origin) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT gap_id FROM gap_question WHERE person_id = :person AND origin = :origin")
                .bind("person", personId)
                .bind("origin", origin)
                .mapTo(Long.class)
                .findOne());
    }

    /** The open gap in which a question of that key stands. */
    Optional<Long> openWith(String questionKey) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT gap.gap_id FROM gap_question
                        JOIN gap ON gap.gap_id = gap_question.gap_id AND gap.status = 'open'
                        WHERE gap_question.question_key = :key LIMIT 1""")
                .bind("key", questionKey)
                .mapTo(Long.class)
                .findOne());
    }

    /**
     * Keeps a question.
     *
     * @param alike the gap it belongs to; one that is no longer open counts as none
     * @return the number of the gap it is now in
     */
    long file(Filing filing, Optional<Long> alike) {
        return jdbi.inTransaction(handle -> {
            long gap = alike.filter(id -> isOpen(handle, id)).orElseGet(() -> open(handle, filing));
            if (add(handle, filing, gap)) {
                handle.createUpdate("UPDATE gap SET times = times + 1, last_asked_at = :at WHERE gap_id = :gap")
                        .bind("at", filing.at())
                        .bind("gap", gap)
                        .execute();
            }
            return gap;
        });
    }

    private static boolean isOpen(Handle handle, long gap) {
        return handle.createQuery("SELECT 1 FROM gap WHERE gap_id = :gap AND status = 'open'")
                .bind("gap", gap)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    /** Two who ask the same at once open one gap. */
    private static long open(Handle handle, Filing filing) {
        return handle.createQuery("""
                        INSERT INTO gap (question, question_key, person_id, names_customer, nearest, status, times,
                                         first_asked_at, last_asked_at)
                        VALUES (:question, :key, :person, :names, :nearest, 'open', 0, :at, :at)
                        ON CONFLICT (question_key) WHERE status = 'open'
                        DO UPDATE SET last_asked_at = excluded.last_asked_at
                        RETURNING gap_id""")
                .bind("question", filing.asked().text())
                .bind("key", filing.asked().key())
                .bind("person", filing.personId())
                .bind("names", filing.namesCustomer() ? 1 : 0)
                .bind("nearest", String.join(GapStore.BETWEEN, filing.asked().nearest()))
                .bind("at", filing.at())
                .mapTo(Long.class)
                .one();
    }

    private static boolean add(Handle handle, Filing filing, long gap) {
        return handle.createUpdate("""
                        INSERT INTO gap_question (gap_id, question, question_key, person_id, names_customer, asked_at, origin)
                        VALUES (:gap, :question, :key, :person, :names, :at, :origin)
                        ON CONFLICT (person_id, origin) DO NOTHING""")
                        .bind("gap", gap)
                        .bind("question", filing.asked().text())
                        .bind("key", filing.asked().key())
                        .bind("person", filing.personId())
                        .bind("names", filing.namesCustomer() ? 1 : 0)
                        .bind("at", filing.at())
                        .bind("origin", filing.origin().orElse(null))
                        .execute()
                == 1;
    }
}
