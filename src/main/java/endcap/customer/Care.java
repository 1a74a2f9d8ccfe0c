package endcap.customer;

/**
 * How little is enough to take words for a customer.
 *
 * @param trimmed units of a name without its city or kind of business
 * @param part units of a part of a name
 * @param pinyin letters of a name, or of a part, in pinyin
 * @param initials first letters of syllables
 * @param homophone characters that sound like a name
 * @param typoUnits characters of a name with one slip
 * @param typoLetters letters of a name with one slip
 * @param twoSlips letters of a name with two
 * @param anywhere whether a part may come from the middle of a name
 */
record Care(
        int trimmed,
        int part,
        int pinyin,
        int initials,
        int homophone,
        int typoUnits,
        int typoLetters,
        int twoSlips,
        boolean anywhere) {
    /** For sentences in which there may be no customer: an ordinary word must not become one. */
    static final Care STRICT = new Care(3, 3, 5, 4, 3, 5, 8, Integer.MAX_VALUE, false);

    /** For sentences that must be about a customer. */
    static final Care LIBERAL = new Care(2, 2, 4, 3, 2, 3, 5, 10, true);
}
