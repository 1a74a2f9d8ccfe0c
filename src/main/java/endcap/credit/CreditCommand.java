package endcap.credit;

import endcap.chat.Card;
import endcap.chat.Choice;
import endcap.chat.CommandWords;
import endcap.chat.Explains;
import endcap.chat.Form;
import endcap.chat.Reply;
import endcap.chat.Request;
import endcap.chat.Texts;
import endcap.chat.UserError;
import endcap.customer.Customers;
import endcap.customer.Customers.Mention;
import endcap.language.Han;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code /credit 新万家 50000}: may the order be taken, and if not, what would make it possible. */
final class CreditCommand implements Explains {
    private static final int MOST_BUTTONS = 5;
    private static final Pattern AGEING = Pattern.compile("[账帐]龄|\\bage?ing\\b");

    private final Customers customers;
    private final CreditDesk desk;
    private final List<CreditPart> parts;
    private final List<BesideVerdict> beside;

    CreditCommand(Customers customers, CreditDesk desk, List<CreditPart> parts, List<BesideVerdict> beside) {
        this.customers = customers;
        this.desk = desk;
        this.parts = List.copyOf(parts);
        this.beside = List.copyOf(beside);
    }

    @Override
    public String name() {
        return "credit";
    }

    @Override
    public Reply run(Request request) {
        if (request.words().isBlank()) {
            throw UserError.worded("customer.missing", "credit.blank")
                    .filling(form(request))
                    .asking("/credit {}");
        }
        Optional<Reply> named = request.explicit() ? part(request) : Optional.empty();
        return named.or(() -> heard(request)).orElseGet(() -> verdicts(request));
    }

    private static Form form(Request request) {
        return new Form(
                request.text("credit.form.title"),
                request.text("credit.form.submit"),
                "/credit {customer} {amount}",
                List.of(
                        new Form.Field(
                                "customer",
                                request.text("credit.form.customer"),
                                Form.Kind.CUSTOMER,
                                true,
                                List.of(),
                                ""),
                        new Form.Field(
                                "amount", request.text("credit.form.amount"), Form.Kind.MONEY, false, List.of(), "")));
    }

    private Optional<Reply> heard(Request request) {
        return parts.stream().filter(part -> part.hears(request)).findFirst().map(part -> part.run(request));
    }

    private Optional<Reply> part(Request request) {
        String first = CommandWords.firstWord(request.words());
        String plain = Han.plain(first);
        return parts.stream()
                .filter(part -> part.words().contains(plain))
                .findFirst()
                .map(part -> part.run(request.saying(
                        request.words().strip().substring(first.length()).replaceFirst("^[\\s:：]+", ""))));
    }

    private Reply verdicts(Request request) {
        List<Assessment> assessed = asked(request).stream()
                .map(order -> desk.assess(request, order))
                .toList();
        assessed.forEach(each -> desk.recordLook(request.user(), each));
        return assessed.size() == 1
                ? one(
                        request,
                        assessed.get(0),
                        AGEING.matcher(Han.plain(request.words())).find())
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
        CreditLedger.Sourced sourced = desk.ledger().sourced(asked.customer().code(), request.today());
        Order order = asked.in(sourced.position().account().currency());
        Assessment assessed = Assessment.of(sourced.position(), order, desk.policy(), request.today());
        desk.recordLook(request.user(), assessed);
        return new VerdictExplanation(request.texts(), assessed, sourced.rows());
    }

    private List<AskedOrder> asked(Request request) {
        List<Mention> mentions = customers.mentions(request, request.words());
        return OrderWords.read(
                request.words(),
                mentions.isEmpty() ? List.of(customers.mention(request, request.words())) : mentions,
                request.explicit());
    }

    private Reply one(Request request, Assessment assessed, boolean ageingAlone) {
        Texts texts = request.texts();
        CreditCards drawn = new CreditCards(texts, assessed);
        List<Card> cards = new ArrayList<>(ageingAlone ? drawn.ageingAlone() : drawn.all());
        List<Choice> choices = new ArrayList<>();
        if (!ageingAlone) {
            beside.forEach(other -> cards.addAll(other.cards(request, assessed)));
            beside.forEach(other -> choices.addAll(other.choices(request, assessed)));
        }
        choices.addAll(new CreditChoices(texts, assessed).all(ageingAlone));
        if (!choices.isEmpty()) {
            cards.add(new Card.Choices(choices));
        }
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
