package endcap.customer;

import endcap.chat.User;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What each person calls customers. A name that fitted several is kept until the person says by code which was meant;
 * from then on it is theirs for that customer.
 */
final class LearnedNames {
    /** Who names a customer by code later than this is no longer answering. */
    private static final Duration ANSWERED_WITHIN = Duration.ofMinutes(10);

    private final LearnedNameStore store;
    private final Clock clock;

    LearnedNames(LearnedNameStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * The names of this person that stand in the text.
     *
     * @param visible the customer with a code, if the person may see it
     */
    Map<String, Customer> in(Said said, User user, Function<String, Optional<Customer>> visible) {
        String written = Unit.written(said.units());
        Map<String, Customer> names = new HashMap<>();
        store.learned(user.id()).forEach((name, code) -> {
            if (written.contains(name)) {
                visible.apply(code).ifPresent(customer -> names.put(name, customer));
            }
        });
        return names;
    }

    /** These words fitted several customers. */
    void unclear(User user, Found found) {
        store.ask(
                user.id(),
                new LearnedNameStore.Unclear(
                        found.span().written(),
                        found.fits().stream().map(Customer::code).toList(),
                        clock.instant()));
    }

    /** The person named a customer by its code: if a name of theirs was unclear and this is one it fitted, it is learned. */
    void explained(User user, String code) {
        Instant now = clock.instant();
        store.unclear(user.id())
                .filter(unclear -> unclear.candidates().contains(code))
                .filter(unclear -> !unclear.askedAt().plus(ANSWERED_WITHIN).isBefore(now))
                .ifPresent(unclear -> store.learn(user.id(), unclear.name(), code, now));
    }
}
