package endcap.deck;

/**
 * Where in its file a unit is, for a citation in any language.
 *
 * @param number counts from 1: the slide, the page, the section; of a sheet, the row the unit begins in as a spreadsheet
 *     shows it, 0 for the whole sheet
 * @param name the sheet's name, empty for all other kinds
 */
public record Locator(Kind kind, int number, String name) {
    /** What a file is divided into. */
    public enum Kind {
        SLIDE,
        PAGE,
        SHEET,
        SECTION
    }

    static Locator slide(int number) {
        return new Locator(Kind.SLIDE, number, "");
    }

    static Locator page(int number) {
        return new Locator(Kind.PAGE, number, "");
    }

    static Locator sheet(String name, int row) {
        return new Locator(Kind.SHEET, row, name);
    }

    static Locator wholeSheet(String name) {
        return sheet(name, 0);
    }

    static Locator section(int number) {
        return new Locator(Kind.SECTION, number, "");
    }

    /** The key of the text that says this place; its arguments are {@link #number} and {@link #name}. */
    public String key() {
        if (kind == Kind.SHEET && number == 0) {
            return "deck.locator.whole-sheet";
        }
        return "deck.locator." + kind.name().toLowerCase(java.util.Locale.ROOT);
    }
}
