package endcap.visit;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Which kept files are photos of which visit. A row stays when its photo was taken back. */
final class VisitPhotoStore {
    private record Count(long visitId, int photos) {}

    private final Jdbi jdbi;

    VisitPhotoStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Puts a file with a visit; false when it is with one already, or was.
     *
     * @param words that came with it, may be blank
     */
    boolean attach(long visitId, long fileId, String words, String by, Instant at) {
        return jdbi.inTransaction(handle -> handle.createUpdate("""
                                INSERT INTO visit_photo (visit_id, file_id, words, attached_by, attached_at)
                                VALUES (:visit, :file, :words, :by, :at) ON CONFLICT (file_id) DO NOTHING""")
                        .bind("visit", visitId)
                        .bind("file", fileId)
                        .bind("words", words)
                        .bind("by", by)
                        .bind("at", at)
                        .execute()
                == 1);
    }

    /** Whether a file is or was with a visit. */
    boolean has(long fileId) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT 1 FROM visit_photo WHERE file_id = :file")
                .bind("file", fileId)
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
    }

    /** Takes a photo back; false when it was with no visit any more. */
    boolean remove(long fileId, Instant at) {
        return jdbi.inTransaction(handle -> handle.createUpdate(
                                "UPDATE visit_photo SET removed_at = :at WHERE file_id = :file AND removed_at IS NULL")
                        .bind("at", at)
                        .bind("file", fileId)
                        .execute()
                == 1);
    }

    /** How many photos there are of a visit. */
    int count(long visitId) {
        return counts(List.of(visitId)).getOrDefault(visitId, 0);
    }

    /** How many photos there are of each visit; one without is not in it. */
    Map<Long, Integer> counts(Collection<Long> visitIds) {
        if (visitIds.isEmpty()) {
            return Map.of();
        }
        return jdbi.withHandle(handle -> handle
                .createQuery("""
                        SELECT visit_id, COUNT(*) AS photos FROM visit_photo
                        WHERE visit_id IN (<visits>) AND removed_at IS NULL GROUP BY visit_id""")
                .bindList("visits", List.copyOf(visitIds))
                .map((row, context) -> new Count(row.getLong("visit_id"), row.getInt("photos")))
                .stream()
                .collect(Collectors.toMap(Count::visitId, Count::photos)));
    }
}
