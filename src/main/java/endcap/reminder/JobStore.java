package endcap.reminder;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The jobs in the database, one row each, found by name. Looking writes nothing, so it waits for no writer. */
final class JobStore {
    private final Jdbi jdbi;

    JobStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** How that job stands. */
    Job job(String name) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT turn, leased_until, last_run FROM job WHERE name = :name")
                .bind("name", name)
                .map((row, context) -> new Job(
                        row.getLong("turn"), moment(row.getString("leased_until")), moment(row.getString("last_run"))))
                .findOne()
                .orElse(Job.NEVER_DONE));
    }

    /** Takes the job until then; false when somebody has taken it since it was looked at. */
    boolean take(String name, Job seen, Instant until) {
        return jdbi.inTransaction(handle -> handle.createUpdate("""
                        INSERT INTO job (name, turn, leased_until) VALUES (:name, 1, :until)
                        ON CONFLICT (name) DO UPDATE SET turn = job.turn + 1, leased_until = excluded.leased_until
                        WHERE job.turn = :seen""")
                        .bind("name", name)
                        .bind("until", until)
                        .bind("seen", seen.turn())
                        .execute()
                == 1);
    }

    /** Gives the job back as done at that moment, unless it has been taken again since. */
    void finish(String name, long turn, Instant began) {
        jdbi.useTransaction(handle -> handle.createUpdate(
                        "UPDATE job SET last_run = :began, leased_until = NULL WHERE name = :name AND turn = :turn")
                .bind("began", began)
                .bind("name", name)
                .bind("turn", turn)
                .execute());
    }

    private static Optional<Instant> moment(@Nullable String text) {
        return Optional.ofNullable(text).map(Instant::parse);
    }
}
