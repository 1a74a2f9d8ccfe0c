package endcap.deck;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Readings by the content of the file they are of, in a folder, so that a start does not read again what has not changed.
 * One folder serves one folder of decks. It may be deleted at any time.
 */
public final class DeckCache {
    private static final Logger LOG = LoggerFactory.getLogger(DeckCache.class);
    private static final String ENDING = "." + ReadingCodec.VERSION + ".reading";

    private final Path folder;

    /** @param folder is made when there is something to keep */
    public DeckCache(Path folder) {
        this.folder = folder;
    }

    /** @param content the hash of the file's bytes */
    Optional<Reading> find(String content, String name) {
        Path kept = kept(content);
        if (!Files.exists(kept)) {
            return Optional.empty();
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(kept)))) {
            return Optional.of(ReadingCodec.read(in, name));
        } catch (IOException damaged) {
            LOG.warn("{} is damaged and not used: {}", kept, damaged.toString());
            return Optional.empty();
        }
    }

    /** A reading that is half written is never found. */
    void keep(String content, Reading reading) {
        try {
            Files.createDirectories(folder);
            Path half = Files.createTempFile(folder, "half", ".written");
            try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(half)))) {
                ReadingCodec.write(reading, out);
            }
            Files.move(half, kept(content), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException full) {
            LOG.warn("a reading could not be kept in {}: {}", folder, full.toString());
        }
    }

    /** Deletes the readings of files that are gone. */
    void forgetAllBut(Set<String> contents) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> unused = all.filter(file ->
                            !contents.contains(file.getFileName().toString().replace(ENDING, "")))
                    .filter(file -> file.toString().endsWith(".reading")
                            || file.toString().endsWith(".written"))
                    .toList();
            for (Path file : unused) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException kept) {
            LOG.warn("{} could not be cleaned: {}", folder, kept.toString());
        }
    }

    private Path kept(String content) {
        return folder.resolve(content + ENDING);
    }
}
