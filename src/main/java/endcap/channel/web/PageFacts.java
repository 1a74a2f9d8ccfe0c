package endcap.channel.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import endcap.chat.Texts;
import endcap.chat.User;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code GET /api/page}: what the page needs before the first word: its own words, who is signed in, what can be asked. */
final class PageFacts implements Handler {
    private static final String OWN_WORDS = "web.";

    private final JsonMapper mapper = new JsonMapper();
    private final SignIn signIn;
    private final Supplier<List<String>> commands;

    PageFacts(SignIn signIn, Supplier<List<String>> commands) {
        this.signIn = signIn;
        this.commands = commands;
    }

    private record Facts(
            String locale, @Nullable Person person, List<QuickCommand> commands, Map<String, String> texts) {}

    private record Person(String id, String name) {}

    private record QuickCommand(String name, String label, String example) {}

    @Override
    public void handle(Context context) throws JsonProcessingException {
        Optional<User> user = signIn.person(context);
        Texts texts = Texts.of(AskedLanguage.named(context.queryParam("locale"))
                .or(() -> user.map(User::language))
                .orElseGet(() -> AskedLanguage.of(context)));
        Facts facts = new Facts(
                texts.locale().toLanguageTag(),
                user.map(one -> new Person(one.id(), one.name())).orElse(null),
                user.isPresent() ? quickCommands(texts) : List.of(),
                texts.keysUnder(OWN_WORDS).stream().collect(Collectors.toMap(Function.identity(), texts::text)));
        context.contentType("application/json").result(mapper.writeValueAsString(facts));
    }

    private List<QuickCommand> quickCommands(Texts texts) {
        return commands.get().stream()
                .filter(name -> texts.has("command." + name + ".label") && texts.has("command." + name + ".example"))
                .map(name -> new QuickCommand(
                        name, texts.text("command." + name + ".label"), texts.text("command." + name + ".example")))
                .toList();
    }
}
