package endcap.credit.collection;

import endcap.chat.Texts;
import java.util.List;
import java.util.Optional;

/**
 * All there is to say about collecting from a debtor.
 *
 * @param type how the debtor is dealt with; the one proposed while it is not agreed to
 * @param contacts whom to speak to, in this order
 * @param technique of the type, else of the step
 */
record Plan(
        Debtor debtor, Stage stage, Optional<KnownType> type, List<Contact> contacts, Optional<Technique> technique) {
    Plan {
        contacts = List.copyOf(contacts);
    }

    /** The same as data, its names in the language of the texts. */
    CollectAnswer data(Texts texts) {
        return new CollectAnswer(
                debtor.ref(),
                new CollectAnswer.StageFigures(
                        stage.step().number(), stage.step().name(texts)),
                CollectAnswer.figures(debtor.assessed().overdue()),
                type.map(known -> new CollectAnswer.TypeFigures(
                                known.type().word(), known.signs().codeList()))
                        .orElse(null),
                debtor.assessed().position().books().missedPromises().stream()
                        .map(CollectAnswer.PromiseFigures::of)
                        .toList(),
                technique
                        .map(found -> new CollectAnswer.TechniqueFigures(found.id(), found.title()))
                        .orElse(null),
                contacts.stream().map(CollectAnswer.ContactFigures::of).toList());
    }
}
