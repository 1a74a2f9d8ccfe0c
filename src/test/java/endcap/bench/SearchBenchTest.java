package endcap.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import endcap.embedding.CachedEmbedder;
import endcap.embedding.Embedder;
import endcap.embedding.VectorCache;
import endcap.knowledge.KnowledgeFeature;
import endcap.knowledge.KnowledgeFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SearchBenchTest {
    private static final List<Passage> PASSAGES = List.of(
            new Passage("price", "zh", List.of("价格异议", "客户嫌贵怎么回"), "先问清楚他拿什么比。再把价格拆成每箱的成本。"),
            new Passage(
                    "price",
                    "en",
                    List.of("Price objection", "too expensive"),
                    "Ask what he compares it with. Then trade."));

    @TempDir
    private Path folder;

    /** Every text lies along its length. */
    private static final class ByLength implements Embedder {
        @Override
        public float[] embed(String text) {
            double angle = text.length() / 100.0;
            return new float[] {(float) Math.cos(angle), (float) Math.sin(angle)};
        }

        @Override
        public int dimensions() {
            return 2;
        }

        @Override
        public String model() {
            return "by-length";
        }
    }

    @Test
    void made_passages_are_the_same_on_every_run_and_hold_sentences_of_one_language() {
        List<Passage> made = new Recombined(PASSAGES).passages(50);
        assertThat(made).hasSize(50).isEqualTo(new Recombined(PASSAGES).passages(50));
        assertThat(made).extracting(Passage::id).doesNotHaveDuplicates();
        assertThat(made)
                .filteredOn(passage -> passage.language().equals("zh"))
                .hasSize(25)
                .allSatisfy(passage -> assertThat(passage.body()).contains("。").doesNotContain("Ask"));
    }

    @Test
    void texts_get_mixtures_of_known_vectors_and_questions_their_own() {
        Embedder real = new ByLength();
        MixingEmbedder mixing =
                new MixingEmbedder(unkept(real), List.of(real.embed("12345"), real.embed("a".repeat(90))));
        float[] mixed = mixing.embed("some passage");
        assertThat(Embedder.likeness(mixed, mixed)).isCloseTo(1, within(1e-5));
        assertThat(mixing.embed("some passage")).isEqualTo(mixed);
        mixing.startAsking();
        assertThat(mixing.embed("some passage")).isEqualTo(real.embed("some passage"));
    }

    private static CachedEmbedder unkept(Embedder embedder) {
        return new CachedEmbedder(embedder, VectorCache.forgetful(embedder));
    }

    @Test
    void percentiles_are_those_of_the_sorted_runs() {
        Timing timing = Timing.of(
                LongStream.rangeClosed(1, 200).map(i -> (201 - i) * 1_000_000).toArray());
        assertThat(timing).isEqualTo(new Timing(101, 199));
    }

    @Test
    void the_report_sets_the_sizes_side_by_side_with_ratios() throws IOException {
        CachedEmbedder real = unkept(new ByLength());
        SearchBench bench = new SearchBench(
                (from, embedders) -> KnowledgeFeature.reading(
                        new KnowledgeFiles(from, folder.resolve("none"), folder.resolve("none")), embedders),
                PASSAGES,
                Map.of("zh", real, "en", real));
        bench.made(30, folder.resolve("thirty"));
        bench.made(60, folder.resolve("sixty"));
        assertThat(bench.report().lines())
                .anySatisfy(line -> assertThat(line).matches("passages +30 +60"))
                .anySatisfy(line -> assertThat(line).matches("query : raw Lucene +\\d+\\.\\d\\d +\\d+\\.\\d\\d"))
                .allSatisfy(line -> assertThat(line).doesNotContain("NaN"));
    }
}
