package endcap.storage;

/** The database was made, or half made, by another version of the program; nothing in it has been touched. */
public final class ForeignSchema extends RuntimeException {
    ForeignSchema(String message, Throwable cause) {
        super(message, cause);
    }
}
