package endcap.language;

/**
 * Something read in a text, and where it stands.
 *
 * @param value what it means
 * @param start index of its first character in the text it was read in
 * @param end index after its last character
 * @param words the words as the person wrote them
 */
public record Found<T>(T value, int start, int end, String words) {
    /** A finding at that place of the text. */
    public static <T> Found<T> in(String text, int start, int end, T value) {
        return new Found<>(value, start, end, text.substring(start, end));
    }

    /** The same place meaning something else. */
    public <U> Found<U> meaning(U other) {
        return new Found<>(other, start, end, words);
    }

    /** Whether the two share a character. */
    public boolean overlaps(Found<?> other) {
        return start < other.end && other.start < end;
    }

    /** How many characters it takes up. */
    public int length() {
        return end - start;
    }
}
