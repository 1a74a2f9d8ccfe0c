package endcap.credit.collection;

import endcap.chat.Card;
import endcap.chat.Texts;
import endcap.credit.Assessment;
import endcap.credit.CreditCards;
import endcap.credit.ReasonCode;
import java.util.Optional;

/** What is said before somebody goes collecting on figures that may no longer be true. */
final class DataAge {
    private DataAge() {}

    /** A warning when nothing was imported, or the import is older than the policy allows. */
    static Optional<Card> warning(Texts texts, Assessment assessed) {
        boolean none = assessed.position().books().asOf().isEmpty();
        boolean stale =
                assessed.verdict().reasons().stream().anyMatch(reason -> reason.code() == ReasonCode.STALE_DATA);
        return none || stale
                ? Optional.of(new Card.Warning(
                        Card.Tone.WARN, texts.text("collection.check-figures", CreditCards.dataAge(texts, assessed))))
                : Optional.empty();
    }
}
