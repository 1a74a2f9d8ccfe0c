package endcap.credit.dispute;

import endcap.chat.Card;
import endcap.chat.Choice;
import endcap.chat.Command;
import endcap.chat.Reply;
import endcap.chat.Request;
import endcap.chat.UserError;
import endcap.credit.dispute.DisputeWords.Candidate;
import endcap.customer.Customer;
import endcap.customer.Customers.Mention;
import endcap.draft.Drafts;
import endcap.language.Amount;
import endcap.language.Found;
import endcap.people.Act;
import endcap.people.AuditLog;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code /dispute INV-102 800 价差}: what a customer does not accept; without a document, what is under dispute. */
final class DisputeCommand implements Command {
    private static final int MOST_LISTED = 50;
    private static final int MOST_BUTTONS = 5;

    private final DisputeAccounts accounts;
    private final DisputeWords words;
    private final DisputeDecisions decisions;
    private final Drafts drafts;
    private final DisputeDrafts disputes;
    private final AuditLog audit;
    private final Clock clock;

    DisputeCommand(
            DisputeAccounts accounts,
            DisputeWords words,
            DisputeDecisions decisions,
            Drafts drafts,
            DisputeDrafts disputes,
            AuditLog audit,
            Clock clock) {
        this.accounts = accounts;
        this.words = words;
        this.decisions = decisions;
        this.drafts = drafts;
        this.disputes = disputes;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "dispute";
    }

    @Override
    public boolean writes() {
        return true;
    }

    @Override
    public Reply run(Request request) {
        String said = request.words().strip();
        if (said.isEmpty()) {
            return list(
                    request,
                    accounts.store().unsettled(accounts.rights().reach(request.user(), Act.SEE_CREDIT), MOST_LISTED));
        }
        if (Dispute.id(said).isPresent()) {
            return one(request, accounts.dispute(request, said));
        }
        return (request.explicit() ? decisions.of(request) : Optional.<Reply>empty()).orElseGet(() -> told(request));
    }

    private Reply told(Request request) {
        List<Candidate> candidates = words.numbers(request.words());
        for (Candidate candidate : candidates) {
            Optional<OpenDocument> document = accounts.document(request, candidate.number());
            if (document.isPresent()) {
                return propose(request, candidate, document.get());
            }
        }
        candidates.stream().filter(Candidate::sure).findFirst().ifPresent(unknown -> {
            throw UserError.of("dispute.document-unknown", unknown.number());
        });
        return withoutDocument(request, candidates.isEmpty());
    }

    private Reply propose(Request request, Candidate candidate, OpenDocument document) {
        Customer customer = accounts.customer(document.customerCode());
        accounts.rights().refuseUnless(request.user(), Act.RECORD_PAYMENT, customer);
        String currency = accounts.currency(document);
        List<Found<Amount>> amounts = words.amounts(request.words(), candidate, request.today());
        if (amounts.size() > 1) {
            throw several(request, document, amounts);
        }
        long fen = amounts.isEmpty()
                ? Math.max(1, document.undisputedFen())
                : DisputeCheck.fen(amounts.getFirst(), currency);
        DisputeCheck.refuseMoreThanOpen(document, fen, currency);
        DisputeReason reason = DisputeWords.reason(request.words()).orElse(DisputeReason.OTHER);
        NewDispute dispute =
                new NewDispute(document, fen, reason, request.words().strip());
        return drafts.propose(request, disputes, DisputeDrafts.fields(dispute));
    }

    private static UserError several(Request request, OpenDocument document, List<Found<Amount>> amounts) {
        String reason = DisputeWords.reason(request.words())
                .map(found -> request.text("credit.dispute.reason." + found.word()))
                .orElse("");
        List<Choice> ways = amounts.stream()
                .map(amount -> new Choice(
                        amount.words(),
                        ("/dispute " + document.documentNo() + " " + amount.words() + " " + reason).strip()))
                .toList();
        return UserError.worded(
                        "amount.invalid",
                        "error.dispute.amount-several",
                        String.join(" / ", amounts.stream().map(Found::words).toList()))
                .offering(ways);
    }

    /** A customer alone is asked about; a dispute without its document lacks that. */
    private Reply withoutDocument(Request request, boolean nothingElse) {
        List<Mention> mentions = accounts.customers().mentions(request, request.words());
        boolean alone = nothingElse
                && request.explicit()
                && (mentions.size() == 1 && rest(request, mentions.getFirst()).isBlank());
        if (alone) {
            Customer customer = mentions.getFirst().customer();
            accounts.rights().refuseUnless(request.user(), Act.SEE_CREDIT, customer);
            return list(
                    request,
                    accounts.store().ofAccount(accounts.account(customer.code()).code()));
        }
        throw UserError.of("dispute.document-missing")
                .offering(mentions.isEmpty() ? List.of() : documents(request, mentions.getFirst()))
                .asking("/dispute {} " + request.words().replace("{}", ""));
    }

    private static String rest(Request request, Mention mention) {
        return request.words().substring(0, mention.start()) + request.words().substring(mention.end());
    }

    private List<Choice> documents(Request request, Mention mention) {
        Customer customer = mention.customer();
        if (!accounts.rights().may(request.user().id(), Act.SEE_CREDIT, customer.code())) {
            return List.of();
        }
        return accounts.store().openDocuments(accounts.account(customer.code()).code(), MOST_BUTTONS).stream()
                .map(number -> new Choice(
                        number,
                        "/dispute " + number + " " + rest(request, mention).strip()))
                .toList();
    }

    private Reply list(Request request, List<Dispute> all) {
        audit.record(request.user(), "dispute.look", "-", all.size() + " disputes");
        Object data = new DisputeData.Items(all.stream().map(accounts::data).toList());
        Card shown = all.isEmpty()
                ? new Card.Text(request.text("credit.dispute.none"))
                : cards(request).table(request.text("credit.dispute.all", all.size()), all);
        return Reply.of("dispute", data, List.of(shown));
    }

    private Reply one(Request request, Dispute dispute) {
        audit.record(request.user(), "dispute.look", dispute.reference(), dispute.customerCode());
        List<Card> cards = new ArrayList<>(cards(request).one(dispute));
        List<Choice> ways = ways(request, dispute);
        if (!ways.isEmpty()) {
            cards.add(new Card.Choices(ways));
        }
        return Reply.of("dispute", accounts.data(dispute), cards);
    }

    private List<Choice> ways(Request request, Dispute dispute) {
        boolean decides = accounts.rights().may(request.user().id(), Act.DECIDE_DISPUTE);
        if (!decides || dispute.over()) {
            return List.of();
        }
        List<Choice> ways = new ArrayList<>();
        if (dispute.state() == DisputeState.OPEN) {
            ways.add(way(request, "accept", dispute));
            ways.add(way(request, "reject", dispute));
        } else {
            ways.add(way(request, "close", dispute));
        }
        ways.add(new Choice(request.text("credit.promise.choice.check"), "/credit " + dispute.customerCode()));
        return ways;
    }

    private static Choice way(Request request, String word, Dispute dispute) {
        return new Choice(
                request.text("credit.dispute.choice." + word), "/dispute " + word + " " + dispute.reference());
    }

    private DisputeCards cards(Request request) {
        return new DisputeCards(request.texts(), accounts, clock.instant());
    }
}
