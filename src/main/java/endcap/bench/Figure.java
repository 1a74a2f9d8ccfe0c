package endcap.bench;

import java.util.function.ToDoubleFunction;

/** The columns of a table. */
enum Figure {
    FIRST("R@1", RankingScores::recall1),
    AMONG_THREE("R@3", RankingScores::recall3),
    RECIPROCAL_RANK("MRR@10", RankingScores::mrr10),
    GAIN("nDCG@10", RankingScores::ndcg10);

    private final String heading;
    private final ToDoubleFunction<RankingScores> value;

    Figure(String heading, ToDoubleFunction<RankingScores> value) {
        this.heading = heading;
        this.value = value;
    }

    String heading() {
        return heading;
    }

    double of(RankingScores scores) {
        return value.applyAsDouble(scores);
    }
}
