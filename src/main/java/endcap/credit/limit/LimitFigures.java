package endcap.credit.limit;

import endcap.chat.UserError;
import endcap.language.Amount;
import endcap.language.Amounts;
import endcap.language.DateReader;
import endcap.language.Dates;
import endcap.language.Found;
import endcap.language.Han;
import endcap.language.Lean;
import endcap.language.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The amount and the day in the words beside a customer. */
final class LimitFigures {
    private static final Pattern NONE = Pattern.compile(
            "取消[^，。；]{0,16}额度|额度取消|不设(?:额度|限额|有效期)?|(?:没有|无)(?:额度|限额|期限)|长期有效|(?<=^|[\\s:：=])(?:无|长期)(?=$|[\\s，,。])"
                    + "|(?<![a-z])(?:none|no (?:order )?limit|no expiry|remove)(?![a-z])");
    private static final Pattern NUMBER = Pattern.compile("(?<![a-z\\d])[+-]?\\d[\\w.,]*");

    private final String words;
    private final LocalDate today;
    private final String currency;
    private final Dates dates;
    private final String withoutDates;

    /**
     * @param words without the customer's name, spaces in its place
     * @param currency of the customer's account
     */
    LimitFigures(String words, DateReader reader, LocalDate today, String currency) {
        this.words = words;
        this.today = today;
        this.currency = currency;
        this.dates = reader.read(words, today, Lean.FUTURE);
        StringBuilder rest = new StringBuilder(Han.plain(words));
        for (Found<Period> date : dates.periods()) {
            rest.replace(date.start(), date.end(), " ".repeat(date.length()));
        }
        this.withoutDates = rest.toString();
    }

    /** Whether the words take a figure away instead of giving one. */
    boolean saysNone() {
        return NONE.matcher(withoutDates).find();
    }

    /**
     * The last day meant, "到明年3月底".
     *
     * @throws UserError {@code date.invalid} when no calendar has it, it is over, or several are named
     */
    Optional<LocalDate> until() {
        dates.impossible().stream().findFirst().ifPresent(none -> {
            throw UserError.worded("date.invalid", "error.limit.until-impossible", none.words());
        });
        List<LocalDate> days = dates.periods().stream()
                .map(date -> date.value().to())
                .distinct()
                .toList();
        if (days.size() > 1) {
            throw UserError.worded("date.invalid", "error.limit.until-several", days.get(0), days.get(1));
        }
        days.stream().filter(day -> day.isBefore(today)).findFirst().ifPresent(day -> {
            throw UserError.worded("date.invalid", "error.limit.until-past", day, today);
        });
        return days.stream().findFirst();
    }

    /**
     * The amount in fen; empty when there is none, or it is said that there is to be none.
     *
     * @throws UserError {@code amount.invalid} when it is less than nothing, too fine, too large, foreign, unclear
     */
    OptionalLong amountFen() {
        if (saysNone()) {
            return OptionalLong.empty();
        }
        List<Found<Amount>> amounts = amounts();
        List<Amount> different = amounts.stream().map(Found::value).distinct().toList();
        if (different.size() > 1) {
            throw refused(
                    "error.limit.limit-several",
                    amounts.get(0).words(),
                    amounts.get(1).words());
        }
        if (amounts.isEmpty()) {
            return unmistakable();
        }
        return OptionalLong.of(fen(amounts.get(0).value(), amounts.get(0).words()));
    }

    /** In a sentence a very long number is a code of something; here it can only be meant as an amount. */
    private OptionalLong unmistakable() {
        Matcher number = NUMBER.matcher(withoutDates);
        if (!number.find()) {
            return OptionalLong.empty();
        }
        Amount amount = Amounts.whole(number.group())
                .orElseThrow(() -> refused("error.limit.limit-unreadable", number.group()));
        return OptionalLong.of(fen(amount, number.group()));
    }

    private List<Found<Amount>> amounts() {
        List<Found<Amount>> all = Amounts.in(withoutDates);
        List<Found<Amount>> marked =
                all.stream().filter(amount -> amount.value().marked()).toList();
        return marked.isEmpty() ? all : marked;
    }

    private long fen(Amount amount, String said) {
        amount.flaw().ifPresent(flaw -> {
            throw refused(
                    switch (flaw) {
                        case NEGATIVE -> "error.limit.limit-negative";
                        case TOO_FINE -> "error.limit.limit-too-fine";
                        case TOO_LARGE -> "error.limit.limit-too-large";
                    },
                    said);
        });
        amount.currency()
                .map(named -> named.getCurrencyCode())
                .filter(named -> !named.equals(currency))
                .ifPresent(named -> {
                    throw refused("error.limit.limit-currency", said, named, currency);
                });
        return amount.fen();
    }

    /** Where in the words the last figure ends that this act reads. */
    int end(LimitAct act) {
        int end = 0;
        if (act.hasDate()) {
            end = dates.periods().stream().mapToInt(Found::end).max().orElse(0);
        }
        if (act.hasAmount() || act.hasDate()) {
            Matcher none = NONE.matcher(withoutDates);
            end = Math.max(end, none.find() ? none.end() : 0);
        }
        if (act.hasAmount()) {
            end = Math.max(end, amounts().stream().mapToInt(Found::end).max().orElse(0));
        }
        return Math.min(end, words.length());
    }

    private static UserError refused(String textKey, Object... args) {
        return UserError.worded("amount.invalid", textKey, args);
    }
}
