package endcap.deck;

/** Why a file, or one unit of it, was not read. */
public enum Reason {
    /** Nothing is in it. */
    EMPTY,
    /** A title and nothing beneath it. */
    HEADING_ONLY,
    /** Pictures, and no text that could be searched. */
    SCANNED_IMAGE,
    /** Its author has hidden this slide or sheet. */
    HIDDEN,
    /** It opens with a password only. */
    ENCRYPTED,
    /** More bytes, more text or more memory than a deck may take. */
    TOO_LARGE,
    /** More slides, pages or sections than a deck may have. */
    TOO_MANY_PAGES,
    /** Damaged, or not built as its format demands. */
    BROKEN,
    /** Reading did not end in time. */
    TOO_SLOW,
    /** Of no format that is read, or with another content than its name says. */
    NOT_A_DECK,
    /** Of a format that the program that wrote it can save as one that is read. */
    OLD_FORMAT,
    /** A link to another place, which is never followed. */
    LINK,
    /** This computer does not let the program read it. */
    NOT_READABLE;

    /** The key of the sentence that says it and what to do. */
    public String key() {
        return "deck.skipped." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** Whether the same bytes will always be refused; a slow or crowded computer is no property of the file. */
    boolean lasts() {
        return this != TOO_SLOW && this != NOT_READABLE && this != LINK;
    }
}
