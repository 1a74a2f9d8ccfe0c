package endcap;

import endcap.chat.Card;
import endcap.chat.Choice;
import endcap.chat.Request;
import endcap.credit.CreditFeature;
import endcap.credit.Owed;
import endcap.customer.CustomerDirectory;
import endcap.knowledge.KnowledgeFeature;
import endcap.knowledge.Technique;
import endcap.people.Act;
import endcap.people.AuditLog;
import endcap.promotion.OpenPromotion;
import endcap.promotion.PromotionFeature;
import endcap.visit.FromOthers;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a rep hears about a visit out of the other features: before the yes whether the order would be held, after it money
 * overdue, promotions, the technique.
 */
record VisitGifts(
        CreditFeature credit,
        PromotionFeature promotion,
        KnowledgeFeature knowledge,
        CustomerDirectory customers,
        Rights rights,
        AuditLog audit) {
    private static final int MOST_PROMOTIONS = 3;

    /** In the order a rep wants them. */
    FromOthers all() {
        return new FromOthers(this::orderTaken, List.of(this::overdue, this::promotions, this::technique));
    }

    private List<Card> orderTaken(Request request, String customer, BigDecimal amount) {
        return rights.may(request.user(), Act.SEE_CREDIT, customers.owners(customer))
                ? credit.onOrder(request, customer, amount)
                : List.of();
    }

    private List<Card> overdue(Request request, String customer, List<String> said) {
        if (!rights.may(request.user(), Act.SEE_CREDIT, customers.owners(customer))) {
            return List.of();
        }
        Optional<Owed> owed = credit.owedBy(customer, request.today());
        owed.ifPresent(some -> audit.record(request.user(), "credit.look", customer, "overdue, after a visit"));
        return owed.<List<Card>>map(some -> List.of(
                        new Card.Warning(
                                Card.Tone.WARN,
                                request.text(
                                        "aftervisit.overdue",
                                        some.currency(),
                                        new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT))
                                                .format(some.amount()),
                                        some.oldestDays())),
                        new Card.Choices(
                                List.of(new Choice(request.text("aftervisit.credit"), "/credit " + customer)))))
                .orElse(List.of());
    }

    private List<Card> promotions(Request request, String customer, List<String> said) {
        List<OpenPromotion> open = promotion.orderableFor(customer, request.today());
        if (open.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        open.stream()
                .limit(MOST_PROMOTIONS)
                .map(one -> one.daysLeft() == 0
                        ? request.text("aftervisit.promotion-today", one.name())
                        : request.text("aftervisit.promotion", one.name(), one.lastOrderDay(), one.daysLeft()))
                .forEach(lines::add);
        return List.of(
                new Card.Text(request.text("aftervisit.promotions", open.size()) + "\n" + String.join("\n", lines)),
                new Card.Choices(List.of(new Choice(request.text("aftervisit.promo"), "/promo " + customer))));
    }

    private List<Card> technique(Request request, String customer, List<String> said) {
        if (said.isEmpty()) {
            return List.of();
        }
        Optional<Technique> technique =
                knowledge.techniqueFor(said, request.texts().locale());
        return technique
                .<List<Card>>map(one -> List.of(
                        new Card.Text(request.text("aftervisit.technique", one.title())),
                        new Card.Steps(one.steps()),
                        new Card.Choices(List.of(new Choice(request.text("aftervisit.ask"), "/ask " + one.title())))))
                .orElse(List.of());
    }
}
