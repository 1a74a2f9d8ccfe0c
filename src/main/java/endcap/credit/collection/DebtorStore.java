package endcap.credit.collection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/**
 * How debtors are dealt with, and who is who there. A type is found over {@code debtor_type_by_account}, contacts by their
 * key.
 */
final class DebtorStore {
    private final Jdbi jdbi;

    DebtorStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Keeps how the account is to be dealt with, once for each draft. */
    void decide(long draftId, String accountCode, KnownType known) {
        jdbi.useTransaction(handle -> handle.createUpdate("""
                        INSERT INTO debtor_type (draft_id, account_code, type, signs, person_id, decided_at)
                        VALUES (:draft, :account, :type, :signs, :person, :at) ON CONFLICT (draft_id) DO NOTHING""")
                .bind("draft", draftId)
                .bind("account", accountCode)
                .bind("type", known.type().word())
                .bind("signs", known.signs().codes())
                .bind("person", known.personId())
                .bind("at", known.decidedAt())
                .execute());
    }

    /** Takes a decision back; the one before it counts again. */
    void undecide(long draftId, Instant at) {
        jdbi.useTransaction(handle -> handle.createUpdate(
                        "UPDATE debtor_type SET undone_at = :at WHERE draft_id = :draft AND undone_at IS NULL")
                .bind("at", at)
                .bind("draft", draftId)
                .execute());
    }

    /** How the account is dealt with by the last decision. */
    Optional<KnownType> type(String accountCode) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT type, signs, person_id, decided_at FROM debtor_type
                        WHERE account_code = :account AND undone_at IS NULL ORDER BY type_id DESC LIMIT 1""")
                .bind("account", accountCode)
                .map((row, context) -> new KnownType(
                        DebtorType.of(row.getString("type")).orElseThrow(),
                        Signs.kept(row.getString("signs")),
                        row.getString("person_id"),
                        Instant.parse(row.getString("decided_at"))))
                .findOne());
    }

    /** Who is who at a customer. */
    List<Contact> contacts(String customerCode) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT name, role, stance, decides FROM contact WHERE customer_code = :customer")
                .bind("customer", customerCode)
                .map((row, context) -> new Contact(
                        row.getString("name"), text(row, "role"), text(row, "stance"), text(row, "decides")))
                .list());
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).filter(text -> !text.isBlank());
    }
}
