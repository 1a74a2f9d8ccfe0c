package endcap.credit.collection;

import endcap.customer.Customer;
import endcap.customer.Customers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes plans out of the books, the log and the articles. */
final class Planning {
    /** How far back the log counts; far more than anybody writes about one debt. */
    static final int WHOLE_LOG = 200;

    private static final int MOST_CONTACTS = 3;

    private final CollectionStore log;
    private final DebtorStore debtors;
    private final Customers customers;
    private final Ladder ladder;
    private final Techniques techniques;

    Planning(CollectionStore log, DebtorStore debtors, Customers customers, Ladder ladder, Techniques techniques) {
        this.log = log;
        this.debtors = debtors;
        this.customers = customers;
        this.ladder = ladder;
        this.techniques = techniques;
    }

    /** The plan for a debtor, dealt with as was last decided. */
    Plan plan(Debtor debtor, Locale locale) {
        return plan(debtor, debtors.type(debtor.account().code()), locale);
    }

    /** The plan for a debtor dealt with in that way. */
    Plan plan(Debtor debtor, Optional<KnownType> type, Locale locale) {
        Stage stage = stage(debtor);
        String topic =
                type.map(known -> known.type().topic()).orElse(stage.step().topic());
        return new Plan(debtor, stage, type, contacts(debtor), techniques.find(topic, locale));
    }

    /** The step that is due. */
    Stage stage(Debtor debtor) {
        return ladder.stage(debtor.assessed(), log.log(debtor.account().code(), WHOLE_LOG));
    }

    /** Whom to speak to: the customer’s own people and those of what it belongs to, up to the account. */
    List<Contact> contacts(Debtor debtor) {
        List<Contact> contacts =
                new ArrayList<>(debtors.contacts(debtor.customer().code()));
        if (!debtor.customer().code().equals(debtor.account().code())) {
            for (Customer above : customers.ancestors(debtor.customer().code())) {
                contacts.addAll(debtors.contacts(above.code()));
                if (above.code().equals(debtor.account().code())) {
                    break;
                }
            }
        }
        return contacts.stream()
                .sorted(Contact.FIRST_TO_SPEAK_TO)
                .limit(MOST_CONTACTS)
                .toList();
    }
}
