package endcap.customer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A customer as all features know it.
 *
 * @param aliases other names it goes by for everybody
 * @param parentCode the customer it belongs to: a store to its chain
 * @param kind chain, store, distributor or other
 * @param grade A to D
 * @param owner the id of the person it belongs to; null when that is its parent's
 */
public record Customer(
        String code,
        String name,
        @Nullable String shortName,
        List<String> aliases,
        @Nullable String parentCode,
        @Nullable String kind,
        @Nullable String city,
        @Nullable String grade,
        @Nullable String owner) {
    public Customer {
        aliases = List.copyOf(aliases);
    }

    /** Its name and its city, which tells it from others of that name. */
    public String nameAndCity() {
        return city == null || city.isBlank() ? name : name + " · " + city;
    }

    /** Code and name, as every answer's data names a customer. */
    public CustomerRef ref() {
        return new CustomerRef(code, name);
    }
}
