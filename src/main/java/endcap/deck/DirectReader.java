package endcap.deck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads in this process: for the worker and for tests. A file made to do harm can take all time and memory here, so the
 * program itself reads through {@link GuardedReader}.
 */
public final class DirectReader implements DeckReader {
    private static final Logger LOG = LoggerFactory.getLogger(DirectReader.class);

    private final Limits limits;

    public DirectReader(Limits limits) {
        this.limits = limits;
    }

    @Override
    public Reading read(Path file, String name) {
        try {
            Format format = admit(file, limits);
            Signature.check(file, format);
            Draft draft = new Draft(name, limits);
            format.read(file, draft);
            return draft.reading();
        } catch (Unreadable refused) {
            return new Reading.Skipped(refused.reason());
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            // The parsers throw whatever a damaged file makes them run into.
            LOG.debug("{} cannot be read", name, broken);
            return new Reading.Skipped(Reason.BROKEN);
        }
    }

    /** The format of a file that may be opened; a link is not followed, and size is looked at before content. */
    static Format admit(Path file, Limits limits) {
        // Java has read a name it cannot write: its bytes are not in the encoding of this computer.
        if (file.toString().indexOf('\uFFFD') >= 0) {
            throw new Unreadable(Reason.NOT_READABLE);
        }
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException gone) {
            throw new Unreadable(Reason.NOT_READABLE);
        }
        if (attributes.isSymbolicLink()) {
            throw new Unreadable(Reason.LINK);
        }
        Format format = Format.of(file);
        if (!attributes.isRegularFile()) {
            throw new Unreadable(Reason.NOT_A_DECK);
        }
        if (attributes.size() == 0) {
            throw new Unreadable(Reason.EMPTY);
        }
        if (attributes.size() > limits.bytes()) {
            throw new Unreadable(Reason.TOO_LARGE);
        }
        return format;
    }
}
