package endcap.credit.collection;

import endcap.chat.UserError;
import endcap.credit.collection.LogEntry.NextAction;
import endcap.credit.collection.LogEntry.Promised;
import endcap.draft.Draft;
import endcap.language.Han;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The fields of a drafted log entry, and what stands in them. */
final class LogField {
    static final String CUSTOMER = "customer";
    static final String DATE = "date";
    static final String OCCASION = "occasion";
    static final String MEANS = "means";
    static final String STEP = "step";
    static final String SAID = "said";
    static final String PROMISED_FEN = "promised-fen";
    static final String PROMISED_DUE = "promised-due";
    static final String NEXT = "next";
    static final String NEXT_DATE = "next-date";

    private LogField() {}

    /**
     * The fields of what was read; those that nothing was said of are not there. Asking, whatever step is due, is the first
     * step: a further one is only taken when somebody says so.
     */
    static Map<String, String> fields(String customerCode, LogWords read, LocalDate today) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(CUSTOMER, customerCode);
        fields.put(DATE, read.date().orElse(today).toString());
        read.occasion().ifPresent(occasion -> fields.put(OCCASION, occasion.word()));
        read.means().ifPresent(means -> fields.put(MEANS, means.word()));
        fields.put(STEP, Integer.toString(read.step().orElse(Step.REMINDER).number()));
        fields.put(SAID, read.said());
        read.promise().ifPresent(promise -> {
            fields.put(PROMISED_FEN, Long.toString(promise.fen()));
            fields.put(PROMISED_DUE, promise.due().toString());
        });
        read.next().ifPresent(next -> {
            fields.put(NEXT, next.what());
            next.date().ifPresent(day -> fields.put(NEXT_DATE, day.toString()));
        });
        return fields;
    }

    static Step step(Draft draft) {
        return Step.of(Integer.parseInt(draft.field(STEP)));
    }

    static Optional<Promised> promise(Draft draft) {
        return draft.find(PROMISED_FEN)
                .map(fen -> new Promised(Long.parseLong(fen), LocalDate.parse(draft.field(PROMISED_DUE))));
    }

    static Optional<NextAction> next(Draft draft) {
        return draft.find(NEXT)
                .map(what -> new NextAction(what, draft.find(NEXT_DATE).map(LocalDate::parse)));
    }

    /** What a person calls a field, as it is compared. */
    static String plain(String field) {
        return Han.plain(field.strip()).toLowerCase(Locale.ROOT);
    }

    /** The refusal of a field there is not. */
    static UserError unknown(String field, String fields) {
        return UserError.of("credit.field-unknown", field, fields);
    }
}
