package endcap.bench;

/**
 * What searching so many passages costs.
 *
 * @param wordsSeconds to read the files and index their words
 * @param meaningsSeconds to index their vectors, embedding not counted unless the vectors are real and new
 * @param heapMegabytes what more is in use after a collection than before anything was read
 * @param indexMegabytes of both indexes
 * @param query a question from the text to the ranking
 * @param bare the same question's Lucene query alone, analysed before
 * @param embedding the same question's vector alone
 */
record SearchCost(
        int passages,
        double wordsSeconds,
        double meaningsSeconds,
        double heapMegabytes,
        double indexMegabytes,
        Timing query,
        Timing bare,
        Timing embedding) {}
