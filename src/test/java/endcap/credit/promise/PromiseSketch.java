package endcap.credit.promise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Promises, money and documents for tests, in few words. Days are days after 1 November 2026, counted from 0. */
final class PromiseSketch {
    static final LocalDate START = LocalDate.of(2026, 11, 1);
    static final Instant LOOK = Instant.parse("2026-11-20T01:00:00Z");

    private PromiseSketch() {}

    static LocalDate day(int day) {
        return START.plusDays(day);
    }

    static Promise promise(long id, long fen, int given, int due) {
        return promise(id, fen, given, due, PromiseState.OPEN);
    }

    static Promise promise(long id, long fen, int given, int due, PromiseState state) {
        return new Promise(
                id,
                "C",
                fen,
                day(due),
                Optional.empty(),
                Optional.of(day(given)),
                state,
                Optional.of("li.na"),
                Optional.of(day(given).atTime(9, 0).toInstant(java.time.ZoneOffset.UTC)),
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static Money receipt(String number, long fen, int day) {
        return Money.receipt(document(number, "receipt", fen, 0, day), LOOK);
    }

    static BookDocument invoice(String number, long openFen) {
        return document(number, "invoice", 1_000_000, openFen, 0);
    }

    static BookDocument note(String number, long fen, long openFen) {
        return document(number, "credit_note", fen, openFen, 3);
    }

    static BookDocument document(String number, String type, long fen, long openFen, int day) {
        return new BookDocument(number, type, day(day), fen, openFen);
    }
}
