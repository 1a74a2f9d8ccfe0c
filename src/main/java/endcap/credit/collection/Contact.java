package endcap.credit.collection;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Somebody at a customer.
 *
 * @param stance sponsor, supporter, neutral, non-supporter or opponent
 * @param decides what they decide on, in free words
 */
record Contact(String name, Optional<String> role, Optional<String> stance, Optional<String> decides) {
    private static final List<String> STANCES = List.of("sponsor", "supporter", "neutral", "non-supporter", "opponent");

    /** Whom to speak to first: who decides, among them who is on our side, among them who decides on money. */
    static final Comparator<Contact> FIRST_TO_SPEAK_TO = Comparator.comparing(
                    (Contact contact) -> contact.decides().isEmpty())
            .thenComparing(Contact::distance)
            .thenComparing(contact -> !contact.decidesOnPayment())
            .thenComparing(Contact::name);

    private int distance() {
        int place = STANCES.indexOf(stance.orElse("neutral"));
        return place < 0 ? STANCES.indexOf("neutral") : place;
    }

    private boolean decidesOnPayment() {
        return decides.filter(what -> what.matches("(?is).*(?:付款|回款|结款|财务|全部|pay|finance|everything).*"))
                .isPresent();
    }
}
