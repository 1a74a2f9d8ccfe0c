package endcap.knowledge;

import endcap.deck.IngestReport;
import endcap.deck.Unit;
import java.util.List;

/** Where the units of dropped files come from. */
@FunctionalInterface
public interface DeckSource {
    /** All that is readable now; costs little when nothing has changed. */
    Decks read();

    /** The units of all files, file by file, and what became of each file. */
    record Decks(List<Unit> units, IngestReport report) {
        public Decks {
            units = List.copyOf(units);
        }
    }

    /** Nobody drops anything. */
    static DeckSource none() {
        return () -> new Decks(List.of(), new IngestReport(List.of(), false));
    }
}
