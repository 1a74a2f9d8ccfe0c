package endcap.bench;

import endcap.embedding.CachedEmbedder;
import endcap.embedding.VectorCache;
import endcap.knowledge.KnowledgeFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntSupplier;

/**
 * Measures what searching costs as the knowledge grows.
 *
 * <p>A question, its bare Lucene query and its vector are timed one after the other, question by question, so that
 * whatever else the machine does weighs on all three alike.
 */
public final class SearchBench {
    private static final int QUESTIONS = 200;
    private static final int WARMING_ROUNDS = 2;
    private static final int KNOWN_VECTORS = 400;
    private static final long SEED = 20261121;
    private static final double NANOS_OF_A_SECOND = 1e9;
    private static final double BYTES_OF_A_MEGABYTE = 1 << 20;

    private final Opening opening;
    private final Recombined recombined;
    private final Map<String, CachedEmbedder> real;
    private final List<String> questions;
    private final List<SearchCost> costs = new ArrayList<>();

    /** All that was ever found: a result that nobody uses need not be worked out. */
    private long found;

    /** Opens a knowledge folder for search, nothing of it read yet. */
    public interface Opening {
        KnowledgeFeature open(Path folder, Map<String, CachedEmbedder> embedders);
    }

    /**
     * @param passages what questions and larger collections are made of
     * @param real the models by language
     */
    public SearchBench(Opening opening, List<Passage> passages, Map<String, CachedEmbedder> real) {
        this.opening = opening;
        this.recombined = new Recombined(passages);
        this.real = Map.copyOf(real);
        this.questions = drawn(passages.stream()
                .filter(passage -> passage.heads().size() > 1)
                .flatMap(passage -> passage.heads().stream().skip(1))
                .toList());
    }

    /** Measures a folder as it is. */
    public void folder(Path folder, Map<String, CachedEmbedder> embedders) {
        costs.add(measured(opening, folder, embedders, () -> {}));
    }

    /** Measures a collection of so many passages, written into an empty folder. */
    public void made(int passages, Path empty) throws IOException {
        PassageFolder.write(recombined.passages(passages), empty);
        List<MixingEmbedder> mixing = new ArrayList<>();
        Map<String, CachedEmbedder> embedders = new HashMap<>();
        real.forEach((language, embedder) -> {
            MixingEmbedder mixer = new MixingEmbedder(
                    embedder,
                    recombined.sentences(language).stream()
                            .limit(KNOWN_VECTORS)
                            .map(embedder::embed)
                            .toList());
            mixing.add(mixer);
            embedders.put(language, new CachedEmbedder(mixer, VectorCache.forgetful(mixer)));
        });
        costs.add(measured(opening, empty, embedders, () -> mixing.forEach(MixingEmbedder::startAsking)));
    }

    /** All that was measured. */
    public SearchReport report() {
        return new SearchReport(costs);
    }

    private SearchCost measured(Opening how, Path folder, Map<String, CachedEmbedder> embedders, Runnable built) {
        long before = usedAfterCollection();
        KnowledgeFeature knowledge = how.open(folder, embedders);
        long start = System.nanoTime();
        int passages = knowledge.load();
        long words = System.nanoTime();
        knowledge.embed();
        long meanings = System.nanoTime();
        built.run();
        double heap = (usedAfterCollection() - before) / BYTES_OF_A_MEGABYTE;
        Timing[] timings = timings(knowledge);
        return new SearchCost(
                passages,
                (words - start) / NANOS_OF_A_SECOND,
                (meanings - words) / NANOS_OF_A_SECOND,
                heap,
                knowledge.indexBytes() / BYTES_OF_A_MEGABYTE,
                timings[0],
                timings[1],
                timings[2]);
    }

    private Timing[] timings(KnowledgeFeature knowledge) {
        long[][] nanos = new long[3][questions.size()];
        // The rounds before the last make the machine code that the last is measured with.
        for (int round = 0; round <= WARMING_ROUNDS; round++) {
            for (int i = 0; i < questions.size(); i++) {
                String question = questions.get(i);
                CachedEmbedder embedder = real.get(MeaningBaseline.language(question));
                IntSupplier bare = knowledge.bareQuery(question);
                nanos[0][i] =
                        nanos(() -> knowledge.ranking(question, Contender.TOP).size());
                nanos[1][i] = nanos(bare);
                nanos[2][i] = embedder == null ? 0 : nanos(() -> embedder.embedUnkept(question).length);
            }
        }
        return new Timing[] {Timing.of(nanos[0]), Timing.of(nanos[1]), Timing.of(nanos[2])};
    }

    private long nanos(IntSupplier work) {
        long start = System.nanoTime();
        found += work.getAsInt();
        return System.nanoTime() - start;
    }

    private static long usedAfterCollection() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            runtime.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** Asks with words before them: the vectors of the asks themselves are known, and would cost nothing. */
    private static List<String> drawn(List<String> asks) {
        if (asks.isEmpty()) {
            throw new IllegalArgumentException("questions are drawn from the asks of the articles, and there are none");
        }
        return new Random(SEED)
                .ints(QUESTIONS, 0, asks.size())
                .mapToObj(asks::get)
                .map(ask -> (MeaningBaseline.language(ask).equals("zh") ? "请问" : "tell me ") + ask)
                .toList();
    }
}
