package endcap.deck;

import java.nio.file.Path;

/** Reads one file, whatever it holds; what is wrong with it is a {@link Reading.Skipped}, never an exception. */
public interface DeckReader extends AutoCloseable {
    /** @param name how the file is called in its units' citations */
    Reading read(Path file, String name);

    /** Lets go of what reading needed; the next {@link #read} gets it again. */
    @Override
    default void close() {}
}
