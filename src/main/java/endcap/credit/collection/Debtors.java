package endcap.credit.collection;

import endcap.chat.Request;
import endcap.credit.Assessment;
import endcap.credit.CreditDesk;
import endcap.credit.CreditLedger;
import endcap.credit.Order;
import endcap.customer.Customer;
import endcap.customer.Customers;
import java.time.LocalDate;

/** Finds the debtor a message is about; every look at one is written down. */
final class Debtors {
    private final CreditDesk desk;
    private final Customers customers;

    Debtors(CreditDesk desk, Customers customers) {
        this.desk = desk;
        this.customers = customers;
    }

    /**
     * The debtor that these words name.
     *
     * @throws endcap.chat.UserError {@code customer.missing}, {@code customer.unknown} or {@code customer.ambiguous}
     */
    Debtor named(Request request, String words) {
        Customers.Mention mention = customers.mention(request, words);
        String rest = words.substring(0, mention.start()) + " " + words.substring(mention.end());
        return looked(request, mention.customer(), rest.strip());
    }

    /** How that customer stands now, for a person who has been found to have a right to it. */
    Debtor looked(Request request, Customer customer, String rest) {
        Debtor debtor = of(customer, request.today(), rest);
        desk.recordLook(request.user(), debtor.assessed());
        return debtor;
    }

    /** How a customer stands whose look has been written down for this message already. */
    Debtor again(Request request, Customer customer) {
        return of(customer, request.today(), "");
    }

    private Debtor of(Customer customer, LocalDate today, String rest) {
        CreditLedger.Sourced sourced = desk.ledger().sourced(customer.code(), today);
        Assessment assessed = Assessment.of(sourced.position(), Order.none(), desk.policy(), today);
        return new Debtor(customer, assessed, sourced.rows(), rest);
    }
}
