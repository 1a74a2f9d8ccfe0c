package endcap;

import endcap.deck.DeckCache;
import endcap.deck.DeckReader;
import endcap.deck.GuardedReader;
import endcap.deck.Ingest;
import endcap.deck.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.regex.Pattern;

/** The decks beside a place's articles: how they are read, where readings are kept, which files are decks at all. */
final class Decks {
    private static final Pattern ARTICLE_NAME = Pattern.compile(".*\\.(?:zh|en)\\.md");
    private static final Pattern ARTICLE_HEAD =
            Pattern.compile("\\A\\uFEFF?---\\s*\\n(?:.*\\n)*?id:.*", Pattern.DOTALL);
    private static final int HEAD = 4096;

    private Decks() {}

    static DeckReader reader() {
        return new GuardedReader(Limits.USUAL);
    }

    /** @param quiet how long a file must have rested before it is read */
    static Ingest ingest(Place place, Duration quiet) {
        // The times of files are those of this computer, whatever time --now says it is.
        return new Ingest(reader(), new DeckCache(place.readings()), Clock.systemUTC(), quiet);
    }

    /** False for the articles and for the guide to writing them. */
    static boolean isDeck(Path file) {
        String name = file.getFileName().toString();
        if (!name.endsWith(".md")) {
            return true;
        }
        return !name.equals("README.md") && !ARTICLE_NAME.matcher(name).matches() && !hasArticleHead(file);
    }

    private static boolean hasArticleHead(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return ARTICLE_HEAD
                    .matcher(new String(in.readNBytes(HEAD), StandardCharsets.UTF_8))
                    .matches();
        } catch (IOException unreadable) {
            // Whoever reads decks will say so.
            return false;
        }
    }
}
