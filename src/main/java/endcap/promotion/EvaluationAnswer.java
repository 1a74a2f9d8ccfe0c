package endcap.promotion;

import endcap.chat.Card;
import endcap.chat.Reply;
import endcap.chat.Request;
import endcap.chat.UserError;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code /promo evaluate CODE}: what one promotion earned, for those who may see its costs. */
final class EvaluationAnswer {
    private static final Pattern EVALUATE =
            Pattern.compile("\\b(evaluate|evaluation)\\b|评估|复盘", Pattern.CASE_INSENSITIVE);
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_.-]*");

    private final PromotionStore store;
    private final CostRights rights;
    private final Currencies currencies;

    EvaluationAnswer(PromotionStore store, CostRights rights, Currencies currencies) {
        this.store = store;
        this.rights = rights;
        this.currencies = currencies;
    }

    /** Whether the words want a promotion evaluated. */
    boolean askedFor(Request request) {
        return EVALUATE.matcher(request.words()).find();
    }

    /**
     * The evaluation.
     *
     * @throws UserError when no promotion is named, the person has no right to its costs, or a figure it needs is missing
     */
    Reply reply(Request request) {
        Promotion promotion = promotion(EVALUATE.matcher(request.words()).replaceAll(" "), request.explicit());
        Optional<String> customer =
                promotion.scope() instanceof Scope.OfCustomer(String code) ? Optional.of(code) : Optional.empty();
        if (!rights.maySeeCosts(request.user(), customer)) {
            throw UserError.worded("not-allowed", "error.promo.costs", promotion.code());
        }
        Evaluation evaluation = evaluation(promotion);
        List<String> steps = EvaluationSteps.of(request.texts(), evaluation);
        String currency = currencies.currencyOf(customer);
        return Reply.of(
                "promo",
                EvaluationData.of(promotion.code(), currency, evaluation, steps),
                List.of(
                        new Card.Heading(request.text("promotion.evaluation", promotion.name(), promotion.code())),
                        verdict(request, evaluation, currency),
                        new Card.Steps(steps)));
    }

    private Promotion promotion(String words, boolean explicit) {
        List<String> named =
                CODE.matcher(words).results().map(MatchResult::group).toList();
        return named.stream()
                .flatMap(code -> store.find(code).stream())
                .findFirst()
                .orElseThrow(() -> named.stream()
                        // In free text most words are no codes.
                        .filter(code -> explicit || code.chars().anyMatch(Character::isDigit))
                        .findFirst()
                        .map(code -> UserError.of("promo.unknown", code))
                        .orElseGet(() -> UserError.of("promo.code-missing")));
    }

    private static Evaluation evaluation(Promotion promotion) {
        Promotion.Outcome outcome = promotion.outcome();
        BigDecimal list = promotion.listPrice();
        BigDecimal spend = outcome.fixedCost();
        BigDecimal baseline = needed(outcome.baseline(), "promo.no-baseline", promotion);
        BigDecimal full = needed(list, "promo.no-price", promotion);
        return new Evaluation(
                full,
                promotion.promoPrice() == null ? full : promotion.promoPrice(),
                needed(outcome.unitCost(), "promo.no-cost", promotion),
                spend == null ? BigDecimal.ZERO.setScale(2) : spend,
                baseline,
                outcome.actual());
    }

    private static BigDecimal needed(@Nullable BigDecimal figure, String code, Promotion promotion) {
        if (figure == null) {
            throw UserError.of(code, promotion.code());
        }
        return figure;
    }

    private static Card verdict(Request request, Evaluation evaluation, String currency) {
        BigDecimal gain = evaluation.netGain();
        if (gain == null) {
            return new Card.Warning(Card.Tone.INFO, request.text("promotion.verdict.open"));
        }
        return gain.signum() < 0
                ? new Card.Warning(
                        Card.Tone.STOP,
                        request.text(
                                "promotion.verdict.lost",
                                currency,
                                gain.negate().toPlainString()))
                : new Card.Warning(
                        Card.Tone.GOOD, request.text("promotion.verdict.earned", currency, gain.toPlainString()));
    }
}
