package endcap;

import endcap.chat.Texts;
import endcap.config.BotConfig;
import endcap.config.ConfigException;
import endcap.config.ConfigProblem;
import endcap.knowledge.KnowledgeFeature;
import endcap.knowledge.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Spec;

/** {@code ./endcap check}: every mistake in the configuration and the knowledge, without starting anything; fails on mistakes, not on warnings. */
@Command(
        name = "check",
        description =
                "Check bot-config/ and knowledge/: every mistake with file, line and what to write instead; warnings do not fail.",
        mixinStandardHelpOptions = true)
final class CheckCli implements Callable<Integer> {
    @Spec
    private picocli.CommandLine.Model.@Nullable CommandSpec spec;

    @Mixin
    private Place place = new Place();

    @Override
    public Integer call() {
        var out = java.util.Objects.requireNonNull(spec).commandLine().getOut();
        // A person at the keyboard reads the language of their machine; there is no message to go by.
        Texts texts = Texts.of(Locale.getDefault().getLanguage().equals("zh") ? Locale.CHINESE : Locale.ENGLISH);
        List<Problem> problems = KnowledgeFeature.check(place.knowledge());
        List<String> mistakes = new ArrayList<>(configuration());
        problems.stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .forEach(problem -> mistakes.add(line(problem, texts)));
        List<String> warnings = problems.stream()
                .filter(problem -> problem.severity() == Problem.Severity.WARNING)
                .map(problem -> line(problem, texts))
                .toList();
        mistakes.forEach(out::println);
        warnings.forEach(warning -> out.println(texts.text("check.warning", warning)));
        out.println(mistakes.isEmpty() ? "no mistakes / 没有错误" : mistakes.size() + " mistakes / 处错误");
        out.flush();
        return mistakes.isEmpty() ? 0 : 1;
    }

    private String line(Problem problem, Texts texts) {
        return place.knowledge().resolve(problem.file()) + ":" + problem.line() + ": " + problem.sentence(texts);
    }

    private List<String> configuration() {
        try {
            BotConfig config = place.config();
            Staff.of(config, java.util.Map.of());
            CreditRules.of(config);
            SheetDefinitions.of(config);
            new endcap.chat.CommandWords(config.commands());
            return topics(config);
        } catch (ConfigException wrong) {
            return wrong.problems().stream().map(Object::toString).toList();
        } catch (CannotStart | IllegalArgumentException wrong) {
            return List.of(String.valueOf(wrong.getMessage()));
        }
    }

    /** The worksheets that link to an article there is not. */
    private List<String> topics(BotConfig config) {
        Set<String> articles = new HashSet<>();
        try (Stream<Path> files = Files.walk(place.knowledge())) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .forEach(name -> articles.add(name.split("\\.", 2)[0]));
        } catch (IOException unreadable) {
            return List.of();
        }
        return config.worksheets().stream()
                .filter(sheet -> !sheet.topic().text().isBlank()
                        && !articles.contains(sheet.topic().text()))
                .map(sheet -> new ConfigProblem(
                                sheet.file(),
                                sheet.topic().line(),
                                "there is no article '" + sheet.topic().text() + "' in the knowledge folder")
                        .toString())
                .toList();
    }
}
