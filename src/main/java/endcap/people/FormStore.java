package endcap.people;

import endcap.chat.Form;
import endcap.chat.KeptForms;
import endcap.chat.User;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Offered forms in the database: the tap that opens one may arrive on another node. */
public final class FormStore implements KeptForms {
    /** Stands after each option in their one column; nothing a person writes holds it. */
    private static final String END = "\u001f";

    private final Jdbi jdbi;

    /** The forms in that database. */
    public FormStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public String keep(User user, Form form, Instant at) {
        return jdbi.inTransaction(handle -> {
            long id = handle.createQuery("""
                            INSERT INTO kept_form (person_id, title, submit, says, kept_at)
                            VALUES (:person, :title, :submit, :says, :at) RETURNING form_id""")
                    .bind("person", user.id())
                    .bind("title", form.title())
                    .bind("submit", form.submit())
                    .bind("says", form.says())
                    .bind("at", at)
                    .mapTo(Long.class)
                    .one();
            for (int place = 0; place < form.fields().size(); place++) {
                add(handle, id, place, form.fields().get(place));
            }
            return Long.toString(id);
        });
    }

    private static void add(Handle handle, long id, int place, Form.Field field) {
        handle.createUpdate("""
                        INSERT INTO kept_form_field (form_id, place, name, label, kind, required, options, value)
                        VALUES (:id, :place, :name, :label, :kind, :required, :options, :value)""")
                .bind("id", id)
                .bind("place", place)
                .bind("name", field.name())
                .bind("label", field.label())
                .bind("kind", field.kind().name())
                .bind("required", field.required() ? 1 : 0)
                .bind("options", field.options().stream().map(one -> one + END).collect(Collectors.joining()))
                .bind("value", field.value())
                .execute();
    }

    @Override
    public Optional<Form> find(User user, String name) {
        return name.matches("[0-9]{1,18}")
                ? jdbi.withHandle(handle -> find(handle, user, Long.parseLong(name)))
                : Optional.empty();
    }

    private static Optional<Form> find(Handle handle, User user, long id) {
        return handle.createQuery(
                        "SELECT title, submit, says FROM kept_form WHERE form_id = :id AND person_id = :person")
                .bind("id", id)
                .bind("person", user.id())
                .map((row, context) -> new Form(
                        row.getString("title"), row.getString("submit"), row.getString("says"), fields(handle, id)))
                .findOne();
    }

    private static List<Form.Field> fields(Handle handle, long id) {
        return handle.createQuery("""
                        SELECT name, label, kind, required, options, value FROM kept_form_field
                        WHERE form_id = :id ORDER BY place""")
                .bind("id", id)
                .map((row, context) -> field(row))
                .list();
    }

    private static Form.Field field(ResultSet row) throws SQLException {
        String[] options = row.getString("options").split(END, -1);
        return new Form.Field(
                row.getString("name"),
                row.getString("label"),
                Form.Kind.valueOf(row.getString("kind")),
                row.getInt("required") == 1,
                List.of(options).subList(0, options.length - 1),
                row.getString("value"));
    }

    @Override
    public void forget(Instant before) {
        jdbi.useTransaction(handle -> {
            handle.createUpdate("""
                            DELETE FROM kept_form_field
                            WHERE form_id IN (SELECT form_id FROM kept_form WHERE kept_at < :before)""").bind("before", before).execute();
            handle.createUpdate("DELETE FROM kept_form WHERE kept_at < :before")
                    .bind("before", before)
                    .execute();
        });
    }
}
