package endcap.language;

/**
 * Whether a sentence tells that something is not done, and whether it asks.
 *
 * <p>Both keep a message from writing. A negation counts only where it governs what the person does themselves: 我不想下单,
 * 今天没去, 先别记. That goods are missing, that the store manager is not there or that a customer does not want to order are
 * statements about the shop, and worth a log.
 *
 * @param negated whether the person says that they do not, did not or do not want to do it
 * @param question whether it is asked rather than told; a question somebody else asked is told
 */
public record Mood(boolean negated, boolean question) {
    /** The mood of a text. */
    public static Mood of(String text) {
        String plain = Han.plain(text);
        return new Mood(Negation.in(plain), Question.in(plain));
    }
}
