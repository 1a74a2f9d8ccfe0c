package endcap.credit.collection;

import endcap.credit.CreditAnswer;
import endcap.credit.MissedPromise;
import endcap.credit.Overdue;
import endcap.customer.CustomerRef;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How to collect from a debtor, as data; money is a decimal string in the account’s currency. */
record CollectAnswer(
        CustomerRef customer,
        StageFigures stage,
        CreditAnswer.OverdueFigures overdue,
        @Nullable TypeFigures debtorType,
        List<PromiseFigures> brokenPromises,
        @Nullable TechniqueFigures technique,
        List<ContactFigures> contacts) {
    CollectAnswer {
        brokenPromises = List.copyOf(brokenPromises);
        contacts = List.copyOf(contacts);
    }

    /** The step that is due, 0 when there is nothing to collect, and its name. */
    record StageFigures(int step, String name) {}

    /** How the debtor is dealt with, and the codes of the signs that say so. */
    record TypeFigures(String type, List<String> signs) {
        TypeFigures {
            signs = List.copyOf(signs);
        }
    }

    /** A payment spoken of. */
    record PromiseFigures(String amount, LocalDate due) {
        static PromiseFigures of(MissedPromise missed) {
            return new PromiseFigures(CreditAnswer.money(missed.amountFen()), missed.dueDate());
        }
    }

    /** An article. */
    record TechniqueFigures(String id, String title) {}

    /** Somebody to speak to. */
    record ContactFigures(String name, @Nullable String role) {
        static ContactFigures of(Contact contact) {
            return new ContactFigures(contact.name(), contact.role().orElse(null));
        }
    }

    static CreditAnswer.OverdueFigures figures(Overdue overdue) {
        return new CreditAnswer.OverdueFigures(
                CreditAnswer.money(overdue.amountFen()),
                overdue.oldestDays(),
                CreditAnswer.money(overdue.disputedFen()));
    }
}
