package endcap;

import endcap.deck.DeckCache;
import endcap.deck.DeckReader;
import endcap.deck.GuardedReader;
import endcap.deck.Ingest;
import endcap.deck.Limits;
import endcap.knowledge.DeckSource;
import endcap.knowledge.KnowledgeFeature;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/** The decks beside a place's articles: how they are read, where readings are kept, which files are decks at all. */
final class Decks {
    private Decks() {}

    static DeckReader reader() {
        return new GuardedReader(Limits.USUAL);
    }

    /** @param quiet how long a file must have rested before it is read */
    static Ingest ingest(Place place, Duration quiet) {
        // The times of files are those of this computer, whatever time --now says it is.
        return new Ingest(reader(), new DeckCache(place.readings()), Clock.systemUTC(), quiet);
    }

    /** Reads what was dropped into a place's knowledge folder, only what changed since the last time. */
    static DeckSource source(Place place, Duration quiet) {
        Ingest ingest = ingest(place, quiet);
        return () -> {
            Ingest.Result result = ingest.read(place.knowledge(), Decks::isDeck);
            return new DeckSource.Decks(result.units(), result.report());
        };
    }

    /** False for the articles and for the guide to writing them. */
    static boolean isDeck(Path file) {
        return !KnowledgeFeature.isArticle(file);
    }
}
