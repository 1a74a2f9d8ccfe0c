package endcap.credit.limit;

import endcap.chat.Card;
import endcap.chat.Card.Tone;
import endcap.chat.Choice;
import endcap.chat.Reply;
import endcap.chat.Request;
import endcap.chat.UserError;
import endcap.credit.Assessment;
import endcap.credit.CategorySales;
import endcap.credit.CreditAccount;
import endcap.credit.CreditDesk;
import endcap.credit.CreditPart;
import endcap.credit.Figures;
import endcap.credit.Order;
import endcap.customer.Customer;
import endcap.customer.Customers;
import endcap.language.Han;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** {@code /credit suggest 新万家}: the limit the figures speak for, with every factor; a button sets it for who may. */
final class SuggestPart implements CreditPart {
    private static final Pattern HEARD = Pattern.compile("建议(?:的?信用)?额度|\\bsuggested (?:credit )?limit\\b");

    private final Customers customers;
    private final CreditDesk desk;
    private final SuggestionPolicy policy;
    private final LimitRights rights;

    SuggestPart(Customers customers, CreditDesk desk, SuggestionPolicy policy, LimitRights rights) {
        this.customers = customers;
        this.desk = desk;
        this.policy = policy;
        this.rights = rights;
    }

    @Override
    public Set<String> words() {
        return Set.of("suggest", "建议额度", "suggested-limit");
    }

    @Override
    public boolean hears(Request request) {
        return HEARD.matcher(Han.plain(request.words())).find();
    }

    @Override
    public Reply run(Request request) {
        Customer customer = customers
                .mention(request.saying("suggest " + request.words()), request.words())
                .customer();
        Assessment assessed = desk.assess(customer.code(), Order.none(), request.today());
        desk.recordLook(request.user(), assessed);
        CreditAccount account = assessed.position().account();
        Suggestion made = suggestion(request, customer, assessed);
        List<String> steps = new SuggestionSteps(request.texts(), made, account).all();
        return Reply.of(
                "credit",
                SuggestionData.of(customer.ref(), account, made, steps),
                cards(request, account, made, steps));
    }

    private Suggestion suggestion(Request request, Customer customer, Assessment assessed) {
        CreditAccount account = assessed.position().account();
        YearMonth current = YearMonth.from(request.today());
        List<YearMonth> months = Suggestion.monthsBefore(current);
        List<CategorySales> sales = desk.ledger().sales(account.code(), months.getFirst(), months.getLast());
        if (sales.isEmpty()) {
            throw UserError.of("limit.no-sales", customer.name(), months.getFirst(), months.getLast());
        }
        return Suggestion.of(
                sales,
                current,
                assessed.overdue().oldestDays(),
                assessed.position().agreed().accountTerms(),
                policy);
    }

    private List<Card> cards(Request request, CreditAccount account, Suggestion made, List<String> steps) {
        List<Card> cards = new ArrayList<>();
        String name = account.customer().name();
        Figures figures = new Figures(account.currency());
        cards.add(
                made.complete()
                        ? new Card.Warning(
                                Tone.INFO,
                                request.text(
                                        "limit.suggest.title",
                                        name,
                                        figures.money(made.suggested().limitFen())))
                        : new Card.Warning(Tone.WARN, request.text("limit.suggest.keep", name)));
        cards.add(new Card.Steps(steps));
        cards.add(new Card.Choices(choices(request, account, made)));
        return cards;
    }

    private List<Choice> choices(Request request, CreditAccount account, Suggestion made) {
        List<Choice> choices = new ArrayList<>();
        if (made.complete() && rights.maySet(request.user())) {
            String typed = Figures.typed(made.suggested().limitFen());
            choices.add(new Choice(
                    request.text(
                            "limit.suggest.set",
                            new Figures(account.currency())
                                    .money(made.suggested().limitFen())),
                    request.text("limit.suggest.says", account.code(), typed, request.today())));
        }
        choices.add(new Choice(request.text("limit.set.look"), "/credit " + account.code()));
        return choices;
    }
}
