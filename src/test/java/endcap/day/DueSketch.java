package endcap.day;

import endcap.chat.Choice;
import endcap.customer.CustomerRef;
import java.time.LocalDate;
import java.util.Optional;

/** Things to see to, in a line. */
final class DueSketch {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private DueSketch() {}

    /**
     * One.
     *
     * @param grade blank for none
     * @param days from today
     */
    static Due due(DueKind kind, String grade, int days, long fen, String customer) {
        return new Due(
                kind,
                Optional.of(new CustomerRef(customer, customer)),
                Optional.of(grade).filter(known -> !known.isEmpty()),
                "what",
                TODAY.plusDays(days),
                fen,
                new Choice("look", "/credit " + customer));
    }
}
