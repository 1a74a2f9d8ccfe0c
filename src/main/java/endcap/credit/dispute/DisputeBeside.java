package endcap.credit.dispute;

import endcap.chat.Card;
import endcap.chat.Request;
import endcap.chat.Texts;
import endcap.credit.Assessment;
import endcap.credit.BesideVerdict;
import java.util.List;
import java.util.stream.Collectors;

/** Says beside a verdict what is claimed and not decided: it counts in no figure, and whoever decides should know. */
final class DisputeBeside implements BesideVerdict {
    private static final int MOST_NAMED = 3;

    private final DisputeAccounts accounts;

    DisputeBeside(DisputeAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public List<Card> cards(Request request, Assessment assessed) {
        List<Dispute> open = accounts
                .store()
                .ofAccount(assessed.position().account().code())
                .stream()
                .filter(dispute -> dispute.state() == DisputeState.OPEN)
                .toList();
        if (open.isEmpty()) {
            return List.of();
        }
        String named = open.stream()
                .limit(MOST_NAMED)
                .map(dispute -> one(request.texts(), dispute))
                .collect(Collectors.joining(request.text("credit.list.separator")));
        return List.of(new Card.Text(request.text("credit.dispute.beside", open.size(), named)));
    }

    private String one(Texts texts, Dispute dispute) {
        return texts.text(
                "credit.dispute.beside.one",
                dispute.documentNo(),
                accounts.money(dispute.customerCode(), dispute.amountFen()),
                texts.text("credit.dispute.reason." + dispute.reason().word()));
    }
}
