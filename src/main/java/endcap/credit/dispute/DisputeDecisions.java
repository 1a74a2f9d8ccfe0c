package endcap.credit.dispute;

import endcap.chat.Card;
import endcap.chat.Choice;
import endcap.chat.Reply;
import endcap.chat.Request;
import endcap.chat.User;
import endcap.chat.UserError;
import endcap.credit.Figures;
import endcap.language.Han;
import endcap.people.Act;
import endcap.people.AuditLog;
import endcap.people.Person;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What finance says to a dispute: accept it, reject it with a reason, close it with an outcome. Each is said once about a
 * numbered thing and needs no second yes. Nobody accepts what they wrote down themselves; who wrote it down may withdraw it
 * while it is open.
 */
final class DisputeDecisions {
    private static final User PROGRAM = new User("endcap", "Endcap", Locale.ENGLISH);

    private static final Pattern DECISION = Pattern.compile("(?i)(?:(?<first>d\\d+) *)?"
            + "(?:(?<accept>accept|认可|接受|同意)|(?<reject>reject|驳回|拒绝)|(?<close>close|结案|关闭))"
            + " *(?<second>d\\d+)?[ :：,，]*(?<rest>.*)");

    private static final Pattern CREDITED = Pattern.compile("credited|credit note|红冲|红字|贷项|冲减|开红票");
    private static final Pattern PAID = Pattern.compile("paid|已付|付清|付了|照付|到账");
    private static final Pattern WITHDRAWN = Pattern.compile("withdrawn|withdraw|撤回|撤销|不争了");

    private final DisputeAccounts accounts;
    private final DisputeNotices notices;
    private final AuditLog audit;
    private final Clock clock;

    DisputeDecisions(DisputeAccounts accounts, DisputeNotices notices, AuditLog audit, Clock clock) {
        this.accounts = accounts;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /** The answer to a decision; empty when the words are none. */
    Optional<Reply> of(Request request) {
        Matcher said = DECISION.matcher(request.words().strip());
        if (!said.matches() || (said.group("first") == null && said.group("second") == null)) {
            return Optional.empty();
        }
        String reference = said.group("first") == null ? said.group("second") : said.group("first");
        Dispute dispute = accounts.dispute(request, reference);
        String rest = said.group("rest").strip();
        if (said.group("accept") != null) {
            return Optional.of(accept(request, dispute));
        }
        return Optional.of(
                said.group("reject") != null ? reject(request, dispute, rest) : close(request, dispute, rest));
    }

    private Reply accept(Request request, Dispute dispute) {
        refuseUnlessDecides(request);
        refuseUnless(request, dispute, DisputeState.OPEN);
        if (dispute.recordedBy().equals(request.user().id())) {
            throw UserError.of("dispute.own", dispute.reference());
        }
        OpenDocument document = accounts.store()
                .document(dispute.documentNo())
                .orElseThrow(() -> UserError.of("dispute.document-unknown", dispute.documentNo()));
        if (dispute.amountFen() > document.openFen()) {
            Figures figures = new Figures(accounts.currency(document));
            throw UserError.worded(
                    "amount.invalid",
                    "error.dispute.more-than-open",
                    figures.money(dispute.amountFen()),
                    document.documentNo(),
                    figures.money(document.openFen()));
        }
        return decided(request, dispute, DisputeState.ACCEPTED, null, null);
    }

    private Reply reject(Request request, Dispute dispute, String reason) {
        refuseUnlessDecides(request);
        refuseUnless(request, dispute, DisputeState.OPEN);
        if (reason.isBlank()) {
            throw UserError.of("dispute.reason-missing", dispute.reference())
                    .asking("/dispute reject " + dispute.reference() + " {}");
        }
        return decided(request, dispute, DisputeState.REJECTED, null, reason);
    }

    private Reply close(Request request, Dispute dispute, String said) {
        Optional<String> outcome = outcome(said);
        boolean ownWord = outcome.filter("withdrawn"::equals).isPresent()
                && dispute.state() == DisputeState.OPEN
                && dispute.recordedBy().equals(request.user().id());
        if (!ownWord) {
            refuseUnlessDecides(request);
        }
        if (dispute.over()) {
            throw settled(request, dispute);
        }
        String close = "/dispute close " + dispute.reference() + " ";
        return decided(
                request,
                dispute,
                DisputeState.CLOSED,
                outcome.orElseThrow(() -> UserError.of("dispute.outcome-missing", dispute.reference())
                        .offering(List.of(
                                choice(request, close, "credited"),
                                choice(request, close, "paid"),
                                choice(request, close, "withdrawn")))
                        .asking(close + "{}")),
                null);
    }

    private static Choice choice(Request request, String close, String outcome) {
        return new Choice(request.text("credit.dispute.outcome." + outcome), close + outcome);
    }

    private static Optional<String> outcome(String said) {
        String plain = Han.plain(said);
        if (CREDITED.matcher(plain).find()) {
            return Optional.of("credited");
        }
        if (PAID.matcher(plain).find()) {
            return Optional.of("paid");
        }
        return WITHDRAWN.matcher(plain).find() ? Optional.of("withdrawn") : Optional.empty();
    }

    private Reply decided(
            Request request, Dispute dispute, DisputeState to, @Nullable String outcome, @Nullable String note) {
        if (!accounts.store().decide(dispute, to, request.user().id(), clock.instant(), outcome, note)) {
            throw settled(request, accounts.store().find(dispute.id()).orElseThrow());
        }
        Dispute now = accounts.store().find(dispute.id()).orElseThrow();
        record(request.user(), now);
        String sentence = request.text(
                "credit.dispute.decided." + to.word(),
                now.reference(),
                now.documentNo(),
                accounts.money(now.customerCode(), now.amountFen()),
                cards(request).state(now));
        return Reply.of("dispute", accounts.data(now), List.of(new Card.Text(sentence)));
    }

    /** Closes what is over because its document is open no more. */
    void closeSettled() {
        for (Dispute dispute : accounts.store().withoutDocument()) {
            if (accounts.store().decide(dispute, DisputeState.CLOSED, null, clock.instant(), "settled", null)) {
                record(PROGRAM, accounts.store().find(dispute.id()).orElseThrow());
            }
        }
    }

    private void record(User who, Dispute now) {
        String act = switch (now.state()) {
            case ACCEPTED -> "dispute.accept";
            case REJECTED -> "dispute.reject";
            case CLOSED -> "dispute.close";
            case OPEN -> throw new IllegalStateException(now.reference() + " was not decided");
        };
        audit.record(
                who,
                act,
                now.reference(),
                now.customerCode() + ", " + now.documentNo() + ", " + DisputeData.money(now.amountFen())
                        + now.outcome().or(now::note).map(more -> ", " + more).orElse(""));
        notices.decided(now);
    }

    private void refuseUnlessDecides(Request request) {
        if (!accounts.rights().may(request.user().id(), Act.DECIDE_DISPUTE)) {
            throw UserError.of(
                    "not-allowed",
                    accounts.rights().whoMay(Act.DECIDE_DISPUTE).stream()
                            .findFirst()
                            .map(Person::name)
                            .orElse("-"));
        }
    }

    private void refuseUnless(Request request, Dispute dispute, DisputeState state) {
        if (dispute.state() != state) {
            throw settled(request, dispute);
        }
    }

    private UserError settled(Request request, Dispute dispute) {
        return UserError.of(
                "dispute.settled", dispute.reference(), cards(request).state(dispute));
    }

    private DisputeCards cards(Request request) {
        return new DisputeCards(request.texts(), accounts, clock.instant());
    }
}
