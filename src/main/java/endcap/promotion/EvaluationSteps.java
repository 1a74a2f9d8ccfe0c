package endcap.promotion;

import endcap.chat.Texts;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes out each formula of an evaluation with the figures in it. */
final class EvaluationSteps {
    private final Texts texts;
    private final Evaluation evaluation;
    private final List<String> steps = new ArrayList<>();

    private EvaluationSteps(Texts texts, Evaluation evaluation) {
        this.texts = texts;
        this.evaluation = evaluation;
    }

    /** The steps that can be computed, in the order a reader needs them. */
    static List<String> of(Texts texts, Evaluation evaluation) {
        EvaluationSteps writer = new EvaluationSteps(texts, evaluation);
        BigDecimal actual = evaluation.actual();
        BigDecimal incremental = evaluation.incremental();
        if (actual != null && incremental != null) {
            writer.sold(actual, incremental);
        } else {
            writer.steps.add(texts.text("promotion.step.not-sold"));
        }
        writer.breakEven();
        return List.copyOf(writer.steps);
    }

    private void sold(BigDecimal actual, BigDecimal incremental) {
        BigDecimal baseline = evaluation.baseline();
        add("incremental", actual, baseline, incremental);
        share("uplift", incremental, baseline, evaluation.uplift());
        share("share", incremental, actual, evaluation.incrementalShare());
        BigDecimal giveAway = evaluation.giveAway();
        BigDecimal netGain = evaluation.netGain();
        if (giveAway != null && netGain != null) {
            BigDecimal spend = evaluation.spend();
            add("give-away", actual, evaluation.list(), evaluation.promo(), giveAway);
            add("net-gain", actual, evaluation.promoMargin(), baseline, evaluation.fullMargin(), spend, netGain);
            share("roi-cash", netGain, spend, evaluation.roiCash());
            share("roi-give-away", netGain, spend.add(giveAway), evaluation.roiWithGiveAway());
        }
    }

    private void breakEven() {
        BigDecimal units = evaluation.breakEvenUnits();
        BigDecimal sales = evaluation.breakEvenSales();
        if (units == null || sales == null) {
            steps.add(texts.text("promotion.step.never", number(evaluation.promo()), number(evaluation.cost())));
            return;
        }
        add("units", evaluation.spend(), evaluation.baselineProfit(), evaluation.promoMargin(), units);
        share(
                "units-uplift",
                units.subtract(evaluation.baseline()),
                evaluation.baseline(),
                evaluation.breakEvenUplift());
        add("sales", evaluation.spend(), evaluation.promoMargin(), evaluation.promo(), sales);
    }

    private void add(String key, BigDecimal... figures) {
        Object[] shown = new Object[figures.length];
        for (int i = 0; i < figures.length; i++) {
            shown[i] = number(figures[i]);
        }
        steps.add(texts.text("promotion.step." + key, shown));
    }

    private void share(String key, BigDecimal part, BigDecimal whole, @Nullable BigDecimal ratio) {
        if (ratio != null) {
            steps.add(texts.text("promotion.step." + key, number(part), number(whole), PromotionBlock.percent(ratio)));
        }
    }

    private static String number(BigDecimal figure) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(figure);
    }
}
