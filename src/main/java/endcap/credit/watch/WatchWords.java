package endcap.credit.watch;

import endcap.chat.Texts;
import endcap.credit.CreditAnswer;
import endcap.credit.Figures;
import endcap.credit.watch.Sign.Kind;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Puts signs into words: what is to be seen, and what to do about it today. */
final class WatchWords {
    private static final int RATIO_DECIMALS = 4;

    private final Texts texts;

    WatchWords(Texts texts) {
        this.texts = texts;
    }

    /** What a kind of sign is called. */
    String name(Kind kind) {
        return texts.text("watch.sign." + kind.word());
    }

    /** What is to be seen, with the figure and the day. */
    String seen(Sign sign) {
        return texts.text(
                "watch.seen." + sign.kind().word(),
                shown(sign),
                sign.due().map(Object::toString).orElse(""));
    }

    /** What to do today. */
    String advice(Sign sign) {
        return texts.text("watch.advice." + sign.kind().word());
    }

    /** How many there are of each kind, the most urgent kind first. */
    String counts(List<Sign> signs) {
        return Arrays.stream(Kind.values())
                .filter(kind -> count(signs, kind) > 0)
                .map(kind -> texts.text("watch.count", name(kind), count(signs, kind)))
                .collect(Collectors.joining(texts.text("credit.list.separator")));
    }

    private static long count(List<Sign> signs, Kind kind) {
        return signs.stream().filter(sign -> sign.kind() == kind).count();
    }

    private static String shown(Sign sign) {
        return switch (sign.kind().measure()) {
            case MONEY -> new Figures(sign.currency()).money(sign.figure());
            case RATIO -> Figures.percent(BigDecimal.valueOf(sign.figure(), RATIO_DECIMALS));
            case DAYS -> Long.toString(sign.figure());
        };
    }

    /** The figure as data has it. */
    static String plain(Sign sign) {
        return switch (sign.kind().measure()) {
            case MONEY -> CreditAnswer.money(sign.figure());
            case RATIO -> BigDecimal.valueOf(sign.figure(), RATIO_DECIMALS).toPlainString();
            case DAYS -> Long.toString(sign.figure());
        };
    }
}
