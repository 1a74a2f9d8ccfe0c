package endcap;

import endcap.bench.Passage;
import endcap.bench.SearchBench;
import endcap.embedding.CachedEmbedder;
import endcap.knowledge.KnowledgeFeature;
import endcap.knowledge.KnowledgeFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./endcap bench search}: what searching costs as the knowledge grows. */
@Command(
        name = "search",
        description = {
            "Time the search of the articles, and of larger collections made of their sentences,",
            "beside raw Lucene and beside embedding the question."
        },
        mixinStandardHelpOptions = true)
final class BenchSearchCli implements Callable<Integer> {
    @Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Mixin
    private Place place = new Place();

    @Option(
            names = "--sizes",
            paramLabel = "N",
            split = ",",
            description = "passages of the larger collections (default: 10000,100000)")
    private List<Integer> sizes = List.of(10_000, 100_000);

    @Override
    public Integer call() throws IOException {
        CommandLine commandLine = java.util.Objects.requireNonNull(spec).commandLine();
        try (Models models = Models.rememberingIn(place.cache(), commandLine.getErr()::println)) {
            SearchBench bench = new SearchBench(
                    this::open,
                    open(place.knowledge(), Map.of()).texts().stream()
                            .map(Passage::of)
                            .toList(),
                    models.byLanguage());
            commandLine.getErr().println("measuring " + place.knowledge());
            bench.folder(place.knowledge(), models.byLanguage());
            for (int size : sizes) {
                commandLine.getErr().println("measuring " + size + " passages");
                made(bench, size);
            }
            bench.report().lines().forEach(commandLine.getOut()::println);
            commandLine.getOut().flush();
        }
        return 0;
    }

    private static void made(SearchBench bench, int size) throws IOException {
        Path folder = Files.createTempDirectory("endcap-passages-");
        try {
            bench.made(size, folder);
        } finally {
            DemoCli.delete(folder);
        }
    }

    private KnowledgeFeature open(Path folder, Map<String, CachedEmbedder> embedders) {
        return KnowledgeFeature.reading(new KnowledgeFiles(folder, place.synonyms(), place.elsewhere()), embedders);
    }
}
