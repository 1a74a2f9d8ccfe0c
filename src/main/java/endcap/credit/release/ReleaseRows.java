package endcap.credit.release;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What a row of {@code release_request}, with its figures, means. */
final class ReleaseRows {
    private ReleaseRows() {}

    static Release release(ResultSet row) throws SQLException {
        return new Release(
                row.getLong("release_id"),
                row.getLong("draft_id"),
                new HeldOrder(
                        row.getString("customer_code"),
                        row.getString("account_code"),
                        row.getLong("order_fen"),
                        row.getInt("prepaid") == 1,
                        row.getString("currency")),
                new Asked(
                        row.getString("requested_by"),
                        Instant.parse(row.getString("requested_at")),
                        Instant.parse(row.getString("expires_at")),
                        row.getString("reason")),
                Status.of(row.getString("status")),
                decision(row),
                SightRows.sight(row),
                row.getLong("used_fen"),
                row.getInt("uses"));
    }

    private static Optional<Decision> decision(ResultSet row) throws SQLException {
        String by = row.getString("decided_by");
        if (by == null) {
            return Optional.empty();
        }
        Instant at = Instant.parse(row.getString("decided_at"));
        String word = row.getString("decision");
        if (word == null) {
            return Optional.of(new Decision.Rejected(by, at, row.getString("reject_reason")));
        }
        LocalDate validTo = LocalDate.parse(row.getString("valid_to"));
        return Optional.of(
                word.equals("once") ? new Decision.Once(by, at, validTo) : new Decision.Until(by, at, validTo));
    }
}
