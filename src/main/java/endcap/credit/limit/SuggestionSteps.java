package endcap.credit.limit;

import endcap.chat.Texts;
import endcap.credit.CreditAccount;
import endcap.credit.Figures;
import endcap.credit.limit.SuggestionPolicy.Reading;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** Says how a suggested limit comes about, a sentence for each factor, with the figures in it. */
final class SuggestionSteps {
    private final Texts texts;
    private final Suggestion made;
    private final CreditAccount account;
    private final Figures figures;

    SuggestionSteps(Texts texts, Suggestion made, CreditAccount account) {
        this.texts = texts;
        this.made = made;
        this.account = account;
        this.figures = new Figures(account.currency());
    }

    List<String> all() {
        List<String> steps = new ArrayList<>();
        steps.add(texts.text(
                "limit.suggest.months",
                made.months().stream().map(this::month).collect(Collectors.joining(separator()))));
        if (!made.complete()) {
            steps.add(texts.text("limit.suggest.too-few", made.sold().size(), limit()));
            return steps;
        }
        steps.add(texts.text(
                "limit.suggest.average", sum(), money(made.suggested().averageFen())));
        steps.add(ageing());
        steps.add(season());
        steps.add(product("limit.suggest.result", made.ageing(), made.suggested()));
        steps.add(product("limit.suggest.otherwise", made.otherAgeing(), made.otherwise()));
        steps.add(texts.text(
                "limit.suggest.owed-by-terms",
                made.terms().code(),
                plain(made.termMonths()),
                money(made.owedByTermsFen())));
        steps.add(comparison());
        return steps;
    }

    private String month(YearMonth month) {
        Long fen = made.sold().get(month);
        return texts.text(
                "limit.suggest.month", month, fen == null ? texts.text("limit.suggest.no-sales") : money(fen));
    }

    private String sum() {
        return made.months().stream()
                .map(month -> money(made.sold().getOrDefault(month, 0L)))
                .collect(Collectors.joining(" + "));
    }

    private String ageing() {
        boolean byOverdue = made.reading() == Reading.OVERDUE;
        BigDecimal overdue = byOverdue ? made.ageing() : made.otherAgeing();
        BigDecimal term = byOverdue ? made.otherAgeing() : made.ageing();
        return texts.text(
                byOverdue ? "limit.suggest.ageing-by-overdue" : "limit.suggest.ageing-by-term",
                made.oldestDays(),
                plain(overdue),
                made.terms().code(),
                plain(term));
    }

    private String season() {
        String parts = made.categories().stream()
                .map(each -> texts.text(
                        "limit.suggest.category",
                        each.category().isBlank() ? texts.text("limit.suggest.no-category") : each.category(),
                        Figures.percent(each.share()),
                        plain(each.coefficient())))
                .collect(Collectors.joining(" + "));
        return parts.isEmpty()
                ? texts.text("limit.suggest.no-season", made.month(), plain(made.season()))
                : texts.text("limit.suggest.season", made.month(), parts, plain(made.season()));
    }

    private String product(String key, BigDecimal ageing, SuggestedLimit limit) {
        return texts.text(key, money(limit.averageFen()), plain(ageing), plain(made.season()), money(limit.limitFen()));
    }

    private String comparison() {
        OptionalLong limit = account.limitFen();
        if (limit.isEmpty()) {
            return texts.text("limit.suggest.none-today");
        }
        long more = made.suggested().limitFen() - limit.getAsLong();
        return texts.text(
                more == 0 ? "limit.suggest.same" : more > 0 ? "limit.suggest.more" : "limit.suggest.less",
                money(limit.getAsLong()),
                money(Math.abs(more)));
    }

    private String limit() {
        return account.limitFen().isEmpty()
                ? texts.text("limit.field.none.credit_limit")
                : money(account.limitFen().getAsLong());
    }

    private String money(long fen) {
        return figures.money(fen);
    }

    private String separator() {
        return texts.text("credit.list.separator");
    }

    private static String plain(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
    }
}
