package endcap;

import endcap.chat.Texts;
import endcap.config.BotConfig;
import endcap.config.ConfigException;
import endcap.knowledge.KnowledgeFeature;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Spec;

/** {@code ./endcap check}: every mistake in the configuration and the knowledge, without starting anything. */
@Command(
        name = "check",
        description = "Check bot-config/ and knowledge/: every mistake with file, line and what to write instead.",
        mixinStandardHelpOptions = true)
final class CheckCli implements Callable<Integer> {
    @Spec
    private picocli.CommandLine.Model.@Nullable CommandSpec spec;

    @Mixin
    private Place place = new Place();

    @Override
    public Integer call() {
        var out = java.util.Objects.requireNonNull(spec).commandLine().getOut();
        List<String> mistakes = new ArrayList<>(configuration());
        // A person at the keyboard reads the language of their machine; there is no message to go by.
        Texts texts = Texts.of(Locale.getDefault().getLanguage().equals("zh") ? Locale.CHINESE : Locale.ENGLISH);
        KnowledgeFeature.check(place.knowledge())
                .forEach(problem -> mistakes.add(place.knowledge().resolve(problem.file()) + ":" + problem.line() + ": "
                        + problem.sentence(texts)));
        mistakes.forEach(out::println);
        out.println(mistakes.isEmpty() ? "no mistakes / 没有错误" : mistakes.size() + " mistakes / 处错误");
        out.flush();
        return mistakes.isEmpty() ? 0 : 1;
    }

    private List<String> configuration() {
        try {
            BotConfig config = place.config();
            Staff.of(config, java.util.Map.of());
            CreditRules.of(config);
            new endcap.chat.CommandWords(config.commands());
            return List.of();
        } catch (ConfigException wrong) {
            return wrong.problems().stream().map(Object::toString).toList();
        } catch (CannotStart | IllegalArgumentException wrong) {
            return List.of(String.valueOf(wrong.getMessage()));
        }
    }
}
