package endcap;

import endcap.chat.Texts;
import endcap.deck.DeckDrop.Dropped;
import endcap.deck.FileReport;
import endcap.deck.IngestReport;
import endcap.deck.Limits;
import endcap.deck.Locator;
import endcap.deck.Reason;
import endcap.deck.SkippedUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What became of each deck, as people read it and as programs do. */
final class IngestText {
    /** The report for programs: names in lower case with hyphens, nothing that depends on a language. */
    record Json(int units, List<JsonFile> files) {}

    record JsonDrop(
            String file,
            String outcome,
            int units,
            @Nullable String reason) {}

    record JsonFile(
            String file,
            String outcome,
            int units,
            @Nullable String reason,
            List<JsonSkipped> skipped,
            long millis) {}

    record JsonSkipped(String kind, int number, String name, String reason) {}

    private final Texts texts;

    IngestText(Texts texts) {
        this.texts = texts;
    }

    List<String> lines(IngestReport report) {
        List<String> lines = new ArrayList<>();
        report.files().forEach(file -> lines(file, lines));
        Map<FileReport.Outcome, Long> count = new TreeMap<>();
        report.files().forEach(file -> count.merge(file.outcome(), 1L, Long::sum));
        lines.add(texts.text(
                "deck.total",
                report.files().size(),
                count.getOrDefault(FileReport.Outcome.READ, 0L),
                count.getOrDefault(FileReport.Outcome.UNCHANGED, 0L),
                count.getOrDefault(FileReport.Outcome.SKIPPED, 0L),
                report.files().stream().mapToInt(FileReport::units).sum()));
        return lines;
    }

    private void lines(FileReport file, List<String> lines) {
        String name = shown(file.file());
        lines.add(
                file.reason() == null
                        ? texts.text("deck.file." + word(file.outcome()), name, file.units(), file.millis())
                        : texts.text("deck.file.skipped", name, sentence(file.reason())));
        skipped(file.skipped()).forEach(line -> lines.add("  " + line));
    }

    /** The slides, pages and sections that were left out, and why. */
    List<String> skipped(List<SkippedUnit> units) {
        return units.stream()
                .map(unit -> texts.text("deck.unit.skipped", place(unit.locator()), sentence(unit.reason())))
                .toList();
    }

    String line(Dropped dropped, boolean dryRun) {
        String name = shown(dropped.file());
        if (dropped.reason() != null) {
            return texts.text("deck.drop.refused", name, sentence(dropped.reason()));
        }
        String key = "deck.drop." + word(dropped.outcome());
        return texts.text(dryRun && texts.has(key + ".dry-run") ? key + ".dry-run" : key, name, dropped.units());
    }

    static Json json(IngestReport report) {
        return new Json(
                report.files().stream().mapToInt(FileReport::units).sum(),
                report.files().stream().map(IngestText::json).toList());
    }

    static List<JsonDrop> json(List<Dropped> all) {
        return all.stream()
                .map(dropped -> new JsonDrop(
                        dropped.file(), word(dropped.outcome()), dropped.units(), wordOrNull(dropped.reason())))
                .toList();
    }

    private static JsonFile json(FileReport file) {
        return new JsonFile(
                file.file(),
                word(file.outcome()),
                file.units(),
                wordOrNull(file.reason()),
                file.skipped().stream()
                        .map(unit -> new JsonSkipped(
                                word(unit.locator().kind()),
                                unit.locator().number(),
                                unit.locator().name(),
                                word(unit.reason())))
                        .toList(),
                file.millis());
    }

    /** Why a file or a part of it is not read, and what to do. */
    String sentence(Reason reason) {
        return texts.text(
                reason.key(),
                Limits.USUAL.bytes() >> 20,
                Limits.USUAL.units(),
                Limits.USUAL.patience().toSeconds());
    }

    private String place(Locator locator) {
        return texts.text(locator.key(), locator.number(), locator.name());
    }

    /** A file's name may hold anything, a line break too. */
    private static String shown(String name) {
        return name.replaceAll("\\p{Cc}+", " ");
    }

    private static @Nullable String wordOrNull(@Nullable Reason reason) {
        return reason == null ? null : word(reason);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
