package endcap.customer;

/** How what was typed goes with a customer's names, best first. */
enum TypedLikeness {
    CODE,
    NAME,
    BEGINNING_OF_CODE,
    BEGINNING,
    INITIALS,
    PINYIN,
    PART,
    PART_IN_PINYIN,
    /** Not its own name, but its city or the chain it belongs to. */
    AROUND,
    HOMOPHONE,
    TYPO;

    /** Whether nothing has to be guessed. */
    boolean exact() {
        return compareTo(NAME) <= 0;
    }
}
