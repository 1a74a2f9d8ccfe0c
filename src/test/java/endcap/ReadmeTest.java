package endcap;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.chat.Texts;
import endcap.config.BotConfig;
import endcap.config.BotConfigReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The README says what the code does; a failure prints the lines to paste. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReadmeTest {
    private final String readme = read("README.md");

    @Test
    void the_command_table_is_that_of_the_code() {
        BotConfig config = BotConfigReader.read(Path.of("bot-config"));
        Texts texts = Texts.of(Locale.ENGLISH);
        String rows = config.commands().entrySet().stream()
                .filter(entry -> texts.has("command." + entry.getKey() + ".help"))
                .map(entry -> "| `/" + entry.getKey() + "` | " + String.join(" · ", entry.getValue()) + " | "
                        + texts.text("command." + entry.getKey() + ".help") + " |")
                .collect(Collectors.joining("\n"));
        assertThat(readme.replaceFirst("(?s).*<!-- commands -->\\n", "")
                        .replaceFirst("(?s)\\n<!-- /commands -->.*", ""))
                .isEqualTo("| command | words that also name it | does |\n|---|---|---|\n" + rows);
    }

    @Test
    void every_sub_command_of_the_launcher_is_described() {
        List<String> visible = Main.commandLine().getSubcommands().entrySet().stream()
                .filter(entry ->
                        !entry.getValue().getCommandSpec().usageMessage().hidden())
                .map(java.util.Map.Entry::getKey)
                .filter(name -> !name.equals("help"))
                .toList();
        assertThat(visible).allSatisfy(name -> assertThat(readme).contains(name));
    }

    @Test
    void every_folder_of_the_map_exists_and_every_package_is_on_it() throws IOException {
        try (var folders = Files.list(Path.of("src/main/java/endcap"))) {
            assertThat(folders.filter(Files::isDirectory).map(folder -> folder.getFileName() + "/"))
                    .allSatisfy(folder -> assertThat(readme).contains(folder));
        }
    }

    @Test
    void every_link_leads_somewhere() {
        List<String> dead = Pattern.compile("\\]\\((?!https?:)([^)#]+)")
                .matcher(readme)
                .results()
                .map((MatchResult link) -> link.group(1))
                .filter(link -> !Files.exists(Path.of(link)))
                .toList();
        assertThat(dead).isEmpty();
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
