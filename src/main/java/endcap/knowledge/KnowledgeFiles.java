package endcap.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Where the knowledge is written; what is absent is empty.
 *
 * @param folder the articles and the decks
 * @param synonyms words that mean the same, a group a line
 * @param elsewhere questions that are not of the trade, one a line
 * @param decks reads what was dropped into the folder
 */
public record KnowledgeFiles(Path folder, Path synonyms, Path elsewhere, DeckSource decks) {
    /** Articles alone, without dropped files. */
    public KnowledgeFiles(Path folder, Path synonyms, Path elsewhere) {
        this(folder, synonyms, elsewhere, DeckSource.none());
    }

    /** The words that mean the same. */
    Synonyms words() {
        return Synonyms.of(lines(synonyms).stream());
    }

    /** The questions that belong elsewhere. */
    List<String> foreignQuestions() {
        return lines(elsewhere).stream()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static List<String> lines(Path file) {
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        try {
            return Files.readAllLines(file);
        } catch (IOException | UncheckedIOException error) {
            throw new IllegalStateException("cannot read " + file + ": save it as UTF-8 text", error);
        }
    }
}
