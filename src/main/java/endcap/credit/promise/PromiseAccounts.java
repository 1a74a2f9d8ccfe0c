package endcap.credit.promise;

import endcap.chat.Request;
import endcap.chat.UserError;
import endcap.credit.AccountRights;
import endcap.credit.CreditAccount;
import endcap.credit.CreditLedger;
import endcap.customer.Customer;
import endcap.customer.Customers;
import endcap.people.Act;
import java.util.List;
import java.util.stream.Stream;

/** The customers promises are of: their account and currency, who is known there, and who may do what. */
final class PromiseAccounts {
    private final Customers customers;
    private final CreditLedger ledger;
    private final AccountRights rights;
    private final PromiseStore store;

    PromiseAccounts(Customers customers, CreditLedger ledger, AccountRights rights, PromiseStore store) {
        this.customers = customers;
        this.ledger = ledger;
        this.rights = rights;
        this.store = store;
    }

    Customers customers() {
        return customers;
    }

    AccountRights rights() {
        return rights;
    }

    Customer customer(String code) {
        return customers.customer(code);
    }

    CreditAccount account(String customerCode) {
        return ledger.account(customerCode);
    }

    String currency(String customerCode) {
        return account(customerCode).currency();
    }

    /** Names of people at the customer and at what it belongs to. */
    GivenBy people(Customer customer) {
        List<String> codes = Stream.concat(Stream.of(customer), customers.ancestors(customer.code()).stream())
                .map(Customer::code)
                .toList();
        return new GivenBy(store.contacts(codes));
    }

    /**
     * The promise that reference names.
     *
     * @throws UserError {@code promise.unknown} when there is none, or none this person may see
     */
    Promise promise(Request request, String reference) {
        return Promise.id(reference)
                .flatMap(store::find)
                .filter(promise -> rights.may(request.user().id(), Act.SEE_CREDIT, promise.customerCode()))
                .orElseThrow(() -> UserError.of("promise.unknown", reference));
    }

    /**
     * Lets through who may write down what that customer promises.
     *
     * @throws UserError {@code not-allowed}
     */
    void refuseUnlessMayRecord(Request request, Customer customer) {
        rights.refuseUnless(request.user(), Act.RECORD_PAYMENT, customer);
    }
}
