package endcap.knowledge;

/**
 * A topic in the order of a search, whether or not it is good enough to answer with.
 *
 * @param score 0 to 1
 */
public record Ranked(String id, double score) {}
