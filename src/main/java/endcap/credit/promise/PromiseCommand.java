package endcap.credit.promise;

import endcap.chat.Card;
import endcap.chat.Choice;
import endcap.chat.Command;
import endcap.chat.Reply;
import endcap.chat.Request;
import endcap.chat.UserError;
import endcap.customer.Customer;
import endcap.customer.Customers.Mention;
import endcap.draft.Drafts;
import endcap.people.Act;
import endcap.people.AuditLog;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code /promise 新万家 50000 25号 王总}: what a customer promised to pay; without a sum and a day, what was promised. */
final class PromiseCommand implements Command {
    private static final int MOST_LISTED = 50;
    private static final int MOST_BUTTONS = 3;
    private static final int MONTHS_BACK = 12;

    private static final Pattern CHANGE = Pattern.compile("(?i)(?:(?<first>p\\d+) *)?"
            + "(?:(?<move>move|postpone|改期|改到|移到|推迟|推到|延期|延到)|(?<withdraw>withdraw|撤回|作废))"
            + "(?: *(?<second>p\\d+))?(?<rest>.*)");

    private final PromiseStore store;
    private final PromiseAccounts accounts;
    private final PromiseWords words;
    private final Drafts drafts;
    private final PromiseDrafts promises;
    private final PromiseChanges changes;
    private final PromiseDays days;
    private final AuditLog audit;

    PromiseCommand(
            PromiseStore store,
            PromiseAccounts accounts,
            PromiseWords words,
            Drafts drafts,
            PromiseDrafts promises,
            PromiseChanges changes,
            PromiseDays days,
            AuditLog audit) {
        this.store = store;
        this.accounts = accounts;
        this.words = words;
        this.drafts = drafts;
        this.promises = promises;
        this.changes = changes;
        this.days = days;
        this.audit = audit;
    }

    @Override
    public String name() {
        return "promise";
    }

    @Override
    public boolean writes() {
        return true;
    }

    @Override
    public Reply run(Request request) {
        String said = request.words().strip();
        if (said.isEmpty()) {
            return open(request);
        }
        if (Promise.id(said).isPresent()) {
            return one(request, accounts.promise(request, said));
        }
        Optional<Reply> change = request.explicit() ? change(request, said) : Optional.empty();
        return change.orElseGet(() -> told(request));
    }

    /** {@code move P7 30号}, {@code P7 改期到30号}, {@code withdraw P7}; empty when it is none of these. */
    private Optional<Reply> change(Request request, String said) {
        Matcher named = CHANGE.matcher(said);
        if (!named.matches()) {
            return Optional.empty();
        }
        Promise promise = accounts.promise(
                request,
                Optional.ofNullable(named.group("first"))
                        .or(() -> Optional.ofNullable(named.group("second")))
                        .orElse("P?"));
        Optional<LocalDate> to =
                named.group("move") == null ? Optional.empty() : Optional.of(days.read(request, named.group("rest")));
        return Optional.of(drafts.propose(request, changes, changes.fields(request, promise, to)));
    }

    private Reply told(Request request) {
        List<SaidPromise> read = read(request);
        return request.explicit() && saysOnlyWho(read)
                ? ofCustomer(request, read.getFirst().customer())
                : propose(request, read);
    }

    private List<SaidPromise> read(Request request) {
        List<Mention> mentions = accounts.customers().mentions(request, request.words());
        if (mentions.isEmpty() && words.tellsNoCustomer(request)) {
            throw UserError.worded("customer.missing", "error.promise.customer-missing")
                    .asking("/promise {} " + request.words().replace("{}", ""));
        }
        return words.read(
                request,
                mentions.isEmpty() ? List.of(accounts.customers().mention(request, request.words())) : mentions,
                accounts::people);
    }

    private static boolean saysOnlyWho(List<SaidPromise> read) {
        SaidPromise first = read.getFirst();
        return read.size() == 1
                && first.amount().isEmpty()
                && first.due().isEmpty()
                && first.givenBy().isEmpty();
    }

    private Reply propose(Request request, List<SaidPromise> read) {
        read.stream()
                .map(SaidPromise::customer)
                .distinct()
                .forEach(customer -> accounts.refuseUnlessMayRecord(request, customer));
        List<NewPromise> complete = read.stream()
                .map(said -> PromiseCheck.complete(
                        request, said, accounts.currency(said.customer().code())))
                .distinct()
                .toList();
        return drafts.propose(request, promises, DraftedPromises.fields(complete));
    }

    private Reply open(Request request) {
        List<Promise> open = store.open(accounts.rights().reach(request.user(), Act.SEE_CREDIT), MOST_LISTED);
        looked(request, "-", open);
        Object data = new PromiseData.Items(datas(open));
        if (open.isEmpty()) {
            return Reply.of("promise", data, List.of(new Card.Text(request.text("credit.promise.none-open"))));
        }
        Card table = cards(request).table(request.text("credit.promise.open", open.size()), open, true);
        List<Choice> ways = open.stream()
                .map(Promise::customerCode)
                .distinct()
                .limit(MOST_BUTTONS)
                .map(code -> new Choice(accounts.customer(code).name(), "/promise " + code))
                .toList();
        return Reply.of("promise", data, List.of(table, new Card.Choices(ways)));
    }

    private Reply ofCustomer(Request request, Customer customer) {
        accounts.rights().refuseUnless(request.user(), Act.SEE_CREDIT, customer);
        LocalDate since = request.today().minusMonths(MONTHS_BACK);
        List<Promise> known = store.ofAccount(accounts.account(customer.code()).code(), since);
        looked(request, customer.code(), known);
        List<Card> cards = new ArrayList<>();
        cards.add(new Card.Heading(request.text("credit.promise.of", customer.name())));
        Optional<String> rate = cards(request).rate(known);
        cards.add(new Card.Text(rate.orElseGet(() -> request.text("credit.promise.no-rate"))));
        if (!known.isEmpty()) {
            cards.add(cards(request).table(request.text("credit.promise.all"), known, false));
        }
        return Reply.of(
                "promise",
                new PromiseData.OfCustomer(
                        customer.ref(),
                        datas(known),
                        KeptRate.of(known, request.today()).orElse(null)),
                cards);
    }

    private Reply one(Request request, Promise promise) {
        looked(request, promise.customerCode(), List.of(promise));
        return Reply.of(
                "promise", datas(List.of(promise)).getFirst(), cards(request).one(promise));
    }

    private List<PromiseData> datas(List<Promise> all) {
        return all.stream()
                .map(promise -> PromiseData.of(
                        promise,
                        accounts.customer(promise.customerCode()).ref(),
                        accounts.currency(promise.customerCode())))
                .toList();
    }

    private void looked(Request request, String subject, List<Promise> seen) {
        audit.record(request.user(), "promise.look", subject, seen.size() + " promises");
    }

    private PromiseCards cards(Request request) {
        return new PromiseCards(request.texts(), accounts, request.today());
    }
}
