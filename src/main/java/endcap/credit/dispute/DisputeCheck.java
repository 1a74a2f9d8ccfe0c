package endcap.credit.dispute;

import endcap.chat.UserError;
import endcap.credit.Figures;
import endcap.language.Amount;
import endcap.language.Found;

/** Lets through what can be a dispute. */
final class DisputeCheck {
    private DisputeCheck() {}

    /**
     * The sum in fen of the document's currency.
     *
     * @throws UserError {@code amount.invalid} for nothing, a minus, too fine, too large, another currency
     */
    static long fen(Found<Amount> found, String currency) {
        Amount amount = found.value();
        if (amount.flaw().isPresent() || amount.value().signum() == 0) {
            throw UserError.worded("amount.invalid", "error.dispute.amount-invalid", found.words());
        }
        amount.currency()
                .map(named -> named.getCurrencyCode())
                .filter(named -> !named.equals(currency))
                .ifPresent(named -> {
                    throw UserError.worded(
                            "amount.invalid", "error.dispute.amount-currency", found.words(), named, currency);
                });
        return amount.fen();
    }

    /**
     * Lets through at most what is open of the document and not disputed already.
     *
     * @throws UserError {@code amount.invalid} with the figure, {@code dispute.already} when nothing of it is left
     */
    static void refuseMoreThanOpen(OpenDocument document, long amountFen, String currency) {
        Figures figures = new Figures(currency);
        if (document.undisputedFen() == 0) {
            throw UserError.of("dispute.already", document.documentNo(), figures.money(document.openFen()));
        }
        if (amountFen > document.undisputedFen()) {
            throw UserError.worded(
                    "amount.invalid",
                    document.disputedFen() == 0 ? "error.dispute.more-than-open" : "error.dispute.more-than-left",
                    figures.money(amountFen),
                    document.documentNo(),
                    figures.money(document.openFen()),
                    figures.money(document.undisputedFen()));
        }
    }
}
