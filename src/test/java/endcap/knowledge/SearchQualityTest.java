package endcap.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** How good the search is on questions of our own; the bars stand a little below what was measured. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SearchQualityTest {
    private static List<Question> questions;

    /** Written by someone who had not seen the articles. */
    private static List<Question> blind;

    private static KnowledgeFeature knowledge;

    /** A question and the topics that answer it; none when nothing should. */
    private record Question(String language, String text, Set<String> ids) {}

    @BeforeAll
    static void read() throws IOException {
        knowledge = Samples.read();
        questions = read("questions.tsv");
        blind = read("blind-questions.tsv");
    }

    private static List<Question> read(String file) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SearchQualityTest.class.getResourceAsStream(file)), StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(SearchQualityTest::question).toList();
        }
    }

    @Test
    void there_are_enough_questions_to_tell() {
        assertThat(questions).filteredOn(question -> !question.ids().isEmpty()).hasSizeGreaterThan(150);
        assertThat(questions).filteredOn(question -> question.ids().isEmpty()).hasSizeGreaterThan(60);
    }

    @Test
    void the_right_topic_comes_first() {
        assertThat(share(answerable("zh"), question -> rank(question) == 1)).isGreaterThan(0.83);
        assertThat(share(answerable("en"), question -> rank(question) == 1)).isGreaterThan(0.79);
    }

    @Test
    void the_right_topic_is_among_three() {
        assertThat(share(answerable("zh"), question -> rank(question) <= 3)).isGreaterThan(0.92);
        assertThat(share(answerable("en"), question -> rank(question) <= 3)).isGreaterThan(0.92);
    }

    @Test
    void what_is_off_the_subject_is_refused_and_what_is_on_it_is_not() {
        assertThat(share(
                        question -> question.ids().isEmpty(),
                        question -> !answer(question).answered()))
                .isGreaterThan(0.93);
        assertThat(share(
                        question -> !question.ids().isEmpty(),
                        question -> answer(question).answered()))
                .isGreaterThan(0.97);
    }

    @Test
    void questions_of_someone_who_had_not_seen_the_articles_are_answered_too() {
        List<Question> answerable =
                blind.stream().filter(question -> !question.ids().isEmpty()).toList();
        assertThat(share(answerable, question -> rank(question) == 1)).isGreaterThan(0.81);
        assertThat(share(answerable, question -> rank(question) <= 3)).isGreaterThan(0.92);
        List<Question> refused =
                blind.stream().filter(question -> !answer(question).answered()).toList();
        assertThat(share(refused, question -> question.ids().isEmpty())).isGreaterThan(0.90);
        assertThat(refused).filteredOn(question -> question.ids().isEmpty()).hasSizeGreaterThan(80);
    }

    @Test
    void what_is_called_sure_is_nearly_always_right() {
        List<Question> sure = Stream.concat(questions.stream(), blind.stream())
                .filter(question -> sure(question).isPresent())
                .toList();
        assertThat(sure).hasSizeGreaterThan(500);
        assertThat(share(
                        sure,
                        question ->
                                sure(question).filter(question.ids()::contains).isPresent()))
                .isGreaterThan(0.90);
    }

    @Test
    void every_title_finds_its_own_article_without_doubt() {
        for (Topic topic : Library.read(Samples.KNOWLEDGE).topics()) {
            for (Article article : topic.byLanguage().values()) {
                AskAnswer answer = knowledge.ask(article.title(), 1, KnowledgeSearch.LANGUAGES);
                assertThat(answer.hits()).as(article.title()).singleElement().satisfies(hit -> {
                    assertThat(hit.id()).isEqualTo(article.id());
                    assertThat(hit.lang()).isEqualTo(article.lang());
                    assertThat(hit.score()).isGreaterThan(Floors.WITH_MEANING.sure());
                });
            }
        }
    }

    private static Question question(String line) {
        String[] cells = line.split("\t", -1);
        return new Question(
                cells[0], cells[1], cells[2].isEmpty() ? Set.of() : Set.copyOf(Arrays.asList(cells[2].split(";"))));
    }

    private static Predicate<Question> answerable(String language) {
        return question -> !question.ids().isEmpty() && question.language().equals(language);
    }

    private static double share(Predicate<Question> of, Predicate<Question> holds) {
        return share(questions.stream().filter(of).toList(), holds);
    }

    private static double share(List<Question> all, Predicate<Question> holds) {
        return all.stream().filter(holds).count() / (double) all.size();
    }

    private static int rank(Question question) {
        AskAnswer answer = answer(question);
        List<String> ids = answer.answered()
                ? answer.hits().stream().map(AskAnswer.Hit::id).toList()
                : answer.nearest().stream().map(AskAnswer.Near::id).toList();
        for (int i = 0; i < ids.size(); i++) {
            if (question.ids().contains(ids.get(i))) {
                return i + 1;
            }
        }
        return Integer.MAX_VALUE;
    }

    private static Optional<String> sure(Question question) {
        return knowledge.surelyAnswers(question.text(), "rep");
    }

    private static AskAnswer answer(Question question) {
        return knowledge.ask(question.text(), 3, KnowledgeSearch.LANGUAGES);
    }
}
