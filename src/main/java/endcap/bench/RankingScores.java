package endcap.bench;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * How well one ranking, or the average of many, puts right answers first; each figure is 0 to 1.
 *
 * @param recall1 whether a right answer is first
 * @param recall3 whether a right answer is among the first three
 * @param mrr10 one divided by the rank of the first right answer; 0 beyond rank ten
 * @param ndcg10 each right answer among ten counts 1 / log2(rank + 1); divided by the best possible sum
 */
public record RankingScores(double recall1, double recall3, double mrr10, double ndcg10) {
    /** The figures of one ranking. */
    static RankingScores of(List<String> ranked, Set<String> right) {
        double first = 0;
        double gain = 0;
        double best = 0;
        int rank = 0;
        for (String id : ranked.subList(0, Math.min(Contender.TOP, ranked.size()))) {
            rank++;
            if (right.contains(id)) {
                first = first == 0 ? 1.0 / rank : first;
                gain += worth(rank);
            }
        }
        for (int i = 1; i <= Math.min(Contender.TOP, right.size()); i++) {
            best += worth(i);
        }
        return new RankingScores(first == 1 ? 1 : 0, first >= 1 / 3.0 ? 1 : 0, first, best == 0 ? 0 : gain / best);
    }

    /** The averages; 0 each for none. */
    static RankingScores average(Collection<RankingScores> all) {
        return new RankingScores(
                mean(all, RankingScores::recall1),
                mean(all, RankingScores::recall3),
                mean(all, RankingScores::mrr10),
                mean(all, RankingScores::ndcg10));
    }

    private static double mean(Collection<RankingScores> all, ToDoubleFunction<RankingScores> figure) {
        return all.stream().mapToDouble(figure).average().orElse(0);
    }

    private static double worth(int rank) {
        return Math.log(2) / Math.log(rank + 1);
    }
}
