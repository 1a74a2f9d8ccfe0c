package endcap;

import endcap.channel.ReplyJson;
import endcap.chat.Reply;
import endcap.knowledge.AskAnswer;
import endcap.knowledge.KnowledgeFeature;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./endcap ask}: the knowledge search alone, without people and without a database. */
@Command(
        name = "ask",
        description = "Search the knowledge; - reads one question a line from standard input.",
        mixinStandardHelpOptions = true)
final class AskCli implements Callable<Integer> {
    private static final Set<String> LANGUAGES = Set.of("zh", "en");

    @Spec
    private picocli.CommandLine.Model.@Nullable CommandSpec spec;

    @Mixin
    private Place place = new Place();

    @Option(names = "--json", description = "print the bare data as JSON, one line a question")
    private boolean json;

    @Option(names = "--top", paramLabel = "N", description = "how many hits at most (default: ${DEFAULT-VALUE})")
    private int top = 3;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            split = ",",
            description = "articles of these languages: zh,en (default: both)")
    private List<String> languages = List.of("zh", "en");

    @Parameters(paramLabel = "TEXT", arity = "1..*", description = "the question, or - for standard input")
    private List<String> text = List.of();

    private final ReplyJson writer = new ReplyJson();

    @Override
    public Integer call() throws IOException {
        var commandLine = java.util.Objects.requireNonNull(spec).commandLine();
        if (top < 1 || !LANGUAGES.containsAll(languages)) {
            throw new ParameterException(commandLine, "--top is 1 or more, and --lang is zh, en or zh,en");
        }
        try (Models models = Models.rememberingIn(place.cache(), commandLine.getErr()::println)) {
            KnowledgeFeature knowledge = KnowledgeFeature.reading(
                    place.knowledgeFiles(Duration.ZERO), SearchParts.of(place.config()), models.byLanguage());
            knowledge.embed();
            answer(knowledge, commandLine.getOut());
        }
        return 0;
    }

    private void answer(KnowledgeFeature knowledge, PrintWriter out) throws IOException {
        if (text.equals(List.of("-"))) {
            BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                answer(knowledge, line, out);
            }
        } else {
            answer(knowledge, String.join(" ", text), out);
        }
    }

    private void answer(KnowledgeFeature knowledge, String question, PrintWriter out) {
        AskAnswer answer = knowledge.ask(question, top, new TreeSet<>(languages));
        if (json) {
            out.println(writer.data(Reply.of("ask", answer, List.of())));
        } else {
            lines(answer).forEach(out::println);
        }
        out.flush();
    }

    private static List<String> lines(AskAnswer answer) {
        return answer.answered()
                ? answer.hits().stream()
                        .map(hit -> String.format(
                                "%.4f  %s [%s]  %s · %s%n%s%n",
                                hit.score(),
                                hit.title(),
                                hit.id(),
                                hit.source().file(),
                                hit.source().locator(),
                                hit.passage()))
                        .toList()
                : answer.nearest().stream()
                        .map(hit -> String.format("(%.4f)  %s [%s]", hit.score(), hit.title(), hit.id()))
                        .toList();
    }
}
