package endcap.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import endcap.embedding.Windows;
import endcap.knowledge.ArticleText;
import endcap.language.Han;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is searched, as baselines see it: texts that belong to an id.
 *
 * @param language {@code zh} or {@code en}
 * @param heads short texts a question may resemble: title, asks
 * @param body all other text
 */
public record Passage(String id, String language, List<String> heads, String body) {
    public Passage {
        heads = heads.stream().filter(head -> !head.isBlank()).toList();
    }

    /** An article with its title and asks as heads. */
    public static Passage of(ArticleText article) {
        return new Passage(
                article.id(),
                article.lang(),
                Stream.concat(Stream.of(article.title()), article.asks().stream())
                        .toList(),
                String.join(" ", article.keywords()) + "\n" + article.situation() + "\n" + article.body());
    }

    /** The passages of a public set: JSON lines with {@code id}, {@code title} and {@code text}. */
    public static List<Passage> read(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<Passage> passages = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode node = json.readTree(line);
            String text = node.path("text").asText();
            String title = node.path("title").asText();
            passages.add(
                    new Passage(node.path("id").asText(), Han.inHan(title + text) ? "zh" : "en", List.of(title), text));
        }
        return passages;
    }

    /** Every text that gets a vector of its own. */
    List<String> parts() {
        return Stream.concat(heads.stream(), Windows.of(body).stream()).toList();
    }
}
