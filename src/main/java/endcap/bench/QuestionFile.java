package endcap.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import endcap.language.Han;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads questions with their right answers: lines of {@code language, question, ids} set apart by tabs, the ids by commas
 * or semicolons, none for a question nothing answers; or JSON lines with {@code text} and {@code rel}.
 */
public final class QuestionFile {
    private static final int CELLS = 3;

    private QuestionFile() {}

    /**
     * The questions of a file in their order.
     *
     * @throws IllegalArgumentException naming the line that is no question
     */
    public static List<Question> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        boolean json = file.toString().endsWith(".jsonl");
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replace("\uFEFF", "");
            if (!line.isBlank() && !(i == 0 && line.startsWith("lang\t"))) {
                questions.add(json ? ofJson(line) : ofCells(file, i + 1, line));
            }
        }
        return questions;
    }

    private static Question ofCells(Path file, int line, String text) {
        String[] cells = text.split("\t", -1);
        if (cells.length < CELLS - 1 || cells[1].isBlank()) {
            throw new IllegalArgumentException(
                    file + ":" + line + ": write language, tab, question, tab, ids (none when nothing answers it)");
        }
        String ids = cells.length < CELLS ? "" : cells[2];
        return new Question(
                cells[0].strip(),
                cells[1].strip(),
                Arrays.stream(ids.split("[,;]"))
                        .map(String::strip)
                        .filter(id -> !id.isEmpty())
                        .collect(Collectors.toSet()));
    }

    private static Question ofJson(String line) throws IOException {
        JsonNode question = new ObjectMapper().readTree(line);
        String text = question.path("text").asText();
        Set<String> right = new HashSet<>();
        question.path("rel").forEach(id -> right.add(id.asText()));
        return new Question(Han.inHan(text) ? "zh" : "en", text, right);
    }
}
