package endcap.customer;

/** How words are like the name of a customer, surest first. */
enum Likeness {
    /** They are its code. */
    CODE,
    /** They are what this person calls it. */
    LEARNED,
    /** They are its full name. */
    NAME,
    /** They are its short name or an alias. */
    SHORT,
    /** They are its name without the city or the kind of business, or its chain's other name with its own. */
    TRIMMED,
    /** They are a part of its name, or two parts. */
    PART,
    /** They spell its name, or a part of it, in pinyin or in letters. */
    PINYIN,
    /** They are the first letters of its syllables. */
    INITIALS,
    /** They sound like its name. */
    HOMOPHONE,
    /** They are its name with a slip or two. */
    TYPO;

    /** Whether nothing has to be guessed. */
    boolean exact() {
        return compareTo(SHORT) <= 0;
    }
}
