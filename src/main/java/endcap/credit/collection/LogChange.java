package endcap.credit.collection;

import endcap.chat.Request;
import endcap.chat.UserError;
import endcap.draft.Draft;
import endcap.language.Amount;
import endcap.language.Amounts;
import endcap.language.DateReader;
import endcap.language.Han;
import endcap.language.Lean;
import endcap.language.Period;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Amends a drafted log entry field by field. */
final class LogChange {
    private final DateReader dates;
    private final CollectionPolicy policy;

    LogChange(DateReader dates, CollectionPolicy policy) {
        this.dates = dates;
        this.policy = policy;
    }

    /**
     * The draft with that field saying so; a blank value empties it.
     *
     * @throws UserError when there is no such field, or the value cannot be it
     */
    Draft apply(Request request, Draft draft, String field, String value, Currency home) {
        return switch (LogField.plain(field)) {
            case "date", "日期" -> draft.with(LogField.DATE, past(request, value).toString());
            case "occasion", "场合" -> draft.with(LogField.OCCASION, occasion(request, value));
            case "means", "手段" -> draft.with(LogField.MEANS, means(request, value));
            case "step", "步骤" ->
                draft.with(LogField.STEP, Integer.toString(step(value).number()));
            case "said", "result", "结果", "内容" -> draft.with(LogField.SAID, value);
            case "promise", "承诺" -> promise(request, draft, value, home);
            case "next", "next step", "下一步" -> next(request, draft, value);
            default -> throw LogField.unknown(field, request.text("collection.log.fields"));
        };
    }

    private LocalDate day(Request request, String value, Lean lean) {
        return dates.whole(value, request.today(), lean)
                .map(Period::to)
                .orElseThrow(() -> UserError.worded("date.invalid", "collection.date-impossible", value));
    }

    private LocalDate past(Request request, String value) {
        LocalDate day = day(request, value, Lean.PAST);
        if (day.isAfter(request.today())) {
            throw UserError.worded("date.invalid", "collection.date-to-come", value);
        }
        return day;
    }

    private String occasion(Request request, String value) {
        if (value.isBlank()) {
            return "";
        }
        Occasion occasion = Occasion.of(value.strip().toLowerCase(Locale.ROOT))
                .or(() -> Occasion.in(Han.plain(value).toLowerCase(Locale.ROOT)))
                .or(() -> named(request, value, Occasion.values(), one -> one.name(request.texts())))
                .orElseThrow(() -> UserError.of("credit.value-unknown", value, request.text("collection.occasions")));
        refuseIfOff(request, policy, occasion);
        return occasion.word();
    }

    private static String means(Request request, String value) {
        if (value.isBlank()) {
            return "";
        }
        return Means.of(value.strip().toLowerCase(Locale.ROOT))
                .or(() -> Means.in(Han.plain(value).toLowerCase(Locale.ROOT)))
                .or(() -> named(request, value, Means.values(), one -> one.name(request.texts())))
                .orElseThrow(() -> UserError.of("credit.value-unknown", value, request.text("collection.all-means")))
                .word();
    }

    private static <T> Optional<T> named(Request request, String value, T[] all, Function<T, String> name) {
        return Arrays.stream(all)
                .filter(one -> name.apply(one).equalsIgnoreCase(value.strip()))
                .findFirst();
    }

    /**
     * Stops a debt from being brought up where the company does not want it.
     *
     * @throws UserError {@code credit.occasion-off}
     */
    static void refuseIfOff(Request request, CollectionPolicy policy, Occasion occasion) {
        if (!policy.allows(occasion)) {
            throw UserError.of("credit.occasion-off", occasion.name(request.texts()));
        }
    }

    private static Step step(String value) {
        String digits = value.strip();
        if (!digits.matches("[1-6]")) {
            throw UserError.of("credit.step-unknown", value);
        }
        return Step.of(Integer.parseInt(digits));
    }

    private Draft promise(Request request, Draft draft, String value, Currency home) {
        if (value.isBlank()) {
            return draft.with(LogField.PROMISED_FEN, "").with(LogField.PROMISED_DUE, "");
        }
        Optional<Period> due = dates.read(value, request.today(), Lean.FUTURE).first();
        Optional<Amount> amount = Amounts.in(value).stream()
                .map(found -> found.value())
                .filter(some -> some.flaw().isEmpty()
                        && !some.foreignTo(home)
                        && some.value().signum() > 0)
                .findFirst();
        if (due.isEmpty() || amount.isEmpty()) {
            throw UserError.of("credit.promise-unreadable", value);
        }
        return draft.with(LogField.PROMISED_FEN, Long.toString(amount.get().fen()))
                .with(LogField.PROMISED_DUE, due.get().to().toString());
    }

    private Draft next(Request request, Draft draft, String value) {
        Optional<Period> day = dates.read(value, request.today(), Lean.FUTURE).first();
        return draft.with(LogField.NEXT, value)
                .with(
                        LogField.NEXT_DATE,
                        day.map(period -> period.to().toString()).orElse(""));
    }
}
