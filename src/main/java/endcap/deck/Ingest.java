package endcap.deck;

import endcap.deck.DeckFolder.Stamp;
import endcap.deck.FileReport.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the units of a folder: each {@link #read} reads what has changed since the last one and costs next to nothing when
 * nothing has. One instance serves one folder, from any number of threads, one at a time.
 */
public final class Ingest {
    /** A file that was written to so lately may still be on its way. */
    public static final Duration QUIET = Duration.ofSeconds(1);

    /** The units of all files in the order of their paths, and what became of each file. */
    public record Result(List<Unit> units, IngestReport report) {
        public Result {
            units = List.copyOf(units);
        }
    }

    private record Known(Stamp stamp, String content, Reading reading) {}

    private final DeckReader reader;
    private final DeckCache cache;
    private final Clock clock;
    private final Duration quiet;
    private Map<String, Known> known = new TreeMap<>();
    private List<Unit> units = List.of();
    private boolean first = true;

    /**
     * @param clock the computer's real one, which the times of files are compared with
     * @param quiet how long a file must have rested: {@link #QUIET} for a folder people copy to at any time, zero for one
     *     look at what is complete
     */
    public Ingest(DeckReader reader, DeckCache cache, Clock clock, Duration quiet) {
        this.reader = reader;
        this.cache = cache;
        this.clock = clock;
        this.quiet = quiet;
    }

    /** @param isDeck false for files somebody else reads, which are then not reported either */
    public synchronized Result read(Path folder, Predicate<Path> isDeck) {
        Map<String, Known> now = new TreeMap<>();
        List<FileReport> reports = new ArrayList<>();
        new DeckFolder(folder).files(isDeck).forEach((name, file) -> {
            Optional<Stamp> stamp = DeckFolder.stamp(file);
            stamp.ifPresent(present -> reports.add(take(name, file, present, now)));
        });
        reader.close();
        boolean changed = !readings(now).equals(readings(known));
        if (first || changed) {
            units = List.copyOf(now.values().stream()
                    .flatMap(file -> file.reading().units().stream())
                    .toList());
            cache.forgetAllBut(now.values().stream().map(Known::content).collect(Collectors.toSet()));
        }
        first = false;
        known = now;
        return new Result(units, new IngestReport(reports, changed));
    }

    private FileReport take(String name, Path file, Stamp stamp, Map<String, Known> now) {
        Known before = known.get(name);
        if (before != null && before.stamp().equals(stamp)) {
            now.put(name, before);
            return report(name, Outcome.UNCHANGED, before.reading(), 0);
        }
        long start = clock.millis();
        if (isYoung(stamp)) {
            return wait(name, before, now);
        }
        Optional<String> content = content(file);
        Optional<Reading> cached = content.flatMap(hash -> cache.find(hash, name));
        Reading reading = cached.orElseGet(() -> reader.read(file, name));
        if (!DeckFolder.stamp(file).equals(Optional.of(stamp))) {
            return wait(name, before, now);
        }
        if (cached.isEmpty() && content.isPresent() && lasts(reading)) {
            cache.keep(content.get(), reading);
        }
        now.put(name, new Known(stamp, content.orElse(""), reading));
        return report(name, cached.isPresent() ? Outcome.UNCHANGED : Outcome.READ, reading, clock.millis() - start);
    }

    private boolean isYoung(Stamp stamp) {
        long age = clock.millis() - Duration.ofNanos(stamp.modified()).toMillis();
        return age >= 0 && age < quiet.toMillis();
    }

    private static FileReport wait(String name, @Nullable Known before, Map<String, Known> now) {
        if (before != null) {
            now.put(name, before);
        }
        int units = before == null ? 0 : before.reading().units().size();
        return new FileReport(name, Outcome.WAITING, units, null, List.of(), 0);
    }

    private static FileReport report(String name, Outcome outcome, Reading reading, long millis) {
        return switch (reading) {
            case Reading.Read read -> new FileReport(name, outcome, read.units().size(), null, read.skipped(), millis);
            case Reading.Skipped skipped ->
                new FileReport(name, Outcome.SKIPPED, 0, skipped.reason(), List.of(), millis);
        };
    }

    /** Empty for a file that is refused without being opened. */
    private static Optional<String> content(Path file) {
        try {
            DirectReader.admit(file, Limits.USUAL);
            return Optional.of(ContentHash.of(file));
        } catch (Unreadable | IOException refused) {
            return Optional.empty();
        }
    }

    private static boolean lasts(Reading reading) {
        return !(reading instanceof Reading.Skipped skipped) || skipped.reason().lasts();
    }

    private static Map<String, Reading> readings(Map<String, Known> files) {
        return files.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, file -> file.getValue().reading()));
    }
}
