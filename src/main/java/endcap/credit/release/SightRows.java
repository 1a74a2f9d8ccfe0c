package endcap.credit.release;

import endcap.credit.Ageing;
import endcap.credit.ReasonCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** What a row of {@code release_sight} means. */
final class SightRows {
    private SightRows() {}

    /** Keeps the figures of that release; those kept before stay as they are. */
    static void keep(Handle handle, long releaseId, Sight sight) {
        Ageing ageing = sight.ageing();
        handle.createUpdate("""
                        INSERT INTO release_sight (release_id, mark, verdict, reasons, limit_fen, exposure_fen, overdue_fen,
                          not_due_fen, days_1_30_fen, days_31_60_fen, days_61_90_fen, over_90_fen, data_as_of)
                        VALUES (:id, :mark, :verdict, :reasons, :limit, :exposure, :overdue,
                          :notDue, :to30, :to60, :to90, :over90, :asOf)
                        ON CONFLICT (release_id, mark) DO NOTHING""")
                .bind("id", releaseId)
                .bind("mark", sight.mark())
                .bind("verdict", sight.verdict())
                .bind("reasons", sight.reasons().stream().map(ReasonCode::name).collect(Collectors.joining(" ")))
                .bind(
                        "limit",
                        sight.limitFen().isEmpty() ? null : sight.limitFen().getAsLong())
                .bind("exposure", sight.exposureFen())
                .bind("overdue", sight.overdueFen())
                .bind("notDue", ageing.notDueFen())
                .bind("to30", ageing.days1To30Fen())
                .bind("to60", ageing.days31To60Fen())
                .bind("to90", ageing.days61To90Fen())
                .bind("over90", ageing.over90Fen())
                .bind("asOf", sight.dataAsOf().orElse(null))
                .execute();
    }

    static Sight sight(ResultSet row) throws SQLException {
        String reasons = row.getString("reasons");
        long limit = row.getLong("limit_fen");
        OptionalLong limitFen = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(limit);
        return new Sight(
                row.getString("verdict"),
                Arrays.stream(reasons.split(" "))
                        .filter(name -> !name.isEmpty())
                        .map(ReasonCode::valueOf)
                        .toList(),
                limitFen,
                row.getLong("exposure_fen"),
                row.getLong("overdue_fen"),
                new Ageing(
                        row.getLong("not_due_fen"),
                        row.getLong("days_1_30_fen"),
                        row.getLong("days_31_60_fen"),
                        row.getLong("days_61_90_fen"),
                        row.getLong("over_90_fen")),
                Optional.ofNullable(row.getString("data_as_of")).map(LocalDate::parse));
    }
}
