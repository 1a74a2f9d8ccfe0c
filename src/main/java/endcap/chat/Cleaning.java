package endcap.chat;

/** Takes out of a message what nobody typed on purpose. */
final class Cleaning {
    /** Longer messages are refused: nobody types this in an aisle, and every reader below costs time by length. */
    static final int LONGEST = 4000;

    private Cleaning() {}

    /**
     * Without control characters, byte-order marks, zero-width and direction marks; line breaks stay, other space becomes
     * one plain space, and the ends are trimmed.
     */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().map(Cleaning::plain).filter(c -> c >= 0).forEach(clean::appendCodePoint);
        return clean.toString()
                .replaceAll(" {2,}", " ")
                .replaceAll(" ?\n ?", "\n")
                .replaceAll("\n{2,}", "\n")
                .strip();
    }

    /** Whether there is anything in it to understand: a letter or a digit. */
    static boolean saysSomething(String clean) {
        return clean.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static int plain(int c) {
        if (c == '\n' || c == '\r') {
            return '\n';
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return ' ';
        }
        int type = Character.getType(c);
        boolean unseen = type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.UNASSIGNED
                || type == Character.PRIVATE_USE;
        return unseen ? -1 : c;
    }
}
