package endcap.customer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/** The people at the customers. */
public final class ContactStore {
    /** Walks from the customers of these people to their contacts, whose key begins with the customer's code. */
    static final String BIRTHDAYS = CustomerStore.OWNED + """
            SELECT k.customer_code, k.name, k.role, k.birthday FROM owned o CROSS JOIN contact k
            WHERE k.customer_code = o.customer_code AND k.birthday IS NOT NULL
            ORDER BY k.customer_code, k.name""";

    private final Jdbi jdbi;

    /** The contacts in that database. */
    public ContactStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Somebody whose day of birth is known. */
    record Born(String customerCode, String name, Optional<String> role, LocalDate birthday) {}

    /** Everybody at the customers of these people whose day of birth is known. */
    List<Born> born(Set<String> owners) {
        return owners.isEmpty()
                ? List.of()
                : jdbi.withHandle(handle -> handle.createQuery(BIRTHDAYS)
                        .bindList("owners", List.copyOf(owners))
                        .map((row, context) -> new Born(
                                row.getString("customer_code"),
                                row.getString("name"),
                                Optional.ofNullable(row.getString("role")).filter(role -> !role.isBlank()),
                                LocalDate.parse(row.getString("birthday"))))
                        .list());
    }
}
