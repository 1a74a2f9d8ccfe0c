package endcap.deck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the units of one file and stops when there are more than the limits allow. */
final class Draft {
    private final String file;
    private final Limits limits;
    private final List<Unit> units = new ArrayList<>();
    private final List<SkippedUnit> skipped = new ArrayList<>();
    private long characters;
    private boolean pictures;

    Draft(String file, Limits limits) {
        this.file = file;
        this.limits = limits;
    }

    /** Takes slides or pages: furniture goes, titles that are missing are guessed, what has no text is skipped. */
    void addPages(List<RawPage> pages) {
        for (RawPage page : Furniture.remove(pages)) {
            Titled titled = Titled.of(page);
            List<Block> blocks = Prose.blocks(titled.lines());
            if (!blocks.isEmpty() || (page.picture() && !titled.title().isEmpty())) {
                add(page.locator(), titled.title(), blocks);
            } else if (page.picture()) {
                skip(page.locator(), Reason.SCANNED_IMAGE);
            } else {
                skip(page.locator(), titled.title().isEmpty() ? Reason.EMPTY : Reason.HEADING_ONLY);
            }
        }
    }

    void add(Locator locator, String heading, List<Block> blocks) {
        count(heading.length());
        for (Block block : blocks) {
            count(block.text().length());
        }
        checkCount(units.size() + 1);
        units.add(new Unit(file, locator, heading, blocks));
    }

    void skip(Locator locator, Reason reason) {
        checkCount(skipped.size() + 1);
        skipped.add(new SkippedUnit(locator, reason));
    }

    /** @throws Unreadable when a file with that many units is too long; for readers that know before they read */
    void checkCount(int count) {
        if (count > limits.units()) {
            throw new Unreadable(Reason.TOO_MANY_PAGES);
        }
    }

    /** Says of a document that is not divided into pages that there are pictures in it. */
    void hasPictures() {
        pictures = true;
    }

    private void count(int more) {
        characters += more;
        if (characters > limits.characters()) {
            throw new Unreadable(Reason.TOO_LARGE);
        }
    }

    Reading reading() {
        if (!units.isEmpty()) {
            skipped.sort(Comparator.comparingInt(unit -> unit.locator().number()));
            return new Reading.Read(units, skipped);
        }
        boolean scanned = pictures || skipped.stream().anyMatch(unit -> unit.reason() == Reason.SCANNED_IMAGE);
        return new Reading.Skipped(scanned ? Reason.SCANNED_IMAGE : Reason.EMPTY);
    }
}
