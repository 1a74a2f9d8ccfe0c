package endcap;

import endcap.bench.Contender;
import endcap.bench.EndcapContender;
import endcap.bench.MeaningBaseline;
import endcap.bench.Passage;
import endcap.bench.PassageFolder;
import endcap.bench.Question;
import endcap.bench.QuestionFile;
import endcap.bench.RetrievalBench;
import endcap.bench.WordsBaseline;
import endcap.knowledge.KnowledgeFeature;
import endcap.knowledge.KnowledgeFiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./endcap bench retrieval}: how often the right article comes first, and how honest the no is. */
@Command(
        name = "retrieval",
        description = {
            "Ask every question of the files and print how often the right article comes first, beside baselines.",
            "A line is: language, tab, question, tab, ids (none when nothing answers it); or JSON lines."
        },
        mixinStandardHelpOptions = true)
final class BenchRetrievalCli implements Callable<Integer> {
    @Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Mixin
    private Place place = new Place();

    @Option(
            names = "--bootstrap",
            paramLabel = "N",
            description = "samples the confidence intervals are made of (default: ${DEFAULT-VALUE})")
    private int rounds = 2_000;

    @Option(
            names = "--passages",
            paramLabel = "FILE",
            description = "search these instead of the articles: JSON lines with id, title and text")
    private @Nullable Path passages;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "questions with their right answers")
    private List<Path> files = List.of();

    @Override
    public Integer call() throws IOException, InterruptedException {
        CommandLine commandLine = java.util.Objects.requireNonNull(spec).commandLine();
        if (rounds < 1) {
            throw new ParameterException(commandLine, "--bootstrap is 1 or more");
        }
        List<Question> questions = questions(commandLine);
        if (passages == null) {
            measure(place.knowledge(), questions, commandLine);
            return 0;
        }
        Path folder = Files.createTempDirectory("endcap-passages-");
        try {
            PassageFolder.write(Passage.read(passages), folder);
            measure(folder, questions, commandLine);
        } finally {
            DemoCli.delete(folder);
        }
        return 0;
    }

    private void measure(Path folder, List<Question> questions, CommandLine commandLine)
            throws IOException, InterruptedException {
        PrintWriter err = commandLine.getErr();
        try (Models models = Models.rememberingIn(place.cache(), commandLine.getErr()::println)) {
            KnowledgeFiles searchedFiles = new KnowledgeFiles(folder, place.synonyms(), place.elsewhere());
            KnowledgeFeature knowledge = KnowledgeFeature.reading(searchedFiles, models.byLanguage());
            knowledge.embed();
            KnowledgeFeature wordsAlone = KnowledgeFeature.reading(searchedFiles, Map.of());
            err.println(knowledge.load() + " topics, " + questions.size() + " questions");
            List<Passage> searched = passages != null
                    ? Passage.read(passages)
                    : knowledge.texts().stream().map(Passage::of).toList();
            List<Contender> others = new ArrayList<>();
            others.add(new EndcapContender("Endcap by words alone", wordsAlone));
            others.add(WordsBaseline.standard(searched));
            others.add(WordsBaseline.smart(searched));
            others.add(MeaningBaseline.over(searched, models.byLanguage(), (done, of) -> tell(err, done, of)));
            RetrievalBench.run(questions, new EndcapContender("Endcap", knowledge), others, rounds)
                    .lines()
                    .forEach(commandLine.getOut()::println);
            commandLine.getOut().flush();
        }
    }

    private static void tell(PrintWriter err, int done, int of) {
        if (done % 1_000 == 0 || done == of) {
            err.println("embedded " + done + " of " + of);
            err.flush();
        }
    }

    private List<Question> questions(CommandLine commandLine) throws IOException {
        List<Question> questions = new ArrayList<>();
        for (Path file : files) {
            try {
                questions.addAll(QuestionFile.read(file));
            } catch (java.nio.file.NoSuchFileException | IllegalArgumentException unreadable) {
                throw new ParameterException(commandLine, String.valueOf(unreadable.getMessage()), unreadable);
            }
        }
        return questions;
    }
}
