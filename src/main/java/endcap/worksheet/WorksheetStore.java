package endcap.worksheet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The entries in the database. */
final class WorksheetStore {
    private static final String ENTRY =
            "SELECT entry_id, sheet, customer_code, person_id, entry_date, draft_id FROM worksheet_entry ";

    private final Jdbi jdbi;

    WorksheetStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Keeps an entry; false when its draft was kept before. */
    boolean keep(Entry entry, Instant at) {
        return jdbi.inTransaction(handle -> {
            Optional<Long> id = handle.createQuery("""
                            INSERT INTO worksheet_entry
                              (sheet, customer_code, person_id, entry_date, draft_id, state, kept_at)
                            VALUES (:sheet, :customer, :person, :date, :draft, 'kept', :at)
                            ON CONFLICT (draft_id) DO NOTHING RETURNING entry_id""")
                    .bind("sheet", entry.sheet())
                    .bind("customer", entry.customerCode())
                    .bind("person", entry.personId())
                    .bind("date", entry.date())
                    .bind("draft", entry.draftId())
                    .bind("at", at)
                    .mapTo(Long.class)
                    .findOne();
            id.ifPresent(key -> writeValues(handle, key, entry));
            id.ifPresent(key -> writeResults(handle, key, entry));
            return id.isPresent();
        });
    }

    /** Takes back what was kept of that draft; false when nothing is. */
    boolean undo(long draftId, Instant at) {
        return jdbi.inTransaction(handle ->
                handle.createUpdate("""
                                UPDATE worksheet_entry SET state = 'undone', undone_at = :at
                                WHERE draft_id = :draft AND state = 'kept'""").bind("at", at).bind("draft", draftId).execute() == 1);
    }

    /** What is kept of a sheet for a customer, newest first. */
    List<Entry> ofCustomer(String sheet, String customerCode, int most) {
        return entries("sheet = :sheet AND customer_code = :whose", sheet, customerCode, most);
    }

    /** What a person has kept of a sheet that is about no customer, newest first. */
    List<Entry> ofPerson(String sheet, String personId, int most) {
        return entries("sheet = :sheet AND person_id = :whose AND customer_code IS NULL", sheet, personId, most);
    }

    private List<Entry> entries(String which, String sheet, String whose, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        ENTRY + "WHERE " + which + " AND state = 'kept' ORDER BY entry_id DESC LIMIT :most")
                .bind("sheet", sheet)
                .bind("whose", whose)
                .bind("most", most)
                .map((row, context) -> entry(row, handle))
                .list());
    }

    private static void writeValues(Handle handle, long id, Entry entry) {
        int place = 0;
        for (Map.Entry<String, Given> value : entry.values().entrySet()) {
            Optional<Evidence> evidence = value.getValue().evidence();
            handle.createUpdate("""
                            INSERT INTO worksheet_value
                              (entry_id, place, name, value, source, channel, known_on, reliability)
                            VALUES (:id, :place, :name, :value, :source, :channel, :on, :reliability)""")
                    .bind("id", id)
                    .bind("place", place++)
                    .bind("name", value.getKey())
                    .bind("value", value.getValue().value())
                    .bind("source", evidence.map(Evidence::source))
                    .bind("channel", evidence.map(Evidence::channel))
                    .bind("on", evidence.map(Evidence::on))
                    .bind("reliability", evidence.map(one -> one.reliability().word()))
                    .execute();
        }
    }

    private static void writeResults(Handle handle, long id, Entry entry) {
        int place = 0;
        for (Map.Entry<String, String> result : entry.results().entrySet()) {
            handle.createUpdate("""
                            INSERT INTO worksheet_result (entry_id, place, name, value)
                            VALUES (:id, :place, :name, :value)""")
                    .bind("id", id)
                    .bind("place", place++)
                    .bind("name", result.getKey())
                    .bind("value", result.getValue())
                    .execute();
        }
    }

    private static Entry entry(ResultSet row, Handle handle) throws SQLException {
        long id = row.getLong("entry_id");
        Map<String, Given> values = new LinkedHashMap<>();
        handle.createQuery("SELECT * FROM worksheet_value WHERE entry_id = :id ORDER BY place")
                .bind("id", id)
                .map((value, context) -> values.put(value.getString("name"), given(value)))
                .list();
        Map<String, String> results = new LinkedHashMap<>();
        handle.createQuery("SELECT name, value FROM worksheet_result WHERE entry_id = :id ORDER BY place")
                .bind("id", id)
                .map((value, context) -> results.put(value.getString("name"), value.getString("value")))
                .list();
        return new Entry(
                row.getString("sheet"),
                Optional.ofNullable(row.getString("customer_code")),
                row.getString("person_id"),
                LocalDate.parse(row.getString("entry_date")),
                row.getLong("draft_id"),
                values,
                results);
    }

    private static Given given(ResultSet row) throws SQLException {
        Given given = new Given(row.getString("value"), Given.Origin.KEPT, Optional.empty());
        return row.getString("source") == null
                ? given
                : given.from(new Evidence(
                        row.getString("source"),
                        row.getString("channel"),
                        LocalDate.parse(row.getString("known_on")),
                        Reliability.named(row.getString("reliability"))));
    }
}
