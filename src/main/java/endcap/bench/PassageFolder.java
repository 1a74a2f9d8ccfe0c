package endcap.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes passages as a knowledge folder, so that Endcap searches a public set the way it searches articles. */
public final class PassageFolder {
    private static final int FILES_IN_A_FOLDER = 1_000;

    private PassageFolder() {}

    /** One article a passage, under its id. */
    public static void write(List<Passage> passages, Path folder) throws IOException {
        for (int i = 0; i < passages.size(); i++) {
            Path group = Files.createDirectories(folder.resolve("part-" + i / FILES_IN_A_FOLDER));
            Files.writeString(group.resolve("passage-" + i + ".md"), article(passages.get(i)));
        }
    }

    private static String article(Passage passage) {
        String title =
                passage.heads().isEmpty() ? passage.id() : passage.heads().get(0);
        return "---\nid: " + quoted(passage.id()) + "\nlang: " + passage.language() + "\ntitle: " + quoted(title)
                + "\n---\n" + plain(passage.body()) + "\n";
    }

    private static String quoted(String text) {
        return "'" + text.replaceAll("\\s+", " ").replace("'", "''") + "'";
    }

    /** Without what Markdown would take for a heading, a fence or code. */
    private static String plain(String body) {
        String lines = body.lines()
                .map(line -> line.strip().replaceAll("^(#+|-{3,}|={3,}|`{3,}|~{3,})\\s*", ""))
                .reduce("", (text, line) -> text + "\n" + line);
        return lines.isBlank() ? "-" : lines;
    }
}
