package endcap.credit.release;

import endcap.chat.Card;
import endcap.chat.Choice;
import endcap.chat.OpenQuestions;
import endcap.chat.Reply;
import endcap.chat.Request;
import endcap.chat.UserError;
import endcap.credit.Assessment;
import endcap.credit.CreditDesk;
import endcap.credit.Figures;
import endcap.customer.Customer;
import endcap.customer.CustomerRef;
import endcap.draft.Drafts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** {@code /release 新万家 50000 客户周五打款}: what was understood becomes a draft, if there is anything to release. */
final class Asking {
    private static final int LONGEST_REASON = 300;

    private final RequestWords words;
    private final CreditDesk credit;
    private final ReleaseDesk desk;
    private final ReleaseRights rights;
    private final ReleasePolicy policy;
    private final Drafts drafts;
    private final RequestDraft kind;

    Asking(
            RequestWords words,
            CreditDesk credit,
            ReleaseDesk desk,
            ReleaseRights rights,
            ReleasePolicy policy,
            Drafts drafts,
            RequestDraft kind) {
        this.words = words;
        this.credit = credit;
        this.desk = desk;
        this.rights = rights;
        this.policy = policy;
        this.drafts = drafts;
        this.kind = kind;
    }

    Reply ask(Request request) {
        RequestWords.Read read = words.read(request);
        Customer customer = read.customer();
        if (!rights.mayAsk(request.user(), customer.code())) {
            throw UserError.worded("not-allowed", "error.release.who-asks");
        }
        if (read.order().amount().isEmpty()) {
            throw UserError.of("release.amount-missing", customer.name())
                    .asking("/release " + customer.code() + " {} " + sayable(read.reason()));
        }
        Assessment assessed = credit.assess(request, read.order());
        credit.recordLook(request.user(), assessed);
        HeldOrder order = refuseUnlessReleasable(request, assessed, rights);
        refuseTwice(request, order);
        if (read.reason().isBlank()) {
            List<String> usual = request.texts().chinese() ? policy.reasonsChinese() : policy.reasonsEnglish();
            return askedWhy(request, assessed, order, usual);
        }
        return drafts.propose(request, kind, fields(order, checked(read.reason())));
    }

    /**
     * The order of a verdict, when it can be asked for.
     *
     * @throws UserError {@code release.not-held} when there is nothing to release, {@code release.nobody} when nobody could
     */
    static HeldOrder refuseUnlessReleasable(Request request, Assessment assessed, ReleaseRights rights) {
        HeldOrder order = new HeldOrder(
                assessed.position().customerCode(),
                assessed.position().account().code(),
                assessed.order().amountFen().orElseThrow(),
                assessed.order().prepaid(),
                assessed.currency());
        String customer = assessed.position().customer().name();
        String amount = new Figures(order.currency()).money(order.fen());
        if (!Sight.of(assessed).held()) {
            String key = order.prepaid() ? "error.release.prepaid" : "error.release.not-held";
            throw UserError.worded("release.not-held", key, customer, amount)
                    .offering(List.of(new Choice(
                            request.text("release.choice.check"),
                            "/credit " + order.customerCode() + " " + Figures.typed(order.fen())
                                    + (order.prepaid() ? " " + request.text("credit.word.prepaid") : ""))));
        }
        if (rights.deciders(order, request.user().id()).isEmpty()) {
            throw UserError.of("release.nobody", customer, amount);
        }
        return order;
    }

    private void refuseTwice(Request request, HeldOrder order) {
        desk.waiting(order.customerCode()).stream()
                .filter(release ->
                        release.order().fen() == order.fen() && release.order().prepaid() == order.prepaid())
                .findFirst()
                .ifPresent(release -> {
                    throw UserError.of(
                                    "release.already",
                                    release.reference(),
                                    rights.name(release.asked().by()))
                            .offering(List.of(new Choice(
                                    request.text("release.choice.look"), "/release " + release.reference())));
                });
    }

    /** Asks for the reason: any words the person says next, or one of the usual ones. */
    private static Reply askedWhy(Request request, Assessment assessed, HeldOrder order, List<String> usual) {
        String sentence = "/release " + order.customerCode() + " " + Figures.typed(order.fen())
                + (order.prepaid() ? " " + request.text("credit.word.prepaid") : "");
        CustomerRef customer = assessed.position().customer();
        Card why = new Card.Warning(
                Card.Tone.INFO,
                request.text("release.why", customer.name(), new Figures(order.currency()).money(order.fen())));
        Card reasons = new Card.Choices(usual.stream()
                .map(reason -> new Choice(reason, sentence + " " + reason))
                .toList());
        ReleaseData data = ReleaseData.draft(
                order,
                customer,
                assessed.position().account().customer(),
                null,
                request.user().id(),
                Sight.of(assessed));
        return Reply.of("release", data, List.of(why, reasons)).asking(sentence + " " + OpenQuestions.ANY_WORDS);
    }

    /**
     * The reason, if it can be one.
     *
     * @throws UserError {@code release.reason-long}
     */
    static String checked(String reason) {
        if (reason.length() > LONGEST_REASON) {
            throw UserError.of("release.reason-long", reason.length(), LONGEST_REASON);
        }
        return reason;
    }

    private static Map<String, String> fields(HeldOrder order, String reason) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(RequestDraft.CUSTOMER, order.customerCode());
        fields.put(RequestDraft.AMOUNT, Figures.typed(order.fen()));
        if (order.prepaid()) {
            fields.put(RequestDraft.PREPAID, "y");
        }
        fields.put(RequestDraft.REASON, reason);
        return fields;
    }

    /** Braces mark the place of the answer; the person's own must not. */
    private static String sayable(String words) {
        return Stream.of(words.split("[{}]")).reduce("", String::concat);
    }
}
