package endcap.credit;

import endcap.chat.Texts;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** Puts a finding into words: the rule, and the figures it was applied to. */
public final class ReasonWords {
    private final Texts texts;
    private final Figures figures;
    private final LocalDate today;

    /** Words for findings in that currency, made on that day. */
    public ReasonWords(Texts texts, String currency, LocalDate today) {
        this.texts = texts;
        this.figures = new Figures(currency);
        this.today = today;
    }

    /** What the reason is called, in a few words. */
    public String name(ReasonCode code) {
        return texts.text("credit.reason." + code.name());
    }

    /** What a verdict is called, in a word or two. */
    public String verdict(Verdict verdict) {
        return texts.text("credit.why.verdict." + verdict.word());
    }

    /** When the reason is given, with the key of credit.yaml that decides. */
    public String rule(ReasonCode code) {
        return texts.text("credit.rule." + code.name());
    }

    /** The rule with its figures, in one sentence. */
    public String detail(Finding finding) {
        return switch (finding) {
            case Finding.OnHold held ->
                held.holds().stream().map(this::held).collect(Collectors.joining(texts.text("credit.list.separator")));
            case Finding.NoLimit none -> texts.text("credit.detail.no-limit");
            case Finding.NoCreditTerms cash -> texts.text("credit.detail.no-credit-terms");
            case Finding.LimitExpired(LocalDate validTo) -> texts.text("credit.detail.limit-expired", validTo, today);
            case Finding.OverLimit over -> overLimit(over);
            case Finding.OverOrderLimit(long order, long most) ->
                texts.text("credit.detail.over-order-limit", figures.money(order), figures.money(most));
            case Finding.OverdueDays(int oldest, int most, long tooOld) ->
                texts.text("credit.detail.overdue-days", oldest, most, figures.money(tooOld));
            case Finding.OverdueAmount(long amount, int oldest, long most) ->
                texts.text("credit.detail.overdue-amount", figures.money(amount), oldest, figures.money(most));
            case Finding.OverdueShare share -> overdueShare(share);
            case Finding.BrokenPromise broken -> broken(broken);
            case Finding.HighUtilisation high -> highUtilisation(high);
            case Finding.StaleData(LocalDate asOf, int age, int most) ->
                texts.text("credit.detail.stale-data", asOf, age, most);
            case Finding.Prepaid prepaid -> texts.text("credit.detail.prepaid");
        };
    }

    private String held(CustomerHold hold) {
        String name = hold.customer().name();
        return hold.reason()
                .map(reason -> texts.text("credit.detail.on-hold-because", name, reason))
                .orElseGet(() -> texts.text("credit.detail.on-hold", name));
    }

    private String overLimit(Finding.OverLimit over) {
        return texts.text(
                "credit.detail.over-limit",
                figures.money(over.exposureFen()),
                figures.money(over.orderFen()),
                figures.money(over.limitFen()),
                figures.money(over.toleranceFen()),
                figures.money(over.overFen()));
    }

    private String overdueShare(Finding.OverdueShare share) {
        return texts.text(
                "credit.detail.overdue-share",
                figures.money(share.overdueFen()),
                figures.money(share.openItemsFen()),
                Figures.percent(Exposure.ratio(share.overdueFen(), share.openItemsFen())),
                Figures.percent(share.maxShare()));
    }

    private String broken(Finding.BrokenPromise broken) {
        MissedPromise oldest = broken.promises().get(0);
        return texts.text(
                "credit.detail.broken-promise",
                broken.promises().size(),
                oldest.dueDate(),
                figures.money(oldest.amountFen()));
    }

    private String highUtilisation(Finding.HighUtilisation high) {
        return texts.text(
                "credit.detail.high-utilisation",
                figures.money(high.exposureFen()),
                figures.money(high.limitFen()),
                Figures.percent(Exposure.ratio(high.exposureFen(), high.limitFen())),
                Figures.percent(high.warnFrom()));
    }
}
