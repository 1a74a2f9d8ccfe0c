package endcap.deck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Puts a file among the decks once it has been read: what cannot be read is refused, what is there is never lost. */
public final class DeckDrop {
    /** What became of a file. */
    public enum Outcome {
        COPIED,
        REPLACED,
        /** The same content is there under the same name. */
        THERE_ALREADY,
        /** Another content is there under the same name, and replacing it was not asked for. */
        NAME_TAKEN,
        REFUSED,
        /** Somebody else reads such files, and not in this folder. */
        NOT_OURS,
        /** There is no such file. */
        MISSING
    }

    /**
     * @param units what a search will find of it
     * @param skipped units that are left out
     * @param reason why it was refused, null otherwise
     */
    public record Dropped(
            String file,
            Outcome outcome,
            int units,
            List<SkippedUnit> skipped,
            @Nullable Reason reason) {
        private static Dropped not(String file, Outcome outcome, @Nullable Reason reason) {
            return new Dropped(file, outcome, 0, List.of(), reason);
        }

        /** Whether the deck is not where it was meant to go. */
        public boolean failed() {
            return outcome == Outcome.NAME_TAKEN
                    || outcome == Outcome.REFUSED
                    || outcome == Outcome.NOT_OURS
                    || outcome == Outcome.MISSING;
        }
    }

    private final DeckReader reader;
    private final Path folder;
    private final Predicate<Path> isDeck;

    /**
     * @param folder where the decks go; made when the first one comes
     * @param isDeck as {@link Ingest#read} will be asked
     */
    public DeckDrop(DeckReader reader, Path folder, Predicate<Path> isDeck) {
        this.reader = reader;
        this.folder = folder;
        this.isDeck = isDeck;
    }

    /** @param dryRun to say what would be done, and do nothing */
    public Dropped drop(Path file, boolean replace, boolean dryRun) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (!Files.exists(file)) {
            return Dropped.not(name, Outcome.MISSING, null);
        }
        if (!isDeck.test(file)) {
            return Dropped.not(name, Outcome.NOT_OURS, null);
        }
        // A person named it, so it may be a link; names that a folder hides would never be read.
        Reading reading = DeckFolder.isHidden(file)
                ? new Reading.Skipped(Reason.NOT_A_DECK)
                : reader.read(file.toRealPath(), name);
        return switch (reading) {
            case Reading.Skipped(Reason reason) -> Dropped.not(name, Outcome.REFUSED, reason);
            case Reading.Read(List<Unit> units, List<SkippedUnit> skipped) ->
                new Dropped(name, put(file, name, replace, dryRun), units.size(), skipped, null);
        };
    }

    private Outcome put(Path file, String name, boolean replace, boolean dryRun) throws IOException {
        Path target = folder.resolve(name);
        Outcome outcome = outcome(file, target, replace);
        if (!dryRun && (outcome == Outcome.COPIED || outcome == Outcome.REPLACED)) {
            copy(file, target);
        }
        return outcome;
    }

    /** Takes a file out again, unless it holds something else by now; false when nothing was taken out. */
    public boolean takeBack(String name, String sha256) throws IOException {
        Path target = folder.resolve(name);
        return Files.isRegularFile(target)
                && ContentHash.of(target).startsWith(sha256 + "-")
                && Files.deleteIfExists(target);
    }

    private static Outcome outcome(Path file, Path target, boolean replace) throws IOException {
        if (!Files.exists(target)) {
            return Outcome.COPIED;
        }
        if (Files.mismatch(file, target) < 0) {
            return Outcome.THERE_ALREADY;
        }
        return replace ? Outcome.REPLACED : Outcome.NAME_TAKEN;
    }

    /** A server that watches the folder sees the whole file or none: it is copied under a hidden name and then renamed. */
    private void copy(Path file, Path target) throws IOException {
        Files.createDirectories(folder);
        Path half = folder.resolve("." + target.getFileName() + ".part");
        Files.copy(file, half, StandardCopyOption.REPLACE_EXISTING);
        Files.move(half, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
