package endcap.customer;

import java.util.Collection;
import java.util.Set;

/**
 * The accounts a person has a right to see: everybody's, or those that certain people own with everything beneath them.
 *
 * @param owners person ids; of no meaning when {@code everything}
 */
public record Reach(boolean everything, Set<String> owners) {
    public Reach {
        owners = Set.copyOf(owners);
    }

    /** Every account, those nobody owns included. */
    public static Reach ofEverything() {
        return new Reach(true, Set.of());
    }

    /** The accounts of these people. */
    public static Reach ofAccountsOf(Set<String> owners) {
        return new Reach(false, owners);
    }

    /** Whether an account with these owners, its own and those of what it belongs to, is within. */
    public boolean covers(Collection<String> ownersOfAccount) {
        return everything || ownersOfAccount.stream().anyMatch(owners::contains);
    }
}
