package endcap.worksheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A filling-in with everything that is said about it.
 *
 * @param date the day it is for
 * @param before what was kept earlier
 */
record Worked(Filling filling, LocalDate date, Calculation calculation, History before, SheetFigures figures) {
    Sheet sheet() {
        return filling.sheet();
    }

    SheetSteps steps() {
        return new SheetSteps(sheet(), filling.values(), calculation.figures(), figures);
    }

    /** The results as they are kept. */
    Map<String, String> results() {
        Map<String, String> results = new LinkedHashMap<>();
        calculation.figures().forEach((name, figure) -> results.put(name, figure.toPlainString()));
        calculation
                .verdict()
                .filter(verdict -> !verdict.name().isBlank())
                .ifPresent(verdict -> results.put(Sheet.VERDICT, verdict.name()));
        return results;
    }

    /** The day the oldest of what a form says is to be renewed; empty when nothing of it is ever. */
    Optional<LocalDate> renewBy() {
        return sheet().renewMonths() == 0
                ? Optional.empty()
                : filling.given().values().stream()
                        .flatMap(given -> given.evidence().stream())
                        .map(evidence -> evidence.on().plusMonths(sheet().renewMonths()))
                        .min(LocalDate::compareTo);
    }

    /** The fields of a form whose value is older than it may be. */
    List<Field> stale() {
        return sheet().fields().stream()
                .filter(field -> Optional.ofNullable(filling.given().get(field.name()))
                        .flatMap(Given::evidence)
                        .map(evidence -> evidence.on().plusMonths(sheet().renewMonths()))
                        .filter(due -> sheet().renewMonths() > 0 && due.isBefore(date))
                        .isPresent())
                .toList();
    }

    /** The figures of the answer. */
    SheetData data() {
        return new SheetData(
                sheet().id(),
                filling.customer().map(customer -> customer.ref()).orElse(null),
                SheetData.inputs(sheet(), filling.values()),
                resultData(),
                steps().all(),
                previous());
    }

    private Map<String, Object> resultData() {
        Map<String, Object> results = SheetData.results(sheet(), results());
        if (sheet().isForm()) {
            results.put("missing", filling.missing().stream().map(Field::name).toList());
            results.put("unproven", filling.unproven().stream().map(Field::name).toList());
            renewBy().ifPresent(day -> results.put("renew_by", day));
        }
        return results;
    }

    private SheetData.@Nullable Previous previous() {
        return before.last()
                .map(last -> new SheetData.Previous(
                        last.date(),
                        SheetData.inputs(sheet(), Filling.plain(sheet().isForm() ? before.folded() : last.values())),
                        SheetData.results(sheet(), last.results()),
                        differences(last)))
                .orElse(null);
    }

    private Map<String, Object> differences(Entry last) {
        Map<String, Object> differences = new LinkedHashMap<>();
        difference(last)
                .forEach((name, by) -> differences.put(
                        name, SheetData.plain(sheet().result(name).orElseThrow().type(), by.toPlainString())));
        return differences;
    }

    /** By how much each figure that is in both has changed since then. */
    Map<String, BigDecimal> difference(Entry last) {
        Map<String, BigDecimal> differences = new LinkedHashMap<>();
        calculation.figures().forEach((name, now) -> {
            String then = last.results().get(name);
            if (then != null) {
                differences.put(name, now.subtract(new BigDecimal(then)));
            }
        });
        return differences;
    }

    /** The entry to keep. */
    Entry entry(String personId, long draftId) {
        Map<String, Given> kept = sheet().isForm() ? filling.said() : filling.given();
        return new Entry(
                sheet().id(),
                filling.customer().map(customer -> customer.code()),
                personId,
                date,
                draftId,
                kept,
                results());
    }

    /** The entries of which a chart is drawn, oldest first, without this one. */
    List<Entry> charted(int most) {
        return before.entries().stream().limit(most).toList().reversed();
    }
}
