package endcap.customer;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** What each person calls customers, and the name that was last unclear to us. */
final class LearnedNameStore {
    /** A name that fitted several customers. */
    record Unclear(String name, List<String> candidates, Instant askedAt) {}

    private final Jdbi jdbi;

    LearnedNameStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** From name to customer code, for one person. */
    Map<String, String> learned(String personId) {
        Map<String, String> codes = new LinkedHashMap<>();
        jdbi.useHandle(
                handle -> handle.createQuery("SELECT alias, customer_code FROM learned_alias WHERE person_id = :person")
                        .bind("person", personId)
                        .map((row, context) -> Map.entry(row.getString("alias"), row.getString("customer_code")))
                        .forEach(entry -> codes.put(entry.getKey(), entry.getValue())));
        return codes;
    }

    /** The person's name that waits for an explanation. */
    Optional<Unclear> unclear(String personId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT alias, candidate_codes, asked_at FROM unclear_name WHERE person_id = :person")
                .bind("person", personId)
                .map((row, context) -> new Unclear(
                        row.getString("alias"),
                        List.of(row.getString("candidate_codes").split("\n")),
                        Instant.parse(row.getString("asked_at"))))
                .findOne());
    }

    /** Remembers what was unclear, instead of what was before. */
    void ask(String personId, Unclear unclear) {
        jdbi.useTransaction(handle -> handle.createUpdate("""
                        INSERT INTO unclear_name (person_id, alias, candidate_codes, asked_at)
                        VALUES (:person, :alias, :codes, :at)
                        ON CONFLICT (person_id) DO UPDATE SET
                          alias = excluded.alias, candidate_codes = excluded.candidate_codes, asked_at = excluded.asked_at""")
                .bind("person", personId)
                .bind("alias", unclear.name())
                .bind("codes", String.join("\n", unclear.candidates()))
                .bind("at", unclear.askedAt())
                .execute());
    }

    /** From now on the person means that customer by that name, which is no longer unclear. */
    void learn(String personId, String name, String code, Instant at) {
        jdbi.useTransaction(handle -> {
            handle.createUpdate("""
                            INSERT INTO learned_alias (person_id, alias, customer_code, learned_at)
                            VALUES (:person, :alias, :code, :at)
                            ON CONFLICT (person_id, alias) DO UPDATE SET
                              customer_code = excluded.customer_code, learned_at = excluded.learned_at""")
                    .bind("person", personId)
                    .bind("alias", name)
                    .bind("code", code)
                    .bind("at", at)
                    .execute();
            handle.createUpdate("DELETE FROM unclear_name WHERE person_id = :person AND alias = :alias")
                    .bind("person", personId)
                    .bind("alias", name)
                    .execute();
        });
    }
}
