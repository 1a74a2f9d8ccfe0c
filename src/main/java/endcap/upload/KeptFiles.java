package endcap.upload;

import endcap.chat.Upload;
import endcap.chat.UserError;
import endcap.draft.Draft;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** The files people sent, in the database, where each node finds them: kept until they are used, at most seven days. */
public final class KeptFiles {
    private static final Duration KEPT = Duration.ofDays(7);
    /** Who began to use a file and has not ended by then has died. */
    private static final Duration LONGEST_USE = Duration.ofMinutes(10);

    /** The field of a draft that names its file. */
    public static final String FIELD = "file";

    /** What is done with a file as long as it lies in a folder: under its own name, if this computer can write that. */
    public interface Use<T> {
        T use(Path file) throws IOException;
    }

    private final KeptFileStore store;
    private final Clock clock;

    /** The files in that database, as old as that clock says. */
    public KeptFiles(Jdbi jdbi, Clock clock) {
        this.store = new KeptFileStore(jdbi);
        this.clock = clock;
    }

    /** Keeps a file; the same delivery with the same content again is the same file. */
    public KeptFile keep(Upload upload) {
        try {
            byte[] content = Files.readAllBytes(upload.content());
            Instant now = clock.instant();
            return store.add(
                    new KeptFileStore.NewFile(
                            upload.message().user().id(),
                            upload.message().deliveryId().orElse(null),
                            upload.name(),
                            sha256(content),
                            content),
                    now,
                    now.plus(KEPT));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** The fields with which a draft names its file; {@link #of} reads them. */
    public static Map<String, String> fields(KeptFile file) {
        return Map.of(FIELD, String.valueOf(file.id()));
    }

    /** What makes a draft about a file the only one. */
    public static String onceKey(KeptFile file) {
        return "file " + file.id();
    }

    /** The file of a draft. */
    public KeptFile of(Draft draft) {
        return store.find(Long.parseLong(draft.field(FIELD))).orElseThrow();
    }

    /**
     * Reads a file.
     *
     * @throws UserError {@code upload.gone} when it was kept no longer
     */
    public <T> T read(KeptFile file, Use<T> use) {
        byte[] content = store.content(file.id()).orElseThrow(() -> UserError.of("upload.gone", file.name()));
        return NamedCopy.of(content, file.name(), use);
    }

    /**
     * Uses a file once, however often and on however many nodes this is called; then its content is kept no longer.
     *
     * @param use tells what came of it; when it throws, the file has not been used
     * @return what came of it, now or before; empty as long as somebody else is at it
     */
    public Optional<String> useOnce(KeptFile file, Use<String> use) {
        Instant now = clock.instant();
        if (file.outcome().isEmpty() && store.claim(file.id(), now, now.plus(LONGEST_USE))) {
            try {
                store.settle(file.id(), read(file, use));
            } finally {
                store.letGo(file.id());
            }
        }
        return store.find(file.id()).flatMap(KeptFile::outcome);
    }

    /**
     * Keeps a file from now on for as long as there is no reason to {@link #forget} it.
     *
     * @throws UserError {@code upload.gone} when it was kept no longer
     */
    public void keepForGood(KeptFile file) {
        if (!store.keepForGood(file.id())) {
            throw UserError.of("upload.gone", file.name());
        }
    }

    /** Lets go of the content. */
    public void forget(KeptFile file) {
        store.empty(file.id());
    }

    /** Lets go of what nobody has used for seven days. */
    public void sweep() {
        store.emptyExpired(clock.instant());
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
