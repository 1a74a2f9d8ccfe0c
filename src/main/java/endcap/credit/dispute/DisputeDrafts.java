package endcap.credit.dispute;

import endcap.chat.Card;
import endcap.chat.Choice;
import endcap.chat.Reply;
import endcap.chat.Request;
import endcap.chat.UserError;
import endcap.credit.Figures;
import endcap.draft.Draft;
import endcap.draft.DraftKind;
import endcap.language.Amount;
import endcap.language.Amounts;
import endcap.language.Found;
import endcap.people.Act;
import endcap.people.AuditLog;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A dispute about to be written down. */
final class DisputeDrafts implements DraftKind {
    private static final String DOCUMENT = "document";
    private static final String AMOUNT = "amount";
    private static final String REASON = "reason";
    private static final String WORDS = "words";

    private final DisputeAccounts accounts;
    private final DisputeNotices notices;
    private final AuditLog audit;
    private final Clock clock;

    DisputeDrafts(DisputeAccounts accounts, DisputeNotices notices, AuditLog audit, Clock clock) {
        this.accounts = accounts;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    static Map<String, String> fields(NewDispute dispute) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(DOCUMENT, dispute.document().documentNo());
        fields.put(AMOUNT, Figures.typed(dispute.amountFen()));
        fields.put(REASON, dispute.reason().word());
        fields.put(WORDS, dispute.words());
        return fields;
    }

    /** What the draft holds, with the document as it is now; empty when that is not open any more. */
    private Optional<NewDispute> held(Draft draft) {
        return accounts.store()
                .document(draft.field(DOCUMENT))
                .map(document -> new NewDispute(
                        document,
                        new BigDecimal(draft.field(AMOUNT)).movePointRight(2).longValueExact(),
                        DisputeReason.of(draft.field(REASON)),
                        draft.find(WORDS).orElse("")));
    }

    private NewDispute stillOpen(Draft draft) {
        return held(draft).orElseThrow(() -> UserError.of("dispute.document-unknown", draft.field(DOCUMENT)));
    }

    @Override
    public String name() {
        return "dispute";
    }

    @Override
    public String intent() {
        return "dispute";
    }

    @Override
    public List<Card> shown(Request request, Draft draft) {
        return cards(request).drafted(draft.reference(), stillOpen(draft));
    }

    @Override
    public @Nullable Object data(Request request, Draft draft) {
        NewDispute dispute = stillOpen(draft);
        return DisputeData.of(
                dispute,
                accounts.customer(dispute.document().customerCode()).ref(),
                accounts.currency(dispute.document()),
                draft.personId());
    }

    @Override
    public Draft changed(Request request, Draft draft, String field, String value) {
        NewDispute dispute = stillOpen(draft);
        return switch (field.strip()) {
            case "金额", "amount", "sum" -> draft.with(AMOUNT, amount(dispute.document(), value));
            case "原因", "reason", "why" ->
                draft.with(
                        REASON,
                        DisputeWords.reason(value)
                                .orElseThrow(() -> UserError.of("dispute.reason-unknown", value))
                                .word());
            case "单据", "发票", "document", "invoice" -> document(request, draft, dispute, value);
            default -> throw UserError.of("dispute.field-unknown", field);
        };
    }

    private String amount(OpenDocument document, String value) {
        Amount amount = Amounts.whole(value.strip())
                .orElseThrow(() -> UserError.worded("amount.invalid", "error.dispute.amount-invalid", value));
        String currency = accounts.currency(document);
        long fen = DisputeCheck.fen(Found.in(value, 0, value.length(), amount), currency);
        DisputeCheck.refuseMoreThanOpen(document, fen, currency);
        return Figures.typed(fen);
    }

    private Draft document(Request request, Draft draft, NewDispute dispute, String value) {
        OpenDocument other = accounts.document(request, value.strip())
                .orElseThrow(() -> UserError.of("dispute.document-unknown", value.strip()));
        accounts.rights().refuseUnless(request.user(), Act.RECORD_PAYMENT, accounts.customer(other.customerCode()));
        DisputeCheck.refuseMoreThanOpen(other, dispute.amountFen(), accounts.currency(other));
        return draft.with(DOCUMENT, other.documentNo());
    }

    @Override
    public Reply confirmed(Request request, Draft draft) {
        Dispute dispute = accounts.store().ofDraft(draft.id()).orElseGet(() -> record(request, draft));
        // Left again at a second yes, told once: a crash in between must not keep it from finance.
        notices.recorded(dispute);
        String money = accounts.money(dispute.customerCode(), dispute.amountFen());
        Card sentence = new Card.Text(
                request.text("credit.dispute.recorded", dispute.reference(), dispute.documentNo(), money));
        Card ways = new Card.Choices(List.of(
                new Choice(request.text("credit.dispute.choice.list"), "/dispute"),
                new Choice(request.text("credit.promise.choice.check"), "/credit " + dispute.customerCode())));
        return Reply.of(intent(), accounts.data(dispute), List.of(sentence, ways));
    }

    private Dispute record(Request request, Draft draft) {
        NewDispute dispute = stillOpen(draft);
        OpenDocument document = dispute.document();
        accounts.rights().refuseUnless(request.user(), Act.RECORD_PAYMENT, accounts.customer(document.customerCode()));
        DisputeCheck.refuseMoreThanOpen(document, dispute.amountFen(), accounts.currency(document));
        Dispute recorded = accounts.store().record(draft.id(), draft.personId(), clock.instant(), dispute);
        audit.record(
                request.user(),
                "dispute.record",
                recorded.reference(),
                document.customerCode() + ", " + document.documentNo() + ", " + DisputeData.money(recorded.amountFen())
                        + " " + recorded.reason().word() + ", " + draft.reference());
        return recorded;
    }

    @Override
    public Reply undone(Request request, Draft draft) {
        Dispute dispute = accounts.store().ofDraft(draft.id()).orElseThrow();
        boolean undone = dispute.outcome().filter("withdrawn"::equals).isPresent()
                || (dispute.state() == DisputeState.OPEN
                        && accounts.store()
                                .decide(
                                        dispute,
                                        DisputeState.CLOSED,
                                        draft.personId(),
                                        clock.instant(),
                                        "withdrawn",
                                        null));
        if (!undone) {
            throw UserError.of(
                    "dispute.settled", dispute.reference(), cards(request).state(dispute));
        }
        audit.record(request.user(), "dispute.close", dispute.reference(), "withdrawn, undone " + draft.reference());
        Dispute now = accounts.store().find(dispute.id()).orElseThrow();
        return Reply.of(
                intent(),
                accounts.data(now),
                List.of(new Card.Text(request.text("credit.dispute.undone", draft.reference(), dispute.reference()))));
    }

    private DisputeCards cards(Request request) {
        return new DisputeCards(request.texts(), accounts, clock.instant());
    }
}
