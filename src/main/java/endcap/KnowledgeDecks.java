package endcap;

import endcap.chat.Texts;
import endcap.deck.DeckDrop;
import endcap.deck.DeckDrop.Dropped;
import endcap.deck.DeckReader;
import endcap.upload.DeckShelf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The decks of a knowledge folder, as people send them. Each is read by a process of its own that ends with it: decks come
 * seldom.
 *
 * @param folder of the decks, beneath the knowledge
 */
record KnowledgeDecks(Path folder) implements DeckShelf {
    private interface Work<T> {
        T with(DeckDrop drop) throws IOException;
    }

    @Override
    public Looked look(Path file, Texts texts) {
        return looked(with(drop -> drop.drop(file, false, true)), texts);
    }

    @Override
    public Looked put(Path file, boolean replace, Texts texts) {
        return looked(with(drop -> drop.drop(file, replace, false)), texts);
    }

    @Override
    public boolean takeBack(String name, String sha256) {
        return with(drop -> drop.takeBack(name, sha256));
    }

    private <T> T with(Work<T> work) {
        try (DeckReader reader = Decks.reader()) {
            return work.with(new DeckDrop(reader, folder, Decks::isDeck));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Looked looked(Dropped dropped, Texts texts) {
        IngestText text = new IngestText(texts);
        return switch (dropped.outcome()) {
            case COPIED -> new Looked(Standing.NEW, dropped.units(), text.skipped(dropped.skipped()));
            case NAME_TAKEN, REPLACED ->
                new Looked(Standing.OTHER_THERE, dropped.units(), text.skipped(dropped.skipped()));
            case THERE_ALREADY -> new Looked(Standing.SAME_THERE, dropped.units(), List.of());
            case REFUSED, NOT_OURS, MISSING -> new Looked(Standing.REFUSED, 0, List.of(why(dropped, texts)));
        };
    }

    private static String why(Dropped dropped, Texts texts) {
        return dropped.reason() == null
                ? texts.text("upload.deck.article")
                : new IngestText(texts).sentence(dropped.reason());
    }
}
