package endcap.credit.dispute;

import endcap.chat.Request;
import endcap.chat.UserError;
import endcap.credit.AccountRights;
import endcap.credit.CreditAccount;
import endcap.credit.CreditLedger;
import endcap.credit.Figures;
import endcap.customer.Customer;
import endcap.customer.Customers;
import endcap.people.Act;
import java.util.Optional;

/** The customers disputes are of: their account and currency, and who may do what. */
record DisputeAccounts(Customers customers, CreditLedger ledger, AccountRights rights, DisputeStore store) {
    Customer customer(String code) {
        return customers.customer(code);
    }

    CreditAccount account(String customerCode) {
        return ledger.account(customerCode);
    }

    String currency(OpenDocument document) {
        return document.currency()
                .orElseGet(() -> account(document.customerCode()).currency());
    }

    String money(String customerCode, long fen) {
        return new Figures(account(customerCode).currency()).money(fen);
    }

    DisputeData data(Dispute dispute) {
        return DisputeData.of(
                dispute,
                customer(dispute.customerCode()).ref(),
                account(dispute.customerCode()).currency());
    }

    /** The open invoice of that number, if the person may see the account it is on. */
    Optional<OpenDocument> document(Request request, String number) {
        return store.document(number)
                .filter(document -> rights.may(request.user().id(), Act.SEE_CREDIT, document.customerCode()));
    }

    /**
     * The dispute that reference names.
     *
     * @throws UserError {@code dispute.unknown} when there is none, or none this person may see
     */
    Dispute dispute(Request request, String reference) {
        return Dispute.id(reference)
                .flatMap(store::find)
                .filter(dispute -> rights.may(request.user().id(), Act.SEE_CREDIT, dispute.customerCode()))
                .orElseThrow(() -> UserError.of("dispute.unknown", reference));
    }
}
