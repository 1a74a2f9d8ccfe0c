package endcap.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ArticleReaderTest {
    private static final String GOOD = Samples.article("a-b", "en", "Price: too high", "why so dear", "1. One\n2. Two");

    @TempDir
    Path folder;

    @Test
    void a_good_file_becomes_an_article_without_problems() {
        ArticleReader.Reading reading = read(GOOD);

        assertThat(reading.problems()).isEmpty();
        Article article = reading.article().orElseThrow();
        assertThat(article.title()).isEqualTo("Price: too high");
        assertThat(article.asks()).startsWith("why so dear").hasSize(6);
        assertThat(article.related()).containsExactly("visit-frequency");
        assertThat(article.first().blocks()).containsExactly(new Block.Steps(List.of("One", "Two")));
        assertThat(article.sections())
                .extracting(Section::heading)
                .containsExactly("What to do", "What to say", "Where it comes from");
    }

    @Test
    void a_section_knows_its_words_as_written_and_the_line_it_starts_on() {
        Section section = read(GOOD).article().orElseThrow().first();

        assertThat(section.text()).isEqualTo("1. One\n2. Two");
        assertThat(section.line()).isEqualTo(14);
    }

    @Test
    void windows_line_ends_and_a_byte_order_mark_change_nothing() {
        Article article = read("\uFEFF" + GOOD.replace("\n", "\r\n")).article().orElseThrow();

        assertThat(article.first().text()).isEqualTo("1. One\n2. Two");
    }

    @Test
    void markdown_signs_are_not_part_of_the_words() {
        String body = GOOD.replace("1. One", "1. **One** with `a × b` and *more*\n   on the next line");

        assertThat(read(body).article().orElseThrow().first().blocks())
                .containsExactly(new Block.Steps(List.of("One with a × b and more on the next line", "Two")));
    }

    @Test
    void points_below_a_step_stay_with_it_on_lines_of_their_own() {
        String body = GOOD.replace("1. One", "1. One:\n   - this\n   - that");

        assertThat(read(body).article().orElseThrow().first().blocks())
                .containsExactly(new Block.Steps(List.of("One:\n– this\n– that", "Two")));
    }

    @Test
    void a_mistake_in_the_head_is_named_with_its_line() {
        assertThat(read(GOOD.replace("group: negotiation", "group: a: b: c")).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.textKey()).isEqualTo("knowledge.lint.yaml");
                    assertThat(problem.line()).isEqualTo(5);
                });
        assertThat(read(GOOD.replace("kind: technique", "id: again")).problems())
                .extracting(Problem::textKey, Problem::line)
                .containsExactly(tuple("knowledge.lint.key-twice", 6));
        assertThat(read(GOOD.replace("kind: technique", "kind: {a: {b: c}}")).problems())
                .extracting(Problem::textKey)
                .containsExactly("knowledge.lint.nested");
    }

    @Test
    void an_article_may_name_who_keeps_it_right_and_until_when() {
        Article plain = read(GOOD).article().orElseThrow();
        assertThat(plain.owner()).isEmpty();
        assertThat(plain.review()).isEmpty();
        Article kept = read(GOOD.replace("command: none", "command: none\nowner: wang.lei\nreview: 2027-05-01"))
                .article()
                .orElseThrow();
        assertThat(kept.owner()).isEqualTo("wang.lei");
        assertThat(kept.review()).contains(LocalDate.of(2027, 5, 1));
    }

    @Test
    void a_review_date_that_is_no_day_is_named_and_the_article_still_answers() {
        ArticleReader.Reading reading = read(GOOD.replace("command: none", "command: none\nreview: next May"));
        assertThat(reading.problems()).extracting(Problem::textKey).containsExactly("knowledge.lint.review-date");
        assertThat(reading.article().orElseThrow().review()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "---",
                "---\n---",
                "# no head",
                "---\n\u0000\n---\n## a\nb",
                "---\n&a [*a]\n---\n## a\nb",
                "---\nid: &x [1]\ntitle: *x\n---\n## a\nb",
                "---\n- a\n- b\n---\n## a\nb",
                "---\nid\n---\n## a\nb",
                "---\n? [a, b]\n: c\n---\n## a\nb"
            })
    void a_broken_file_is_a_problem_and_not_a_fault(String content) {
        ArticleReader.Reading reading = read(content);

        assertThat(reading.article()).isEmpty();
        assertThat(reading.problems().isEmpty() && !reading.head().value("id").isEmpty())
                .isFalse();
    }

    @Test
    void a_hostile_file_ends_in_a_result_too() {
        for (String deep : new String[] {"[".repeat(50_000), "- ".repeat(50_000), "{a: ".repeat(20_000)}) {
            assertThat(read("---\nid: " + deep + "\n---\n## a\nb").article()).isEmpty();
        }
        String body =
                "> ".repeat(20_000) + "x\n\n" + "*a ".repeat(20_000) + "[".repeat(20_000) + "\n" + "- ".repeat(9_000);
        assertThat(read(GOOD.replace("1. One", body)).article()).isPresent();
    }

    @Test
    void a_file_that_is_no_text_or_far_too_large_is_named() throws IOException {
        Files.write(folder.resolve("binary.md"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
        Files.writeString(folder.resolve("large.md"), GOOD + "x".repeat(300_000));
        ArticleReader reader = new ArticleReader();

        assertThat(reader.read(folder, folder.resolve("binary.md")).problems())
                .extracting(Problem::textKey)
                .containsExactly("knowledge.lint.not-utf8");
        assertThat(reader.read(folder, folder.resolve("large.md")).problems())
                .extracting(Problem::textKey)
                .containsExactly("knowledge.lint.too-large");
        assertThat(reader.read(folder, folder.resolve("gone.md")).problems())
                .extracting(Problem::textKey)
                .containsExactly("knowledge.lint.unreadable");
    }

    private static ArticleReader.Reading read(String content) {
        return new ArticleReader().read("negotiation/a-b.en.md", content);
    }
}
