package endcap.credit;

import endcap.chat.Card;
import endcap.chat.Choice;
import endcap.chat.Explains;
import endcap.chat.Reply;
import endcap.chat.Request;
import endcap.chat.Texts;
import endcap.chat.UserError;
import endcap.customer.Customers;
import endcap.customer.Customers.Mention;
import endcap.language.Han;
import endcap.people.AuditLog;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** {@code /credit 新万家 50000}: may the order be taken, and if not, what would make it possible. */
final class CreditCommand implements Explains {
    private static final int MOST_BUTTONS = 5;
    private static final Pattern AGEING = Pattern.compile("[账帐]龄|\\bage?ing\\b");
    private static final Pattern RELEASE = Pattern.compile("^(?:release|放行|申请放行)(?:\\s|$)");

    private final Customers customers;
    private final CreditLedger ledger;
    private final CreditPolicy policy;
    private final AuditLog audit;

    CreditCommand(Customers customers, CreditLedger ledger, CreditPolicy policy, AuditLog audit) {
        this.customers = customers;
        this.ledger = ledger;
        this.policy = policy;
        this.audit = audit;
    }

    @Override
    public String name() {
        return "credit";
    }

    @Override
    public Reply run(Request request) {
        String plain = Han.plain(request.words());
        if (RELEASE.matcher(plain).find()) {
            throw UserError.of("not-ready", "/credit release");
        }
        List<Assessment> assessed =
                asked(request).stream().map(order -> assess(request, order)).toList();
        assessed.forEach(each -> recordLook(request, each));
        return assessed.size() == 1
                ? one(request.texts(), assessed.get(0), AGEING.matcher(plain).find())
                : several(request.texts(), assessed);
    }

    @Override
    public Reply explain(Request request) {
        List<VerdictExplanation> explained =
                asked(request).stream().map(order -> explain(request, order)).toList();
        List<Card> cards =
                explained.stream().flatMap(each -> each.cards().stream()).toList();
        List<VerdictReasons> data =
                explained.stream().map(VerdictExplanation::data).toList();
        return Reply.of(request.intent(), data.size() == 1 ? data.get(0) : new VerdictReasons.Items(data), cards);
    }

    @Override
    public boolean isNamedIn(Request request) {
        return !customers.mentions(request, request.words()).isEmpty();
    }

    private VerdictExplanation explain(Request request, AskedOrder asked) {
        CreditLedger.Sourced sourced = ledger.sourced(asked.customer().code(), request.today());
        Order order = asked.in(sourced.position().account().currency());
        Assessment assessed = Assessment.of(sourced.position(), order, policy, request.today());
        recordLook(request, assessed);
        return new VerdictExplanation(request.texts(), assessed, sourced.rows());
    }

    private List<AskedOrder> asked(Request request) {
        List<Mention> mentions = customers.mentions(request, request.words());
        return OrderWords.read(
                request.words(),
                mentions.isEmpty() ? List.of(customers.mention(request, request.words())) : mentions,
                request.explicit());
    }

    private Assessment assess(Request request, AskedOrder asked) {
        CreditPosition position = ledger.position(asked.customer().code(), request.today());
        return Assessment.of(position, asked.in(position.account().currency()), policy, request.today());
    }

    private void recordLook(Request request, Assessment assessed) {
        String order = assessed.order().amountFen().isEmpty()
                ? "-"
                : CreditAnswer.money(assessed.order().amountFen().getAsLong());
        audit.record(
                request.user(),
                "credit.look",
                assessed.position().customerCode(),
                "account " + assessed.position().account().code() + ", order " + order + ", "
                        + assessed.verdict().word());
    }

    private static Reply one(Texts texts, Assessment assessed, boolean ageingAlone) {
        CreditCards drawn = new CreditCards(texts, assessed);
        List<Card> cards = new ArrayList<>(ageingAlone ? drawn.ageingAlone() : drawn.all());
        new CreditChoices(texts, assessed).card(ageingAlone).ifPresent(cards::add);
        return Reply.of("credit", answer(texts, assessed), cards);
    }

    private static Reply several(Texts texts, List<Assessment> assessed) {
        List<Card> cards = new ArrayList<>();
        assessed.forEach(each -> cards.addAll(new CreditCards(texts, each).brief()));
        List<Choice> ways = assessed.stream()
                .limit(MOST_BUTTONS)
                .map(each -> new CreditChoices(texts, each).whole())
                .toList();
        cards.add(new Card.Choices(ways));
        return Reply.of(
                "credit",
                new CreditAnswer.Items(
                        assessed.stream().map(each -> answer(texts, each)).toList()),
                cards);
    }

    static CreditAnswer answer(Texts texts, Assessment assessed) {
        return CreditAnswer.of(assessed, new ReasonWords(texts, assessed.currency(), assessed.asOf())::detail);
    }
}
