package endcap.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import endcap.knowledge.KnowledgeFeature;
import endcap.knowledge.KnowledgeFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RetrievalBenchTest {
    private static final List<Question> QUESTIONS = List.of(
            new Question("zh", "价格", Set.of("price")),
            new Question("zh", "天气", Set.of()),
            new Question("en", "shelf", Set.of("display", "stock")));

    @TempDir
    private Path folder;

    /** Answers from a table; what is not in it is refused. */
    private record Scripted(String name, Map<String, List<String>> answers) implements Contender {
        @Override
        public Outcome answer(String question) {
            return new Outcome(answers.getOrDefault(question, List.of("price")), answers.containsKey(question));
        }
    }

    @Test
    void the_tables_hold_every_contender_by_language_and_over_all() {
        Contender ours = new Scripted("Ours", Map.of("shelf", List.of("price", "stock")));
        Contender other = new Scripted(
                "Other", Map.of("价格", List.of("price"), "天气", List.of("price"), "shelf", List.of("display")));
        List<String> lines =
                RetrievalBench.run(QUESTIONS, ours, List.of(other), 100).lines();
        assertThat(lines)
                .filteredOn(line -> line.contains("questions"))
                .containsExactly(
                        "zh: 2 questions, 1 answerable",
                        "en: 1 questions, 1 answerable",
                        "all: 3 questions, 2 answerable");
        // Over all: the Chinese question was refused though its topic came first; one of two refusals was right.
        assertThat(lines.subList(lines.indexOf("all: 3 questions, 2 answerable"), lines.size()))
                .anySatisfy(line ->
                        assertThat(line).matches("  Ours +0\\.0000  0\\.5000  0\\.2500  0\\.19.. +0\\.5000  1\\.0000"))
                .anySatisfy(line -> assertThat(line).matches("  Ours, floor ignored +0\\.5000  1\\.0000  0\\.7500 .*"))
                .anySatisfy(line -> assertThat(line).matches("  Other +1\\.0000  1\\.0000  1\\.0000 .* -  0\\.0000"))
                .anySatisfy(line -> assertThat(line).matches("    Other +-0\\.500 \\(-1\\.000 \\+0\\.000\\) .*"));
    }

    @Test
    void questions_are_read_from_tabs_and_from_json() throws IOException {
        Path tabs = Files.writeString(
                folder.resolve("q.tsv"), "lang\tquery\tids\nzh-Hans\t嫌贵\ta, b;c\nen\tweather\t\nen\tno third cell\n\n");
        assertThat(QuestionFile.read(tabs))
                .containsExactly(
                        new Question("zh-Hans", "嫌贵", Set.of("a", "b", "c")),
                        new Question("en", "weather", Set.of()),
                        new Question("en", "no third cell", Set.of()));
        Path json =
                Files.writeString(folder.resolve("q.jsonl"), "{\"id\":\"q0\",\"text\":\"哪两个公司\",\"rel\":[\"d0\"]}\n");
        assertThat(QuestionFile.read(json)).containsExactly(new Question("zh", "哪两个公司", Set.of("d0")));
    }

    @Test
    void a_line_that_is_no_question_is_named() throws IOException {
        Path tabs = Files.writeString(folder.resolve("q.tsv"), "zh\t价格\tprice\njust words\n");
        assertThatThrownBy(() -> QuestionFile.read(tabs))
                .hasMessageContaining("q.tsv:2")
                .hasMessageContaining("tab");
    }

    @Test
    void passages_of_a_public_set_are_searched_as_articles_are() throws IOException {
        Path file = Files.writeString(folder.resolve("corpus.jsonl"), """
                {"id": "d0", "title": "It's: a \\"title\\"", "text": "# 战国无双3\\n---\\n由光荣和ω-force开发"}
                {"id": "d1", "title": "", "text": "The warehouse closes at five."}
                """);
        List<Passage> passages = Passage.read(file);
        PassageFolder.write(passages, folder.resolve("knowledge"));
        KnowledgeFeature knowledge = KnowledgeFeature.reading(
                new KnowledgeFiles(folder.resolve("knowledge"), folder.resolve("none"), folder.resolve("none")),
                Map.of());
        assertThat(knowledge.load()).isEqualTo(2);
        assertThat(knowledge.ranking("谁开发了战国无双", 10).get(0).id()).isEqualTo("d0");
        for (Contender baseline : List.of(WordsBaseline.standard(passages), WordsBaseline.smart(passages))) {
            assertThat(baseline.answer("warehouse").ids()).containsExactly("d1");
            assertThat(baseline.answer("谁开发了战国无双").ids().get(0)).isEqualTo("d0");
            assertThat(baseline.answer("。").answered()).isFalse();
        }
    }
}
