package endcap.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.deck.DeckCache;
import endcap.deck.DirectReader;
import endcap.deck.Ingest;
import endcap.deck.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A knowledge folder that changes while questions are asked. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KnowledgeBaseTest {
    @TempDir
    private Path folder;

    @TempDir
    private Path readings;

    private KnowledgeFeature knowledge;

    @BeforeEach
    void open() throws IOException {
        write("negotiation/price.zh.md", Samples.article("price", "zh", "客户嫌贵", "他说太贵了", "1. 先问跟谁比。"));
        write(
                "negotiation/price.en.md",
                Samples.article("price", "en", "Too expensive", "he says it costs too much", "1. Ask."));
        Ingest ingest =
                new Ingest(new DirectReader(Limits.USUAL), new DeckCache(readings), Clock.systemUTC(), Duration.ZERO);
        knowledge = KnowledgeFeature.reading(
                new KnowledgeFiles(folder, Path.of("none"), Path.of("none"), () -> {
                    Ingest.Result result = ingest.read(folder, file -> !KnowledgeFeature.isArticle(file));
                    return new DeckSource.Decks(result.units(), result.report());
                }),
                Map.of());
        knowledge.load();
    }

    @Test
    void nothing_changes_while_the_folder_does_not() {
        assertThat(knowledge.refresh()).isFalse();
    }

    @Test
    void a_new_article_answers_once_it_has_stopped_changing() throws IOException {
        write("visits/frost.zh.md", Samples.article("frost", "zh", "冰柜结霜", "冰柜里全是霜", "1. 拔电源。"));
        assertThat(knowledge.refresh()).isFalse();
        assertThat(knowledge.refresh()).isTrue();
        assertThat(best("冰柜结霜怎么办")).isEqualTo("frost");
    }

    @Test
    void an_edited_article_answers_with_its_new_words() throws IOException {
        write("negotiation/price.zh.md", Samples.article("price", "zh", "客户嫌贵", "他说太贵了", "1. 先听他把话说完整。"));
        settle();
        assertThat(knowledge.ask("客户嫌贵", 1, Set.of("zh")).hits().get(0).passage())
                .contains("先听他把话说完整");
    }

    @Test
    void an_article_broken_by_an_edit_stays_as_it_was_until_it_can_be_read_again() throws IOException {
        write("negotiation/price.zh.md", "---\nid: price\nlang: zh\n  title: [broken");
        settle();
        assertThat(best("客户嫌贵")).isEqualTo("price");
        assertThat(knowledge.ask("客户嫌贵", 1, Set.of("zh")).hits().get(0).lang()).isEqualTo("zh");
    }

    @Test
    void an_article_taken_away_is_no_longer_found() throws IOException {
        Files.delete(folder.resolve("negotiation/price.zh.md"));
        Files.delete(folder.resolve("negotiation/price.en.md"));
        settle();
        assertThat(knowledge.ask("客户嫌贵", 1, Set.of("zh", "en")).answered()).isFalse();
    }

    @Test
    void a_dropped_file_is_found_and_cited_by_its_place() throws IOException {
        write("decks/冷链.md", "# 冷链交接\n\n## 收货温度\n冷冻车厢温度高于零下十五度就拒收。\n");
        settle();
        AskAnswer.Hit hit = knowledge.ask("冷冻车厢温度多少拒收", 1, Set.of("zh")).hits().get(0);
        assertThat(hit.id()).isEqualTo("decks/冷链.md");
        assertThat(hit.group()).isEqualTo("decks");
        assertThat(hit.source()).isEqualTo(new AskAnswer.Source("decks/冷链.md", "section 1 · 冷链交接 › 收货温度"));
        assertThat(hit.passage()).contains("零下十五度");
        Files.delete(folder.resolve("decks/冷链.md"));
        settle();
        assertThat(knowledge.ask("冷冻车厢温度多少拒收", 1, Set.of("zh")).answered()).isFalse();
    }

    @Test
    void a_note_without_the_head_of_an_article_is_a_dropped_file_and_one_with_it_is_not() throws IOException {
        assertThat(KnowledgeFeature.isArticle(write("a.md", "# Notes\nid: 3\n")))
                .isFalse();
        assertThat(KnowledgeFeature.isArticle(write("b.md", "---\nid: b\nlang: en\n---\n## What to do\n1. Go.\n")))
                .isTrue();
        assertThat(KnowledgeFeature.isArticle(write("c.zh.md", "broken"))).isTrue();
        assertThat(KnowledgeFeature.isArticle(write("README.md", "guide"))).isTrue();
        assertThat(KnowledgeFeature.isArticle(write("d.txt", "---\nid: d\nlang: en\n---\n")))
                .isFalse();
    }

    private void settle() {
        knowledge.refresh();
        knowledge.refresh();
    }

    private String best(String question) {
        return knowledge.ask(question, 1, Set.of("zh", "en")).hits().get(0).id();
    }

    private Path write(String file, String content) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, content);
    }
}
