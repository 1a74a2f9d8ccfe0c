package endcap.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** The YAML files of a configuration folder; one that is not there is the one the program comes with. */
record ConfigFiles(Path folder, List<ConfigProblem> problems) {
    private static final int LARGEST_FILE = 4 << 20;
    private static final String BUILT_IN = "endcap/bot-config";

    /** The file as a section; an unreadable one is a problem and counts as empty. */
    YamlSection open(String fileName) {
        try {
            String text = text(fileName);
            LoadSettings settings =
                    LoadSettings.builder().setLabel(fileName).setUseMarks(true).build();
            return new YamlSection(shown(fileName), new Compose(settings).composeString(text), problems);
        } catch (MarkedYamlEngineException broken) {
            int line = broken.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            problems.add(new ConfigProblem(shown(fileName), line, "this is not YAML: " + broken.getProblem()));
            return new YamlSection(shown(fileName), Optional.empty(), problems);
        }
    }

    /** The files of a sub-folder with that ending: those there are, and those the program comes with besides. */
    List<String> names(String subfolder, String ending) {
        Set<String> names = new TreeSet<>();
        try {
            Path home = Path.of(BotConfigReader.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(home)) {
                names.addAll(namesIn(home.resolve(BUILT_IN).resolve(subfolder), ending));
            } else {
                try (FileSystem jar = FileSystems.newFileSystem(home)) {
                    names.addAll(namesIn(jar.getPath(BUILT_IN, subfolder), ending));
                }
            }
            names.addAll(namesIn(folder.resolve(subfolder), ending));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return List.copyOf(names);
    }

    private static List<String> namesIn(Path subfolder, String ending) throws IOException {
        if (!Files.isDirectory(subfolder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(subfolder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending) && !name.startsWith("."))
                    .toList();
        }
    }

    private String shown(String fileName) {
        return folder.resolve(fileName).toString();
    }

    private String text(String fileName) {
        Path file = folder.resolve(fileName);
        try {
            if (!Files.exists(file)) {
                return builtIn(fileName);
            }
            if (Files.size(file) > LARGEST_FILE) {
                problems.add(new ConfigProblem(shown(fileName), 0, "is larger than 4 MB; this cannot be meant"));
                return "";
            }
            return Files.readString(file).replace("\uFEFF", "");
        } catch (CharacterCodingException notUtf8) {
            problems.add(new ConfigProblem(shown(fileName), 0, "is not UTF-8 text; save it as UTF-8"));
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String builtIn(String fileName) throws IOException {
        try (InputStream in = BotConfigReader.class.getResourceAsStream("/" + BUILT_IN + "/" + fileName)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
