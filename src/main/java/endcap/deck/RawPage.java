package endcap.deck;

import java.util.List;

/**
 * A slide or page as it stands in the file.
 *
 * @param title as the file names it; empty when it has to be guessed from the lines
 * @param picture whether there is a picture on it, which may hold what the text does not say
 */
record RawPage(Locator locator, String title, List<Line> lines, boolean picture) {
    RawPage withLines(List<Line> others) {
        return new RawPage(locator, title, others, picture);
    }
}
