package endcap.credit;

import endcap.chat.Card;
import endcap.chat.Choice;
import endcap.chat.Command;
import endcap.chat.Feature;
import endcap.chat.Request;
import endcap.chat.Texts;
import endcap.customer.Customers;
import endcap.people.AuditLog;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Credit: the verdict on an order, and what other features may know of it. */
public final class CreditFeature implements Feature {
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000_000L);
    private static final int DECIMALS = 2;

    private final CreditDesk desk;
    private final Command command;

    /**
     * Credit as that desk decides it.
     *
     * @param parts what else {@code /credit} does
     * @param beside what is said beside a verdict
     */
    public CreditFeature(CreditDesk desk, Customers customers, List<CreditPart> parts, List<BesideVerdict> beside) {
        this.desk = desk;
        this.command = new CreditCommand(customers, desk, parts, beside);
    }

    /** Where verdicts are made, over that database. */
    public static CreditDesk desk(Jdbi jdbi, CreditPolicy policy, AuditLog audit) {
        return new CreditDesk(new CreditLedger(new CreditStore(jdbi), policy), policy, audit);
    }

    /** Every account of that database, for what looks at all of them. */
    public static AllAccounts allAccounts(Jdbi jdbi, CreditDesk desk) {
        return new AllAccounts(new AllAccountsStore(jdbi), desk.ledger());
    }

    @Override
    public List<Command> commands() {
        return List.of(command);
    }

    /**
     * What the customer's credit account should have paid by today; empty when nothing is overdue. Whoever shows it to a
     * person has made sure they may see the customer, and writes down the look.
     */
    public Optional<Owed> owedBy(String customerCode, LocalDate today) {
        CreditPosition position = desk.ledger().position(customerCode, today);
        Overdue overdue = position.overdue(today, desk.policy());
        return overdue.amountFen() == 0
                ? Optional.empty()
                : Optional.of(new Owed(
                        BigDecimal.valueOf(overdue.amountFen(), 2),
                        overdue.oldestDays(),
                        position.account().currency()));
    }

    /** How the customer stands without an order, as {@code /credit} would answer; the same conditions as above. */
    public CreditAnswer standing(String customerCode, LocalDate today, Texts texts) {
        return CreditCommand.answer(texts, desk.assess(customerCode, Order.none(), today));
    }

    /**
     * What stands in the way of an order somebody is writing down; nothing when nothing does, or when the amount is no
     * order. The asker may see the customer's credit; the look is written down here.
     *
     * @param amount in the account's currency
     */
    public List<Card> onOrder(Request request, String customerCode, BigDecimal amount) {
        if (amount.signum() <= 0
                || amount.compareTo(LARGEST) > 0
                || amount.stripTrailingZeros().scale() > DECIMALS) {
            return List.of();
        }
        Order order = Order.onCredit(amount.movePointRight(DECIMALS).longValueExact());
        Assessment assessed = desk.assess(customerCode, order, request.today());
        desk.recordLook(request.user(), assessed);
        if (assessed.verdict() instanceof Verdict.Pass) {
            return List.of();
        }
        List<Card> cards = new ArrayList<>(new CreditCards(request.texts(), assessed).inShort());
        cards.add(new Card.Choices(List.of(new Choice(
                request.text("credit.choice.whole"), "/credit " + customerCode + " " + amount.toPlainString()))));
        return cards;
    }
}
