package endcap.customer;

/**
 * Names to search together.
 *
 * @param own whether they are of the asker's own accounts
 */
record Pool(NameIndex index, boolean own) {}
