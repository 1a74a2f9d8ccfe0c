package endcap.customer;

import java.util.List;

/** The names the customers go by, ready to be searched. Nothing is read before the first question. */
public final class CustomerNames {
    private final CustomerStore store;

    /** The names of these customers. */
    public CustomerNames(CustomerStore store) {
        this.store = store;
    }

    /** To be called after an import: the next question sees the new names. */
    public void refresh() {}

    List<Customer> within(Reach reach) {
        return reach.everything()
                ? store.all()
                : reach.owners().stream()
                        .flatMap(owner -> store.accountsOf(owner).stream())
                        .distinct()
                        .toList();
    }
}
