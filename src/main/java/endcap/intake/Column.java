package endcap.intake;

import endcap.intake.NumberCell.Form;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A column that files of a kind may have.
 *
 * @param name the header in English, and what checks call it
 * @param headers the other headers it is known by in this kind
 * @param stored its column in the database
 * @param type how its cells are read
 * @param needed whether the file must have it and every row must fill it
 * @param blank what an empty cell, or a new row without this column, is stored as; null for nothing
 * @param reference where its value must exist already; null for nowhere
 */
public record Column(
        String name,
        List<String> headers,
        String stored,
        CellType type,
        boolean needed,
        @Nullable Object blank,
        @Nullable Reference reference) {
    /** What a code can point at. */
    public enum Reference {
        CUSTOMER("customer", "customer_code"),
        PRODUCT("product", "product_code");

        private final String table;
        private final String key;

        Reference(String table, String key) {
            this.table = table;
            this.key = key;
        }

        String table() {
            return table;
        }

        String key() {
            return key;
        }
    }

    public Column {
        headers = List.copyOf(headers);
    }

    /** Free words. */
    public static Column text(String name, String... headers) {
        return of(name, name, TextCell.text(), headers);
    }

    /** Something that identifies: a code, a number, a name; at most 100 characters. */
    public static Column code(String name, String... headers) {
        return of(name, name, TextCell.code(), headers);
    }

    /** Several words with semicolons between them. */
    public static Column list(String name, String... headers) {
        return of(name, name, new ListCell(TextCell.code()), headers).whenBlank("");
    }

    /** An amount without a minus, stored in fen as {@code name_fen}. */
    public static Column money(String name, String... headers) {
        return of(name, name + "_fen", new NumberCell(false, Form.MONEY), headers);
    }

    /** An amount that may be below zero, stored in fen as {@code name_fen}. */
    public static Column signedMoney(String name, String... headers) {
        return of(name, name + "_fen", new NumberCell(true, Form.MONEY), headers);
    }

    /** A number without a minus, decimals allowed, stored as text. */
    public static Column quantity(String name, String... headers) {
        return of(name, name, new NumberCell(false, Form.QUANTITY), headers);
    }

    /** A number that may be below zero, decimals allowed, stored as text. */
    public static Column signedQuantity(String name, String... headers) {
        return of(name, name, new NumberCell(true, Form.QUANTITY), headers);
    }

    /** A whole number from zero up. */
    public static Column count(String name, String... headers) {
        return of(name, name, new NumberCell(false, Form.COUNT), headers);
    }

    /** A day, stored as {@code 2026-11-21}. */
    public static Column date(String name, String... headers) {
        return of(name, name, new DateCell(false), headers);
    }

    /** A month, stored as {@code 2026-11}. */
    public static Column month(String name, String... headers) {
        return of(name, name, new DateCell(true), headers);
    }

    /** Yes or no, stored as 1 or 0. */
    public static Column yesNo(String name, boolean blank, String... headers) {
        return of(name, name, OptionCell.yesNo(), headers).whenBlank(blank ? 1L : 0L);
    }

    /** A currency by its ISO code. */
    public static Column currency(String name, String... headers) {
        return of(name, name, new CurrencyCell(), headers);
    }

    /**
     * One of a few words.
     *
     * @param options each {@code stored=word=word}: what is stored, which may be written too, and other words for it
     */
    public static Column oneOf(String name, List<String> options, String... headers) {
        return of(name, name, OptionCell.of(options.toArray(String[]::new)), headers);
    }

    /** A customer's code, of a customer we know. */
    public static Column customer(String name, String... headers) {
        return code(name, headers).pointingAt(Reference.CUSTOMER);
    }

    /** A product's code, of a product we know. */
    public static Column product(String name, String... headers) {
        return code(name, headers).pointingAt(Reference.PRODUCT);
    }

    /** Needed in the header and in every row. */
    public Column asNeeded() {
        return new Column(name, headers, stored, type, true, blank, reference);
    }

    /** An empty cell is stored as that. */
    public Column whenBlank(Object value) {
        return new Column(name, headers, stored, type, needed, value, reference);
    }

    /** Stored in a database column of another name. */
    public Column storedAs(String column) {
        return new Column(name, headers, column, type, needed, blank, reference);
    }

    /** Its value, or each of its values, must exist there already. */
    public Column pointingAt(Reference target) {
        return new Column(name, headers, stored, type, needed, blank, target);
    }

    /**
     * Only values that {@code accepted} allows.
     *
     * @param refusal the text key, in the section {@code intake}, of what to say of others; the value is its argument
     */
    public Column accepting(Predicate<String> accepted, String refusal) {
        return new Column(
                name,
                headers,
                stored,
                new TextCell(TextCell.LONGEST_CODE, accepted, refusal),
                needed,
                blank,
                reference);
    }

    private static Column of(String name, String stored, CellType type, String... headers) {
        return new Column(name, List.of(headers), stored, type, false, null, null);
    }
}
