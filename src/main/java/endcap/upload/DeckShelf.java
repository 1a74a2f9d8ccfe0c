package endcap.upload;

import endcap.chat.Texts;
import java.nio.file.Path;
import java.util.List;

/** The decks of the knowledge, by the names of their files. */
public interface DeckShelf {
    /** How a deck stands to those that are there. */
    enum Standing {
        NEW,
        /** Another content is there under its name. */
        OTHER_THERE,
        SAME_THERE,
        REFUSED
    }

    /**
     * What was read of a deck.
     *
     * @param units what a search will find of it
     * @param notes what of it is left out, a line each; or the one sentence why it is refused
     */
    record Looked(Standing standing, int units, List<String> notes) {
        public Looked {
            notes = List.copyOf(notes);
        }
    }

    /** Reads a deck and changes nothing; sentences are in the language of {@code texts}. */
    Looked look(Path file, Texts texts);

    /**
     * Puts a deck among the others under its file's name.
     *
     * @param replace also in place of another that is there
     */
    Looked put(Path file, boolean replace, Texts texts);

    /** Takes a deck out again, unless it holds something else by now; false when nothing was taken out. */
    boolean takeBack(String name, String sha256);
}
